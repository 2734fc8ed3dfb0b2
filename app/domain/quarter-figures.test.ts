import { describe, expect, it } from "vitest";
import { someInputs } from "#tests/support/a-period.ts";
import { countedRows } from "#tests/support/counted-rows.ts";
import { group, nothing, part, type Story, usual } from "#tests/support/quarter-story.ts";
import { addQuarters, type Quarter } from "./calendar.ts";
import { contributionsOf } from "./contribution.ts";
import { headlineFigure, indexFigure } from "./figure.ts";
import { quarterPart } from "./quarter-figures.ts";
import { quartersOf, strataBy } from "./quarters.ts";

describe("the trend", () => {
  const made = part("2026-Q2", { "2025-Q4": usual, "2026-Q1": { a: [2, 3], b: [2, 1] }, "2026-Q2": usual });

  it("has every quarter in which something was counted, with or without a figure", () => {
    expect(made.quarters.map(({ key }) => key)).toEqual(["2025-Q4", "2026-Q1", "2026-Q2"]);
    const own = made.quarters_.of("2026-Q2");
    const strata = strataBy(
      new Map(someInputs.groups.map(({ id, headcount }) => [id, headcount])),
      made.quarters_.shown,
    );
    expect(made.quarters[2]?.figure).toEqual(headlineFigure(own, strata, 5));
    expect(made.quarters[2]?.figure?.decisions).toBe(3 * (20 + 8 + 8));
    expect(made.quarters[1]).toEqual({ key: "2026-Q1", figure: null });
  });

  it("repeats older quarters as they were published, up to eight in all", () => {
    const old = Array.from({ length: 9 }, (_, i) => ({ key: addQuarters("2025-Q3", i - 8), figure: null }));
    const again = part(
      "2026-Q2",
      { "2025-Q4": usual, "2026-Q1": usual, "2026-Q2": usual },
      { quarters: old, groups: [] },
    );
    const kept = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q4", "2026-Q1", "2026-Q2"];
    expect(again.quarters.map(({ key }) => key)).toEqual(kept);
    expect(again.quarters.slice(0, 5).every(({ figure }) => figure === null)).toBe(true);
    const inWindow = part(
      "2026-Q2",
      { "2026-Q2": usual },
      { quarters: [{ key: "2026-Q1", figure: null }], groups: [] },
    );
    expect(
      inWindow.quarters.map(({ key }) => key),
      "a quarter of the window is made again",
    ).toEqual(["2026-Q2"]);
  });
});

