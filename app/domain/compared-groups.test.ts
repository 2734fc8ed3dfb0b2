import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRows } from "#tests/support/counted-rows.ts";
import { compared } from "./compared-groups.ts";
import { type Contribution, contributionsOf, momentsFor } from "./contribution.ts";
import { tPValue } from "./dist.ts";
import { adjustedP } from "./false-discovery.ts";
import { headlineOf } from "./headline.ts";
import { intervalOf } from "./interval.ts";
import type { GroupFigures } from "./publication.ts";
import { quartersOf } from "./quarters.ts";
import { shrink } from "./shrinkage.ts";
import type { Weight } from "./weight.ts";

const IDS = ["a", "b", "c", "d"];
const headcounts = new Map(IDS.map((id, i) => [id, 10 + 10 * i]));

function rowOf(id: string, hasFigure = true): GroupFigures {
  const figure = {
    index: null,
    lo: 0,
    hi: 100,
    quality: "rough",
    band: null,
    people: 9,
    decisions: 20,
    dominated: false,
  } as const;
  return {
    id,
    name: { nl: id, en: id },
    share: 25,
    figure: hasFigure ? figure : null,
    participation: null,
    quartersCounted: 1,
    quarters: [],
    change: null,
    versusRest: null,
    shrunk: null,
  };
}

type Given = Record<string, readonly [people: number, ...weights: Weight[]]>;
const log = (given: Given, month = "2026-06") =>
  Object.entries(given).flatMap(([group, [people, ...weights]]) =>
    countedRows(people, { author: group, group, month, weights }),
  );
const look = (
  rows: ReturnType<typeof log>,
  ids = Object.keys(Object.groupBy(rows, ({ groupId }) => groupId)),
  window = ["2026-Q2"],
) =>
  compared(
    ids.map((id) => rowOf(id)),
    window,
    quartersOf(contributionsOf(rows), IDS, 5),
    headcounts,
  );

