import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy } from "#tests/support/people-table.ts";
import { basics, groupsOf, K, quarters, tableOf } from "#tests/support/quarter-life.ts";
import { discloseQuarter, mayRevise, type QuarterGroup } from "./disclose-quarter.ts";

describe("corrections", () => {
  it("isolate fewer than k people by no combination of what was told before and after", () => {
    const seen = { revised: 0, refused: 0 };
    fc.assert(
      fc.property(quarters, fc.boolean(), (people, isRunning) => {
        const groups = groupsOf(people);
        const shown = isRunning ? [] : discloseQuarter(groups, K);
        const changed = groupsOf(people, ({ change }) => change !== "none");
        const after = groupsOf(people, ({ change }) => change !== "withdraw");
        if (!people.some(({ change }) => change !== "none")) return;
        if (!mayRevise({ changed, after }, isRunning ? null : shown, null, K)) {
          seen.refused++;
          return;
        }
        seen.revised++;
        const same = groupsOf(people, ({ change }) => change === "none");
        const edited = groupsOf(people, ({ change }) => change === "edit");
        const { cells, sum } = tableOf({ same, old: changed, new: edited });
        const published = [...basics(sum, shown, ["same", "old"]), ...basics(sum, shown, ["same", "new"])];
        expect(isolatedBy(cells, published, K)).toBeNull();
      }),
      { numRuns: 400 },
    );
    expect(seen.revised).toBeGreaterThan(20);
  });

  const at = (id: string, ...people: string[]): QuarterGroup => ({
    id,
    months: new Map([["2026-01", new Set(people)]]),
  });
  const many = ["1", "2", "3", "4", "5", "6", "7", "8"];
  const revise = (
    changed: QuarterGroup[],
    after: QuarterGroup[],
    shown: string[] | null,
    leads: ((author: string) => boolean) | null = null,
  ) => mayRevise({ changed, after }, shown, leads, 3);

  it("of fewer than k people wait, in the organisation and in every group that is shown", () => {
    expect(revise([at("a", "1", "2")], [at("a", ...many)], ["a"])).toBe(false);
    expect(revise([at("a", "1", "2", "3")], [at("a", ...many)], ["a"])).toBe(true);
    const other = at("b", "10", "11", "12", "13");
    expect(revise([at("a", "1", "2"), at("b", "10", "11")], [at("a", ...many), other], ["a", "b"])).toBe(
      false,
    );
    expect(revise([at("a", "1", "2"), at("b", "10", "11")], [at("a", ...many), other], null)).toBe(true);
  });

  it("of fewer than k people wait in every month", () => {
    const changed = [
      {
        id: "a",
        months: new Map([
          ["2026-01", new Set(["1", "2", "3"])],
          ["2026-02", new Set(["1"])],
        ]),
      },
    ];
    expect(revise(changed, [at("a", ...many)], null)).toBe(false);
  });

  it("wait when fewer than k people would be left, or another group would be shown", () => {
    const gone = [at("a", "1", "2", "3", "4", "5", "6")];
    expect(revise(gone, [at("a", "7", "8")], null)).toBe(false);
    expect(revise(gone, [], null)).toBe(true);
    expect(revise(gone, [at("a"), at("b", "10", "11", "12")], ["a"])).toBe(false);
    expect(revise(gone, [at("a", ...many), at("b", "10", "11", "12")], ["b", "a"])).toBe(true);
    expect(revise(gone, [at("b", "10", "11", "12"), at("a", ...many)], ["b", "a"])).toBe(true);
    expect(revise(gone, [at("a", ...many), at("b", "10", "11", "12")], ["a"]), "b was hidden").toBe(false);
  });

  it("of fewer than k leaders wait where leaders are shown", () => {
    const leads = (author: string) => author === "1" || author === "2";
    const changed = [at("a", "1", "2", "4", "5", "6")];
    expect(revise(changed, [at("a", ...many)], ["a"])).toBe(true);
    expect(revise(changed, [at("a", ...many)], ["a"], leads)).toBe(false);
    expect(revise(changed, [at("a", ...many)], ["a"], (author) => Number(author) < 3 && leads("9"))).toBe(
      true,
    );
    expect(revise(changed, [at("a", ...many)], ["a"], (author) => Number(author) < 6)).toBe(false);
  });
});
