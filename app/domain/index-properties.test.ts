import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { published, someInputs } from "#tests/support/a-period.ts";
import { countedRow, countedRows, type Logged } from "#tests/support/counted-rows.ts";
import { contributionsOf, momentsFor } from "./contribution.ts";
import { headlineWithin, type Strata } from "./figure.ts";
import { readingsOf } from "./readings.ts";
import { REACHES, WEIGHTS, type Weight } from "./weight.ts";

/** Section 8 of the measures, on everything together. */
const person = fc.record({
  author: fc.integer({ min: 0, max: 11 }).map((i) => `p${i}`),
  weights: fc.array(fc.constantFrom(...WEIGHTS), { minLength: 1, maxLength: 8 }),
  reach: fc.constantFrom(...REACHES),
  group: fc.constantFrom("a", "b"),
  month: fc.constantFrom("2026-04", "2026-05", "2026-06"),
});
const people = fc.uniqueArray(person, {
  minLength: 3,
  maxLength: 20,
  selector: ({ author, group, month }) => `${author} ${group} ${month}`,
});
const strata = (...headcounts: [string, number][]): Strata => ({
  headcounts: new Map(headcounts),
  of: ({ groupId }) => groupId,
});
const both = strata(["a", 30], ["b", 20]);

function indexOf(logged: readonly Logged[], by = both): number | null {
  const headline = headlineWithin(contributionsOf(logged.map(countedRow)), by);
  return headline.kind === "none" ? null : headline.interval.p;
}

describe("the index", () => {
  it("does not depend on the order of decisions, people, groups or months", () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat(1000)), (logged, order) => {
        const shuffled = logged
          .map((one) => ({
            one: { ...one, weights: one.weights.toReversed() },
            at: order.next().value as number,
          }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(indexOf(shuffled)).toBe(indexOf(logged));
      }),
    );
  });

  it("never falls when a weight below 3 is raised, and 4 is worth what 3 is", () => {
    fc.assert(
      fc.property(people, fc.nat(), fc.nat(), (logged, who, which) => {
        const at = who % logged.length;
        const raise = (one: (typeof logged)[number]) => {
          const place = which % one.weights.length;
          return {
            ...one,
            weights: one.weights.with(place, Math.min(4, (one.weights[place] ?? 0) + 1) as Weight),
          };
        };
        const raised = logged.map((one, i) => (i === at ? raise(one) : one));
        const [before, after] = [indexOf(logged), indexOf(raised)];
        const old = logged[at]?.weights[which % (logged[at]?.weights.length ?? 1)];
        if ((old ?? 0) >= 3) expect(after).toBe(before);
        else expect(after ?? 0).toBeGreaterThanOrEqual((before ?? 0) - 1e-12);
      }),
    );
  });

  it("never falls in any reading when a weight is raised", () => {
    fc.assert(
      fc.property(people, fc.nat(), (logged, who) => {
        const at = who % logged.length;
        const raised = logged.map((one, i) =>
          i === at
            ? { ...one, weights: one.weights.map((weight) => Math.min(4, weight + 1) as Weight) }
            : one,
        );
        const [before, after] = [logged, raised].map((all) =>
          readingsOf([...all, ...crowd].map(countedRow), both, []),
        );
        for (const [i, one] of before?.all.entries() ?? [])
          expect(after?.all[i]?.index ?? -1).toBeGreaterThanOrEqual(one.index);
      }),
      { numRuns: 40 },
    );
  });

  it("moves less than an author's share when everything of that author is logged twice", () => {
    fc.assert(
      fc.property(people, (logged) => {
        const author = logged[0]?.author;
        const twice = logged.map((one) =>
          one.author === author ? { ...one, weights: [...one.weights, ...one.weights] } : one,
        );
        const [before, after] = [indexOf(logged), indexOf(twice)];
        if (before === null || after === null) return;
        let most = 0;
        for (const [id, headcount] of both.headcounts) {
          const own = contributionsOf(twice.filter(({ group }) => group === id).map(countedRow));
          const W = own.filter(({ authorId }) => authorId === author).reduce((sum, one) => sum + one.W, 0);
          most += (headcount / 50) * (W / Math.max(1, momentsFor(own).S1));
        }
        // A group without decisions lends its people to the other.
        const groups = new Set(logged.map(({ group }) => group)).size;
        expect(Math.abs(after - before)).toBeLessThanOrEqual((groups === 2 ? 1 : 2) * most + 1e-12);
      }),
    );
  });

  it("gives one person at most 40 units a month, however much is logged", () => {
    const loud = (count: number): Logged => ({
      author: "loud",
      weights: Array<Weight>(count).fill(0),
      reach: 1,
      group: "a",
    });
    const rest = crowd.filter(({ group }) => group === "a");
    const alone = strata(["a", 30]);
    expect(indexOf([...rest, loud(40)], alone)).toBe(indexOf([...rest, loud(4000)], alone));
    expect(indexOf([...rest, loud(39)], alone)).not.toBe(indexOf([...rest, loud(40)], alone));
  });

  it("stays when a group is split in two that log alike, with proportional people", () => {
    fc.assert(
      fc.property(people, (logged) => {
        const a = logged.filter(({ group }) => group === "a");
        const b = logged.filter(({ group }) => group === "b");
        if (new Set(a.map(({ author }) => author)).size < 3) return;
        const again = (group: string) =>
          a.map((one) => ({ ...one, group, author: `${group} ${one.author}` }));
        const whole = [
          ...again("a").map((one) => ({ ...one, author: `1${one.author}` })),
          ...again("a"),
          ...b,
        ];
        const split = [...again("a1"), ...again("a2"), ...b];
        const [one, two] = [indexOf(whole), indexOf(split, strata(["a1", 15], ["a2", 15], ["b", 20]))];
        if (b.length > 0 && new Set(b.map(({ author }) => author)).size >= 3)
          expect(two).toBeCloseTo(one ?? 9, 9);
      }),
    );
  });

  const crowd: Logged[] = (["a", "b"] as const).flatMap((group) =>
    Array.from({ length: 8 }, (_, i) => ({ author: `crowd ${i}`, weights: [1, 3] as const, group })),
  );
});

describe("a publication", () => {
  it("says cannot tell wherever 0 lies within the bounds it shows, and holds every figure within 0 and 100", () => {
    const given = fc.array(fc.constantFrom(...WEIGHTS), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(given, { minLength: 6, maxLength: 6 }), (weights) => {
        const rows = weights.flatMap((own, i) =>
          countedRows(7 + i, {
            author: `${"abc"[i % 3]}-`,
            group: "abc"[i % 3] as string,
            weights: own,
            month: i < 3 ? "2026-03" : "2026-06",
          }),
        );
        const figures = published("2026-06-30", rows, { inputs: someInputs });
        const all = [
          figures.organisation.headline,
          ...figures.quarters.map(({ figure }) => figure),
          ...figures.groups.flatMap(({ figure, quarters }) => [figure, ...quarters.map((one) => one.figure)]),
        ].filter((figure) => figure !== null);
        for (const { lo, hi, index, people: count, decisions } of all) {
          expect(0 <= lo && lo <= hi && hi <= 100).toBe(true);
          if (index) expect(lo <= index.value && index.value <= hi).toBe(true);
          expect(count >= 5 && decisions >= 10).toBe(true);
        }
        for (const change of [figures.changes.previous, ...figures.groups.map((one) => one.change)]) {
          if (change)
            expect(change.verdict).toBe(change.lo > 0 ? "up" : change.hi < 0 ? "down" : "cannot-tell");
        }
      }),
      { numRuns: 60 },
    );
  });
});
