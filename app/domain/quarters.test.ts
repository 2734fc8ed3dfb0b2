import { describe, expect, it } from "vitest";
import { countedRow, countedRows } from "#tests/support/counted-rows.ts";
import { contributionsOf } from "./contribution.ts";
import { quartersOf, strataBy } from "./quarters.ts";

const rows = [
  ...countedRows(6, { author: "a", group: "a", weights: [3], month: "2026-01" }),
  ...countedRows(6, { author: "b", group: "b", weights: [3], month: "2026-03", isLeader: true }),
  ...countedRows(6, { author: "a", group: "a", weights: [3], month: "2026-04" }),
  ...countedRows(2, { author: "b", group: "b", weights: [3], month: "2026-04", isLeader: true }),
  ...countedRows(4, { author: "c", group: "c", weights: [3], month: "2026-05" }),
];
const contributions = contributionsOf(rows);

describe("quarters", () => {
  const quarters = quartersOf(contributions, ["c", "b", "a"], 5);

  it("hold what was counted in them, and the groups that may be shown, in the order of the organisation", () => {
    expect(quarters.of("2026-Q1")).toHaveLength(12);
    expect(quarters.of("2026-Q2")).toHaveLength(12);
    expect(quarters.of("2026-Q3")).toEqual([]);
    expect(quarters.shown("2026-Q1")).toEqual(["b", "a"]);
    expect(quarters.shown("2026-Q2"), "b and c together are six, but April minus a is two").toEqual([]);
    expect(quarters.shown("2026-Q3")).toEqual([]);
    expect(quartersOf(contributions, [], 5).shown("2026-Q1")).toEqual(["a", "b"]);
    expect(quarters.shown("2026-Q1"), "asked once").toBe(quarters.shown("2026-Q1"));
  });

  it("know who logged as a leader where leaders may be told apart", () => {
    expect(quarters.leaders("2026-Q1")).toEqual(new Set(["b0", "b1", "b2", "b3", "b4", "b5"]));
    expect(quarters.leaders("2026-Q2"), "two leaders").toBeNull();
    expect(quarters.leaders("2026-Q3")).toBeNull();
    const promoted = [
      ...rows,
      countedRow({ author: "a0", group: "a", weights: [1], month: "2026-02", isLeader: true }),
    ];
    const leaders = quartersOf(contributionsOf(promoted), [], 5).leaders("2026-Q1");
    expect(
      leaders,
      "a leader of one month leads in the quarter, but a minus leaders is then told",
    ).toBeNull();
  });
});

describe("strata by quarter", () => {
  it("are the groups that are shown then, all others together, and nothing where months are not divided", () => {
    const asked: string[] = [];
    const strata = strataBy(new Map([["a", 3]]), (quarter) => {
      asked.push(quarter);
      return quarter === "2026-Q2" ? null : ["a"];
    });
    const at = (month: string, groupId: string) =>
      strata.of({ month, groupId, authorId: "p", isLeader: false, W: 1, Y: 1, n: 1 });
    expect([
      at("2026-01", "a"),
      at("2026-03", "b"),
      at("2026-04", "a"),
      at("2026-04", "b"),
      at("2026-01", "a"),
    ]).toEqual(["a", "", null, null, "a"]);
    expect(asked).toEqual(["2026-Q1", "2026-Q2"]);
    expect(strata.headcounts.get("a")).toBe(3);
  });
});
