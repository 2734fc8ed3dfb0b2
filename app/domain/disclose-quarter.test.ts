import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy } from "#tests/support/people-table.ts";
import {
  basics,
  groupsOf,
  IDS,
  K,
  type Life,
  lives,
  MONTHS,
  quarters,
  tableOf,
} from "#tests/support/quarter-life.ts";
import { discloseQuarter, mayShowAttribute, type QuarterGroup, splitHolds } from "./disclose-quarter.ts";

describe("the groups of a quarter", () => {
  it("isolate fewer than k people by no combination with the months of the organisation", () => {
    const seen = { shown: 0, tooStrict: 0 };
    fc.assert(
      fc.property(quarters, (people) => {
        const groups = groupsOf(people);
        const shown = discloseQuarter(groups, K);
        const { cells, sum } = tableOf({ all: groups });
        expect(isolatedBy(cells, basics(sum, shown, ["all"]), K)).toBeNull();
        if (shown.length > 0) seen.shown++;
        else if (IDS.some((id) => isolatedBy(cells, basics(sum, [id], ["all"]), K) === null))
          seen.tooStrict++;
      }),
      { numRuns: 200 },
    );
    expect(seen.shown).toBeGreaterThan(60);
    // Whoever stands in two groups is counted in neither.
    expect(seen.tooStrict).toBeLessThan(0.6 * seen.shown);
  });

  it("are never more at a higher threshold", () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 2, max: 6 }), (people, k) => {
        const lower = discloseQuarter(groupsOf(people), k);
        expect(discloseQuarter(groupsOf(people), k + 1).filter((id) => !lower.includes(id))).toEqual([]);
      }),
    );
  });

  const months = (...people: string[][]) =>
    new Map(people.map((some, i) => [MONTHS[i] as string, new Set(some)]));

  it("hide the smallest first, ties by id, and stand in the order of the organisation", () => {
    const groups = [
      { id: "z", months: months(["1", "2", "3", "4"]) },
      { id: "y", months: months(["5", "6"]) },
      { id: "x", months: months(["7", "8", "9"]) },
      { id: "w", months: months(["10", "11", "12"]) },
    ];
    expect(discloseQuarter(groups, 3), "two people would be what is left").toEqual(["z", "x"]);
    expect(discloseQuarter(groups.toReversed(), 3)).toEqual(["x", "z"]);
    expect(discloseQuarter(groups, 2)).toEqual(["z", "y", "x", "w"]);
    expect(discloseQuarter(groups, 5)).toEqual([]);
    expect(discloseQuarter([], 3)).toEqual([]);
  });

  it("count somebody who logs in two months of a quarter once", () => {
    const twice = { id: "a", months: months(["1", "2"], ["1", "2"]) };
    expect(discloseQuarter([twice], 3)).toEqual([]);
    expect(discloseQuarter([twice], 2)).toEqual(["a"]);
  });

  it("stay hidden where months would give a few people away", () => {
    // All of January is group a, except for one person of b: January minus a, plus what b logged elsewhere.
    const a = { id: "a", months: months(["1", "2", "3"]) };
    const b = { id: "b", months: months(["4"], ["4", "5", "6"]) };
    expect(discloseQuarter([a, b], 3)).toEqual([]);
    expect(discloseQuarter([a, { id: "b", months: months(["4", "5", "6"], ["4", "5", "6"]) }], 3)).toEqual([
      "a",
      "b",
    ]);
  });
});

describe("leaders beside everybody else", () => {
  const isLeader = (people: readonly Life[]) => (author: string) =>
    people[Number(author.slice(1))]?.isLeader ?? false;

  it("isolate fewer than k people by no combination with groups and months", () => {
    const seen = { shown: 0, tooStrict: 0 };
    fc.assert(
      fc.property(quarters, (people) => {
        const groups = groupsOf(people);
        const shown = discloseQuarter(groups, K);
        const parts = {
          in: groupsOf(people, (one) => one.isLeader),
          out: groupsOf(people, (one) => !one.isLeader),
        };
        const { cells, sum } = tableOf(parts);
        const published = [...basics(sum, shown, ["in", "out"]), sum(({ part }) => part === "in")];
        const isSafe = isolatedBy(cells, published, K) === null;
        if (mayShowAttribute(groups, shown, isLeader(people), K)) {
          expect(isSafe).toBe(true);
          seen.shown++;
        } else if (isSafe) seen.tooStrict++;
      }),
      { numRuns: 200 },
    );
    expect(seen.shown).toBeGreaterThan(20);
    expect(seen.tooStrict).toBeLessThan(seen.shown);
  });

  it("need k people on either side, in the organisation and in what groups leave", () => {
    const all = (groups: Record<string, string[]>): QuarterGroup[] =>
      Object.entries(groups).map(([id, people]) => ({ id, months: new Map([["2026-01", new Set(people)]]) }));
    const leads = (author: string) => author.startsWith("L");
    const show = (groups: Record<string, string[]>, shown: string[] = []) =>
      mayShowAttribute(all(groups), shown, leads, 3);
    expect(show({ a: ["L1", "L2", "L3", "4", "5", "6"] })).toBe(true);
    expect(show({ a: ["L1", "L2", "4", "5", "6"] })).toBe(false);
    expect(show({ a: ["4", "5", "6", "7"] })).toBe(false);
    expect(show({ a: ["L1", "L2", "L3", "L4"] })).toBe(false);
    expect(show({ a: ["L1", "L2", "L3", "4", "5"] })).toBe(false);
    expect(show({ a: ["L1", "L2", "L3"], b: ["4", "5", "6"] }, ["a", "b"]), "leaders are group a").toBe(true);
    expect(show({ a: ["L1", "L2", "L3", "7"], b: ["4", "5", "6"] }, ["a", "b"]), "a minus leaders is 7").toBe(
      false,
    );
    expect(show({ a: ["L1", "L2", "L3", "7"], b: ["4", "5", "6"] }), "nothing of a is known").toBe(true);
  });

  it("may be told as a part of nobody", () => {
    const groups = [{ id: "a", months: new Map([["2026-01", new Set(["1", "2", "3"])]]) }];
    const nobody = [{ id: "a", months: new Map([["2026-01", new Set<string>()]]) }];
    expect(splitHolds(groups, nobody, ["a"], 3)).toBe(true);
    expect(splitHolds(nobody, groups, ["a"], 3)).toBe(true);
    expect(splitHolds(groups, nobody, ["a"], 4)).toBe(false);
    expect(splitHolds([], [], [], 3)).toBe(true);
  });
});