describe("groups beside each other", () => {
  it("are not compared when there are fewer than three", () => {
    const two = look(log({ a: [30, 3, 3], b: [30, 0, 0] }));
    expect(two).toEqual({ rows: [rowOf("a"), rowOf("b")], differ: null });
    const third = compared(
      [rowOf("a"), rowOf("b"), rowOf("c", false)],
      ["2026-Q2"],
      quartersOf(contributionsOf(log({ a: [30, 3, 3], b: [30, 0, 0], c: [30, 1, 1] })), IDS, 5),
      headcounts,
    );
    expect(third.differ).toBeNull();
  });

  it("do not differ when chance explains what there is", () => {
    const same = look(log({ a: [12, 2, 1], b: [12, 1, 2], c: [12, 2, 2, 1, 1] }));
    expect(same.differ).toBe(false);
    expect(same.rows.map(({ versusRest, shrunk }) => [versusRest, shrunk])).toEqual(
      Array(3).fill([null, 50]),
    );
  });

  it("stand above or below the rest, and are drawn towards the middle for their colour", () => {
    const { rows, differ } = look(log({ a: [40, 3, 3], b: [6, 1, 2], c: [6, 2, 1], d: [40, 1, 1] }));
    expect(differ).toBe(true);
    expect(rows.map(({ id, versusRest }) => [id, versusRest])).toEqual([
      ["a", "above"],
      ["b", null],
      ["c", null],
      ["d", "below"],
    ]);
    const [a, b, , d] = rows.map(({ shrunk }) => shrunk ?? -1);
    expect(a).toBeLessThanOrEqual(100);
    expect(a).toBeGreaterThan(90);
    expect(b).toBeGreaterThanOrEqual(50);
    expect(b).toBeLessThan(60);
    expect(d).toBeGreaterThanOrEqual(33);
    expect(d).toBeLessThan(40);
  });

  it("are what the measures say: MOVER against the headline of the others, Benjamini-Hochberg, shrinkage", () => {
    const given: Given = { a: [14, 3, 3], b: [20, 1, 2], c: [9, 2, 1], d: [7, 2, 2] };
    const rows = log(given);
    const of = (id: string): Contribution[] => contributionsOf(rows.filter(({ groupId }) => groupId === id));
    const tests = IDS.map((id) => {
      const own = intervalOf(momentsFor(of(id)));
      const others = headlineOf(
        IDS.filter((one) => one !== id).map((one) => ({
          id: one,
          headcount: headcounts.get(one) ?? 0,
          moments: momentsFor(of(one)),
        })),
      );
      if (own === null || others.kind === "none") throw new Error("no test");
      const d = own.p - others.interval.p;
      return {
        own,
        d,
        p: tPValue(
          d / Math.sqrt(own.variance + others.interval.variance),
          Math.min(own.df, others.interval.df),
        ),
      };
    });
    const adjusted = adjustedP(tests.map(({ p }) => p));
    const shrunk = shrink(tests.map(({ own }) => ({ value: own.p, variance: own.variance })));
    const made = look(rows);
    expect(made.differ).toBe((shrunk?.tau2 ?? 0) > 0);
    for (const [i, row] of made.rows.entries()) {
      const stands = (adjusted[i] ?? 1) <= 0.1 && (shrunk?.tau2 ?? 0) > 0;
      expect(row.versusRest).toBe(stands ? ((tests[i]?.d ?? 0) > 0 ? "above" : "below") : null);
      expect(row.shrunk).toBe(Math.round(100 * (shrunk?.values[i] ?? 0)));
    }
    expect(made.rows.some(({ versusRest }) => versusRest !== null)).toBe(true);
    expect(made.rows.some(({ versusRest }) => versusRest === null)).toBe(true);
  });

  it("weigh the others without the people of groups that are not among them", () => {
    // a and b shown beside c; d has most of the people and nothing to show.
    const three = log({ a: [30, 3], b: [30, 0], c: [30, 2] });
    const crowd = new Map([...headcounts, ["d", 900]]);
    const made = compared(
      ["a", "b", "c"].map((id) => rowOf(id)),
      ["2026-Q2"],
      quartersOf(contributionsOf(three), IDS, 5),
      crowd,
    );
    expect(made).toEqual(look(three));
  });

  it("use only quarters in which they are shown, within the window", () => {
    const shown = log({ a: [20, 3, 3], b: [20, 1, 2], c: [20, 2, 1] });
    const hidden = [...log({ d: [2, 0, 0], a: [20, 3, 3], b: [20, 1, 2], c: [20, 2, 1] }, "2026-01")];
    const both = quartersOf(contributionsOf([...shown, ...hidden]), IDS, 5);
    expect(both.shown("2026-Q1")).not.toContain("d");
    const rows = ["a", "b", "c", "d"].map((id) => rowOf(id));
    const made = compared(rows, ["2026-Q1", "2026-Q2"], both, headcounts);
    expect(made.rows[3]).toEqual(rowOf("d"));
    const alone = compared(rows.slice(0, 3), ["2026-Q2"], both, headcounts);
    expect(alone).toEqual(look(shown));
  });

  it("have no test where the others are nobody of the organisation, and keep their places", () => {
    const gone = new Map([["a", 10]]);
    const quarters = quartersOf(
      contributionsOf(log({ a: [20, 3], b: [20, 1], c: [20, 2], d: [20, 0] })),
      IDS,
      5,
    );
    const made = compared(
      IDS.map((id) => rowOf(id)),
      ["2026-Q2"],
      quarters,
      gone,
    );
    expect(made.rows.map(({ id }) => id)).toEqual(IDS);
    expect(made.rows[0], "others without people").toEqual(rowOf("a"));
    expect(made.rows[1]?.shrunk).not.toBeNull();
  });

  it("call hardly any group different when all are alike", () => {
    let found = 0;
    const weight = fc.constantFrom<Weight>(0, 1, 2, 3);
    const groups = fc.array(
      fc.array(fc.array(weight, { minLength: 2, maxLength: 2 }), { minLength: 12, maxLength: 12 }),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(groups, (all) => {
        const rows = all.flatMap((people, g) =>
          people.flatMap((weights, i) =>
            countedRows(1, { author: `${IDS[g]} ${i} `, group: IDS[g] as string, weights }),
          ),
        );
        if (look(rows, IDS).rows.some(({ versusRest }) => versusRest !== null)) found++;
      }),
      { numRuns: 80, seed: 3 },
    );
    expect(found).toBeLessThan(12);
  });
});
