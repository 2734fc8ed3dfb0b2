import { describe, expect, it } from "vitest";
import { someInputs } from "#tests/support/a-period.ts";
import { countedRows } from "#tests/support/counted-rows.ts";
import { group, nothing, part, type Story, usual } from "#tests/support/quarter-story.ts";
import { monthsOf, type Quarter } from "./calendar.ts";
import { type CountedRow, contributionsOf } from "./contribution.ts";
import { changeFigure } from "./figure.ts";
import { groupChange, headlineChange } from "./headline-change.ts";
import { leadershipFigures } from "./quarter-figures.ts";
import { quartersOf, strataBy } from "./quarters.ts";
import type { Weight } from "./weight.ts";

describe("changes", () => {
  const story: Story = {
    "2025-Q2": { ...usual, a: [10, 0, 1] },
    "2026-Q1": usual,
    "2026-Q2": { a: [10, 3, 3], b: [8, 3, 2], c: [8, 0, 3] },
  };
  const made = part("2026-Q2", story);
  const headcounts = new Map(someInputs.groups.map(({ id, headcount }) => [id, headcount]));

  it("are against the quarter before and the same quarter a year earlier", () => {
    const { of } = made.quarters_;
    const strata = strataBy(headcounts, () => ["a", "b", "c"]);
    const against = (quarter: Quarter) => headlineChange(of(quarter), of("2026-Q2"), strata);
    expect(made.changes.previous).toEqual(changeFigure(against("2026-Q1") ?? { d: 9, L: 9, U: 9 }));
    expect(made.changes.lastYear).toEqual(changeFigure(against("2025-Q2") ?? { d: 9, L: 9, U: 9 }));
    expect(made.changes.previous?.points).not.toBe(made.changes.lastYear?.points);
    expect(part("2026-Q2", { "2026-Q1": usual, "2026-Q2": usual }).changes.lastYear).toBeNull();
    expect(part("2026-Q2", { "2025-Q2": usual, "2026-Q2": usual }).changes).toMatchObject({
      previous: null,
      asLogged: null,
    });
  });

  it("are told for a group between quarters in which it is shown", () => {
    const own = (quarter: Quarter) => made.quarters_.of(quarter).filter(({ groupId }) => groupId === "b");
    expect(group(made, "b").change).toEqual(
      changeFigure(groupChange(own("2026-Q1"), own("2026-Q2")) ?? { d: 9, L: 9, U: 9 }),
    );
    const gap = part("2026-Q2", { ...story, "2026-Q1": { ...usual, b: [3, 1] } });
    expect([group(gap, "a").change === null, group(gap, "b").change]).toEqual([false, null]);
  });

  it("are told of the same groups in both quarters, all others together", () => {
    const gap = part("2026-Q2", { ...story, "2026-Q1": { ...usual, b: [3, 1] } });
    const { of } = gap.quarters_;
    const found = headlineChange(
      of("2026-Q1"),
      of("2026-Q2"),
      strataBy(headcounts, () => ["a"]),
    );
    expect(gap.changes.previous).toEqual(changeFigure(found ?? { d: 9, L: 9, U: 9 }));
  });

  it("never tell what a figure of fewer than ten people keeps to itself", () => {
    const alike = part("2026-Q2", { "2026-Q1": usual, "2026-Q2": { ...usual, b: [8, 3, 3] } });
    expect(group(alike, "b").change).toBeNull();
    expect(group(alike, "a").change).not.toBeNull();
    const before = part("2026-Q2", { "2026-Q1": { ...usual, b: [8, 0] }, "2026-Q2": usual });
    expect(group(before, "b").change).toBeNull();
    const small = { ...someInputs, groups: someInputs.groups.slice(0, 1) };
    const alone = part(
      "2026-Q2",
      { "2026-Q1": { a: [8, 1, 2] }, "2026-Q2": { a: [8, 3, 3] } },
      nothing,
      small,
    );
    expect(alone.changes).toEqual({ previous: null, lastYear: null, asLogged: null });
  });

  it("say how much of a change as logged comes from other groups logging more", () => {
    const mix = part("2026-Q2", {
      "2026-Q1": { a: [10, 3], b: [10, 0] },
      "2026-Q2": { a: [30, 3], b: [10, 0] },
    });
    expect(mix.changes.asLogged).toEqual({ points: 25, mix: 25 });
    const hidden = part("2026-Q2", {
      "2026-Q1": { a: [10, 3], b: [8, 1], c: [3, 2] },
      "2026-Q2": { a: [10, 3], b: [30, 1], c: [10, 2] },
    });
    expect([hidden.quarters_.shown("2026-Q1"), hidden.quarters_.shown("2026-Q2")]).toEqual([
      ["a"],
      ["a", "b", "c"],
    ]);
    // a 10 of 21 and 10 of 50; all others together 14 of 33 and 50 of 120, before and after.
    const [before, after] = [14 / 33, 5 / 12];
    expect(hidden.changes.asLogged).toEqual({
      points: Math.round(100 * (10 / 50 + (40 / 50) * after - 10 / 21 - (11 / 21) * before)),
      mix: Math.round(100 * ((10 / 50 - 10 / 21) * (1 - (before + after) / 2))),
    });
    const within = part("2026-Q2", {
      "2026-Q1": { a: [10, 2], b: [10, 0] },
      "2026-Q2": { a: [10, 3], b: [10, 0] },
    });
    expect(within.changes.asLogged).toEqual({ points: 17, mix: 0 });
  });
});

