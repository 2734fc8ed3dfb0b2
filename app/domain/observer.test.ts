import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDerivable, smallSubsets } from "#tests/support/row-space.ts";
import { makePublication } from "./make-publication.ts";
import { type Basis, NO_BASIS } from "./publication.ts";

const AUTHORS = Array.from({ length: 13 }, (_, i) => `p${i}`);
const IDS = ["g0", "g1", "g2", "g3"];
/** Per month, per group, who is in it with how many decisions; most of them as in the month before. */
const life = fc.tuple(
  fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 13, maxLength: 13 }), {
    minLength: 4,
    maxLength: 4,
  }),
  fc.array(
    fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 6 }),
      ),
      {
        maxLength: 14,
      },
    ),
    { minLength: 3, maxLength: 3 },
  ),
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 13, maxLength: 13 }),
);

function months([start, changes, homes]: typeof life extends fc.Arbitrary<infer T>
  ? T
  : never): number[][][] {
  // Everybody has one group of his own, so that groups come near the threshold; a few log elsewhere as well.
  const state = start.map((counts, g) => counts.map((n, p) => (homes[p] === g || n === 2 ? n + 2 : 0)));
  const all = [structuredClone(state)];
  for (const month of changes) {
    for (const [p, g, n] of month) (state[g] as number[])[p] = n;
    all.push(structuredClone(state));
  }
  return all;
}

/** What an observer of all publications knows: every figure is a sum of the states of authors at its month. */
function rowsOf(states: number[][][], k: number, strict: boolean) {
  const cells: { author: string; key: string }[] = [];
  const indexOf = new Map<string, number>();
  const atom = (g: number, p: number, m: number) => {
    // What somebody brings in is told by its value: whoever is back at it brings in the same.
    const key = `${g} ${p} ${states[m]?.[g]?.[p]}`;
    if (!indexOf.has(key)) {
      indexOf.set(key, cells.length);
      cells.push({ author: AUTHORS[p] as string, key });
    }
    return indexOf.get(key) as number;
  };
  const sums: Set<number>[] = [];
  const sumOf = (m: number, only?: number) =>
    new Set(
      IDS.flatMap((_, g) =>
        only !== undefined && g !== only
          ? []
          : AUTHORS.flatMap((_, p) => ((states[m]?.[g]?.[p] ?? 0) > 0 ? [atom(g, p, m)] : [])),
      ),
    );
  let basis: Basis = NO_BASIS;
  let moved = 0;
  for (const [m, state] of states.entries()) {
    const month = `2026-0${m + 1}`;
    const groups = IDS.map((id, g) => ({
      id,
      name: { nl: id, en: id },
      headcount: 20,
      listed: true,
      authors: new Map(
        AUTHORS.flatMap((author, p) => {
          const n = state[g]?.[p] ?? 0;
          return n > 0 ? [[author, { W: 2 * n, Y: 3, n }] as const] : [];
        }),
      ),
    }));
    const beside = { noneSeen: new Map(), unknown: new Map(), limited: new Map() };
    const period = { month, from: "2026-01", k, groups, beside };
    const made = makePublication(period, strict ? basis : NO_BASIS);
    basis = JSON.parse(JSON.stringify(made.basis));
    if (made.figures.kind === "none") continue;
    const monthIndex = (asOf: string) => Number(asOf.slice(5)) - 1;
    if (made.figures.organisation.asOf === month) sums.push(sumOf(m));
    for (const [g, { figure }] of made.figures.groups.entries()) {
      if (figure === null) continue;
      expect(figure.people).toBeGreaterThanOrEqual(k);
      sums.push(sumOf(monthIndex(figure.asOf), g));
    }
    moved++;
  }
  return { cells, moved, rows: sums.map((set) => cells.map((_, i) => (set.has(i) ? 1 : 0))) };
}

function leaks({ cells, rows }: ReturnType<typeof rowsOf>, k: number): string[][] {
  return [...smallSubsets(AUTHORS, k - 1)].filter((few) => {
    const inside = cells.flatMap((cell, i) => (few.includes(cell.author) ? [i] : []));
    return inside.length > 0 && few.length === k - 1 && isDerivable(rows, new Set(inside));
  });
}

describe("an observer who keeps every publication of a small organisation for four months", () => {
  it("never isolates fewer than five people, by any sum or difference of figures", () => {
    let withFigures = 0;
    fc.assert(
      fc.property(life, (story) => {
        const known = rowsOf(months(story), 5, true);
        if (known.moved > 1) withFigures++;
        expect(leaks(known, 5)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(withFigures, "stories with more than one publication").toBeGreaterThan(20);
  }, 120_000);

  it("would isolate people if every month were published as if it were the first", () => {
    const found = fc
      .sample(life, { numRuns: 40, seed: 7 })
      .some((story) => leaks(rowsOf(months(story), 5, false), 5).length > 0);
    expect(found).toBe(true);
  }, 120_000);
});