describe("a group", () => {
  const story: Story = {
    "2025-Q2": usual,
    "2025-Q3": usual,
    "2025-Q4": { ...usual, b: [3, 1] },
    "2026-Q1": { ...usual, c: [6, 2] },
    "2026-Q2": { ...usual, a: [12, 3, 3] },
  };
  const made = part("2026-Q2", story);

  it("is the quarters of the window in which it was shown, and never the others", () => {
    const own = (id: string, ...quarters: Quarter[]) =>
      quarters.flatMap((quarter) => made.quarters_.of(quarter).filter(({ groupId }) => groupId === id));
    expect(group(made, "a").figure).toEqual(
      indexFigure(own("a", "2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2"), 5),
    );
    const b = group(made, "b");
    expect(made.quarters_.shown("2025-Q4"), "b is few, and with c it is enough").toEqual(["a"]);
    expect(b.figure).toEqual(indexFigure(own("b", "2025-Q3", "2026-Q1", "2026-Q2"), 5));
    expect([group(made, "a").quartersCounted, b.quartersCounted]).toEqual([4, 3]);
    expect(b.quarters.map(({ counted }) => counted)).toEqual([true, false, true, true]);
    expect(b.quarters[1]).toEqual({ figure: null, counted: false });
    expect(b.quarters[3]?.figure).toEqual(indexFigure(own("b", "2026-Q2"), 5));
  });

  it("is counted without a figure while it has enough people and too few decisions", () => {
    const few = part("2026-Q1", { "2026-Q1": { a: [10, 3], b: [10, 2] } });
    expect(group(few, "a").quarters).toMatchObject([{ counted: true, figure: { decisions: 30 } }]);
    const rows = countedRows(6, { author: "a", group: "a", weights: [3], month: "2026-01" }).concat(
      countedRows(12, { author: "b", group: "b", weights: [3, 2], month: "2026-01" }),
    );
    const quarters = quartersOf(contributionsOf(rows), ["a", "b"], 5);
    const [a] = quarterPart("2026-Q1", quarters, someInputs, nothing).groups;
    expect(a).toMatchObject({
      id: "a",
      figure: null,
      participation: null,
      quartersCounted: 0,
      quarters: [{ figure: null, counted: true }],
    });
  });

  it("shows its share of the people, and how many of them took part", () => {
    expect(made.groups.map(({ share }) => share)).toEqual([40, 30, 30]);
    expect(group(made, "a").participation).toEqual({ kind: "exact", value: 30 });
    expect(group(made, "b").participation).toEqual({ kind: "exact", value: Math.round(800 / 30) });
    const small = {
      ...someInputs,
      groups: someInputs.groups.map((one) => ({ ...one, headcount: one.id === "a" ? 6 : 0 })),
    };
    const crowded = part("2026-Q2", story, nothing, small);
    expect(crowded.groups.map(({ share }) => share)).toEqual([100, 0, 0]);
    expect(group(crowded, "a").participation).toEqual({ kind: "exact", value: 100 });
    expect(group(crowded, "b").participation).toEqual({ kind: "at-most", value: 5 });
    const nobody = { ...someInputs, groups: someInputs.groups.map((one) => ({ ...one, headcount: 0 })) };
    expect(part("2026-Q2", story, nothing, nobody).groups.map(({ share }) => share)).toEqual([0, 0, 0]);
  });

  it("stands in the list in any case, unless it has no departments any more and nothing to show", () => {
    const inputs = {
      ...someInputs,
      groups: [
        ...someInputs.groups.map((one) => ({ ...one, listed: one.id === "c" })),
        { id: "x", name: { nl: "X", en: "X" }, headcount: 3, listed: true },
        { id: "y", name: { nl: "Y", en: "Y" }, headcount: 3, listed: false },
      ],
    };
    const list = part("2026-Q2", story, nothing, inputs).groups;
    expect(list.map(({ id }) => id)).toEqual(["a", "b", "c", "x"]);
    expect(list[3]).toEqual({
      id: "x",
      name: { nl: "X", en: "X" },
      share: 3,
      figure: null,
      participation: null,
      quartersCounted: 0,
      quarters: Array(4).fill({ figure: null, counted: false }),
      change: null,
      versusRest: null,
      shrunk: null,
    });
  });

  it("keeps what was published of quarters before the window", () => {
    const before = part("2025-Q3", { "2025-Q2": usual, "2025-Q3": usual });
    const after = part(
      "2026-Q2",
      { "2025-Q3": usual, "2025-Q4": usual, "2026-Q1": usual, "2026-Q2": usual },
      before,
    );
    expect(after.quarters.map(({ key }) => key)).toEqual([
      "2025-Q2",
      "2025-Q3",
      "2025-Q4",
      "2026-Q1",
      "2026-Q2",
    ]);
    expect(group(after, "a").quarters[0]).toEqual(group(before, "a").quarters[0]);
    const two = {
      quarters: [{ key: "2025-Q1", figure: null }, ...before.quarters],
      groups: before.groups.map((one) => ({
        ...one,
        quarters: [{ figure: null, counted: true }, ...one.quarters],
      })),
    };
    const later = part("2026-Q3", { "2026-Q3": usual }, two);
    expect(later.quarters.map(({ key }) => key)).toEqual(["2025-Q1", "2025-Q2", "2025-Q3", "2026-Q3"]);
    expect(group(later, "a").quarters.slice(0, 3)).toEqual(group(two, "a").quarters);
    const fresh = { ...before, groups: before.groups.filter(({ id }) => id !== "a") };
    expect(
      group(part("2026-Q2", { "2026-Q2": usual }, fresh), "a").quarters.map(({ counted }) => counted),
    ).toEqual([false, true]);
  });
});
