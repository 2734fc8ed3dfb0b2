import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRow } from "#tests/support/counted-rows.ts";
import { authorRows, contributionsOf, momentsFor, peopleByGroup, peopleIn, sizeOf } from "./contribution.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

const person = fc.record({
  author: fc.integer({ min: 0, max: 6 }).map((i) => `p${i}`),
  weights: fc.array(fc.constantFrom(...WEIGHTS), { maxLength: 6 }),
  group: fc.constantFrom("a", "b", "c"),
  month: fc.constantFrom("2026-04", "2026-05"),
});

describe("what counts in the index", () => {
  it("is the reach weight and the steps of a month, after the cap", () => {
    const small = countedRow({ author: "p", weights: [4, 2, 0], reach: 3, month: "2026-02", isLeader: true });
    const large = countedRow({ author: "q", weights: Array<Weight>(20).fill(1), reach: 4 });
    expect(contributionsOf([small, large])).toEqual([
      { month: "2026-02", groupId: "a", authorId: "p", isLeader: true, W: 9, Y: 15, n: 3 },
      { month: "2026-06", groupId: "a", authorId: "q", isLeader: false, W: 40, Y: 40, n: 20 },
    ]);
  });

  it("is nothing of a month without weighed decisions", () => {
    expect(contributionsOf([countedRow({ author: "p", weights: [] })])).toEqual([]);
  });

  it("can be weighed in another way", () => {
    const weigh = ({ n }: { n: number }) => ({ W: 10 * n, Y: n });
    expect(contributionsOf([countedRow({ author: "p", weights: [4, 2] })], weigh)).toMatchObject([
      { W: 20, Y: 2, n: 2 },
    ]);
  });

  it("adds up per author, in any order", () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 15 }), (logged) => {
        const contributions = contributionsOf(logged.map(countedRow));
        const rows = authorRows(contributions);
        const total = (key: "W" | "Y" | "n") => [...rows.values()].reduce((sum, row) => sum + row[key], 0);
        for (const key of ["W", "Y", "n"] as const)
          expect(total(key)).toBe(contributions.reduce((sum, one) => sum + one[key], 0));
        expect(new Set(rows.keys())).toEqual(peopleIn(contributions));
        expect(momentsFor(contributions.toReversed())).toEqual(momentsFor(contributions));
        expect(momentsFor(contributions).G).toBe(rows.size);
        expect(sizeOf(contributions)).toEqual({ people: rows.size, decisions: total("n") });
      }),
    );
  });

  it("stands by group and month, also for groups in which nobody logged", () => {
    const contributions = contributionsOf(
      [
        { author: "p", weights: [3] as const, group: "b", month: "2026-04" },
        { author: "q", weights: [3] as const, group: "b", month: "2026-04" },
        { author: "p", weights: [3] as const, group: "b", month: "2026-05" },
        { author: "p", weights: [3] as const, group: "z", month: "2026-05" },
      ].map(countedRow),
    );
    const groups = peopleByGroup(contributions, ["a", "b"]).map(({ id, months }) => [
      id,
      Object.fromEntries(months),
    ]);
    expect(groups).toEqual([
      ["a", {}],
      ["b", { "2026-04": new Set(["p", "q"]), "2026-05": new Set(["p"]) }],
      ["z", { "2026-05": new Set(["p"]) }],
    ]);
    expect(peopleByGroup(contributions).map(({ id }) => id)).toEqual(["b", "z"]);
  });
});
