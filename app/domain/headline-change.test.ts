import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRow } from "#tests/support/counted-rows.ts";
import { changeBetween, crossMomentsOf } from "./change.ts";
import { authorRows, type Contribution, contributionsOf, momentsFor } from "./contribution.ts";
import type { Strata } from "./figure.ts";
import { groupChange, headlineChange, pairsOf } from "./headline-change.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

const person = fc.record({
  author: fc.integer({ min: 0, max: 12 }).map((i) => `p${i}`),
  weights: fc.array(fc.constantFrom(...WEIGHTS), { minLength: 1, maxLength: 5 }),
  group: fc.constantFrom("a", "b"),
});
const window = fc
  .uniqueArray(person, { minLength: 1, maxLength: 12, selector: ({ author }) => author })
  .map((logged) => contributionsOf(logged.map(countedRow)));

const strata = (...headcounts: [string, number][]): Strata => ({
  headcounts: new Map(headcounts),
  of: ({ groupId }) => groupId,
});
const inGroup = (group: string, contributions: readonly Contribution[]) =>
  contributions.map((one) => ({ ...one, groupId: group, authorId: `${group} ${one.authorId}` }));

describe("people in both windows", () => {
  it("stand beside themselves", () => {
    const row = (n: number) => ({ W: n, Y: n, n });
    const pairs = pairsOf(
      new Map([
        ["x", row(1)],
        ["y", row(2)],
      ]),
      new Map([
        ["y", row(3)],
        ["z", row(4)],
      ]),
    );
    expect(pairs).toEqual([[row(2), row(3)]]);
  });

  it("make the interval of a change of their group narrower", () => {
    const log = (people: Record<string, Weight[]>) =>
      contributionsOf(Object.entries(people).map(([author, weights]) => countedRow({ author, weights })));
    const before = log({ p: [0, 0], q: [3, 3], r: [1, 1], s: [2, 3] });
    const same = groupChange(before, log({ p: [0, 1], q: [3, 3], r: [1, 2], s: [3, 3] }));
    const others = groupChange(before, log({ t: [0, 1], u: [3, 3], v: [1, 2], w: [3, 3] }));
    expect(same?.d).toBe(others?.d);
    expect(same?.r).toBeGreaterThan(0.8);
    expect(others?.r).toBe(0);
    expect((same?.U ?? 0) - (same?.L ?? 0)).toBeLessThan((others?.U ?? 0) - (others?.L ?? 0));
    expect(groupChange([], before)).toBeNull();
  });
});