describe("leaders", () => {
  const lead = (
    quarter: Quarter,
    leaders: readonly [number, ...Weight[]],
    others: readonly [number, ...Weight[]],
  ) =>
    monthsOf(quarter).flatMap((month) => [
      ...countedRows(leaders[0], {
        author: "L",
        group: "a",
        month,
        weights: leaders.slice(1) as Weight[],
        isLeader: true,
      }),
      ...countedRows(others[0], { author: "p", group: "a", month, weights: others.slice(1) as Weight[] }),
    ]);
  const look = (last: Quarter, rows: CountedRow[]) =>
    leadershipFigures(last, quartersOf(contributionsOf(rows), ["a"], 5), 5);

  it("stand beside everybody else in the quarters in which both may be shown", () => {
    const rows = [
      ...lead("2025-Q2", [6, 0], [9, 3]),
      ...lead("2025-Q4", [6, 3, 2], [12, 1]),
      ...lead("2026-Q1", [4, 0], [12, 1]),
      ...lead("2026-Q2", [7, 3], [12, 2]),
    ];
    const found = look("2026-Q2", rows);
    expect(found.figure).toMatchObject({ people: 7, decisions: 3 * (12 + 7) });
    expect(found.others).toMatchObject({ people: 12, decisions: 3 * 24 });
    expect(found.gap?.points).toBe(Math.round(100 * ((3 * (6 * 5 + 7 * 3)) / (9 * 19) - 0.5)));
    expect(
      look(
        "2026-Q1",
        rows.filter(({ through }) => through < "2025-10" || through > "2025-12-31"),
      ),
    ).toMatchObject({
      figure: { decisions: 18 },
    });
  });

  it("have no gap where either side says too little, or would tell of all", () => {
    expect(look("2026-Q2", lead("2026-Q1", [4, 3, 2], [12, 1]))).toEqual({
      figure: null,
      others: null,
      gap: null,
    });
    expect(look("2026-Q2", lead("2026-Q1", [6, 3, 3], [12, 1]))).toMatchObject({
      figure: { people: 6 },
      others: { people: 12 },
      gap: null,
    });
    expect(look("2026-Q2", lead("2026-Q1", [6, 3, 2], [8, 0]))).toMatchObject({
      figure: { people: 6 },
      others: { people: 8 },
      gap: null,
    });
    expect(look("2026-Q2", lead("2026-Q1", [6, 3, 2], [8, 0, 1])).gap).not.toBeNull();
  });
});