describe("the change of the headline", () => {
  it("is that of the group when there is one", () => {
    fc.assert(
      fc.property(window, window, fc.integer({ min: 1, max: 90 }), (first, second, headcount) => {
        const [before, now] = [first, second].map((all) => all.map((one) => ({ ...one, groupId: "a" })));
        const found = headlineChange(before ?? [], now ?? [], strata(["a", headcount]));
        const pairs = pairsOf(authorRows(before ?? []), authorRows(now ?? []));
        const plain = changeBetween(momentsFor(first), momentsFor(second), crossMomentsOf(pairs));
        for (const key of ["d", "L", "U"] as const) expect(found?.[key]).toBeCloseTo(plain?.[key] ?? 9, 9);
      }),
    );
  });

  it("is that of one of them when two groups are equal, and surer", () => {
    fc.assert(
      fc.property(window, window, (first, second) => {
        const one = groupChange(first, second);
        const [before, now] = [first, second].map((all) => [...inGroup("a", all), ...inGroup("b", all)]);
        const both = headlineChange(before ?? [], now ?? [], strata(["a", 20], ["b", 20]));
        expect(both?.d).toBeCloseTo(one?.d ?? 9, 9);
        expect((both?.U ?? 9) - (both?.L ?? 0)).toBeLessThanOrEqual((one?.U ?? 0) - (one?.L ?? 0) + 1e-9);
      }),
    );
  });

  it("from one window to another is minus the one back", () => {
    fc.assert(
      fc.property(window, window, (first, second) => {
        const both = strata(["a", 30], ["b", 10]);
        const [there, back] = [headlineChange(first, second, both), headlineChange(second, first, both)];
        expect(there === null).toBe(back === null);
        if (there === null || back === null) return;
        expect(there.d).toBeCloseTo(-back.d, 9);
        expect(there.L).toBeCloseTo(-back.U, 9);
        expect(there.U).toBeCloseTo(-back.L, 9);
        expect(there.L <= there.d && there.d <= there.U).toBe(true);
      }),
    );
  });

  it("does not see that another group logs more", () => {
    const log = (author: string, group: string, count: number, weight: Weight) =>
      contributionsOf(
        Array.from({ length: 4 }, (_, i) =>
          countedRow({ author: `${author}${i}`, group, weights: Array<Weight>(count).fill(weight) }),
        ),
      );
    const both = strata(["a", 30], ["b", 10]);
    const before = [...log("a", "a", 2, 3), ...log("b", "b", 2, 0)];
    const now = [...log("a", "a", 2, 3), ...log("b", "b", 9, 0)];
    expect(headlineChange(before, now, both)?.d).toBeCloseTo(0, 12);
    expect(headlineChange(before, [...log("a", "a", 2, 3), ...log("b", "b", 2, 3)], both)?.d).toBeCloseTo(
      0.25,
      12,
    );
  });

  it("weighs what goes together in each group by its people", () => {
    const log = (people: Record<string, [string, Weight[]]>) =>
      contributionsOf(
        Object.entries(people).map(([author, [group, weights]]) => countedRow({ author, group, weights })),
      );
    const before = log({
      p: ["a", [0]],
      q: ["a", [3]],
      r: ["a", [2]],
      s: ["b", [1]],
      t: ["b", [2]],
      u: ["b", [0]],
    });
    const now = log({
      p: ["a", [1]],
      q: ["a", [3]],
      r: ["a", [1]],
      s: ["b", [2]],
      t: ["b", [1]],
      u: ["b", [1]],
    });
    // Residuals times 9: a (-5, 4, 1) and (-2, 4, -2), b (0, 3, -3) and (2, -1, -1), all over 3 authors.
    const [pa, pb] = [0.75 ** 2, 0.25 ** 2];
    const r = (pa * 24 + pb * 0) / Math.sqrt((pa * 42 + pb * 18) * (pa * 24 + pb * 6));
    const found = headlineChange(before, now, strata(["a", 30], ["b", 10]));
    const alone = headlineChange(
      before,
      now.map((one) => ({ ...one, authorId: `${one.authorId}'` })),
      strata(["a", 30], ["b", 10]),
    );
    const reach = ({ d, U }: { d: number; U: number }) => (U - d) ** 2;
    expect(found?.d).toBeCloseTo(0.75 * 0 + 0.25 * (1 / 9), 12);
    if (!found || !alone) throw new Error("no change");
    // U is d + sqrt(x^2 + y^2 - 2rxy), and without people in both windows r is 0.
    const [x2plusY2, withR] = [reach(alone), reach(found)];
    expect(withR).toBeLessThan(x2plusY2);
    expect((x2plusY2 - withR) / x2plusY2).toBeGreaterThan(0.9 * r);
    expect((x2plusY2 - withR) / x2plusY2).toBeLessThanOrEqual(r + 1e-9);
  });

  it("takes a group that logged in one of the windows for unrelated to itself", () => {
    const log = (author: string, group: string, weights: Weight[]) =>
      Array.from({ length: 5 }, (_, i) =>
        countedRow({ author: `${author}${i}`, group, weights: weights.slice(0, i + 1) }),
      ).flatMap((row) => contributionsOf([row]));
    const [a, other, c] = [
      log("a", "a", [0, 3, 1, 2, 3]),
      log("a", "a", [3, 0, 2, 1, 3]),
      log("c", "c", [1, 3, 0, 3, 1]),
    ];
    const people = strata(["a", 30], ["c", 10]);
    const [there, back] = [
      headlineChange(a, [...other, ...c], people),
      headlineChange([...other, ...c], a, people),
    ];
    expect(there?.d).toBeCloseTo(-(back?.d ?? 9), 12);
    expect(there?.L).toBeCloseTo(-(back?.U ?? 9), 12);
  });

  it("has none where one of the windows has no headline", () => {
    const some = contributionsOf([countedRow({ author: "p", weights: [3] })]);
    expect(headlineChange([], some, strata(["a", 10]))).toBeNull();
    expect(headlineChange(some, [], strata(["a", 10]))).toBeNull();
    expect(headlineChange(some, some, strata(["a", 10], ["b", 11]))).toBeNull();
    expect(headlineChange(some, some, strata(["a", 11], ["b", 11]))?.d).toBe(0);
  });
});
