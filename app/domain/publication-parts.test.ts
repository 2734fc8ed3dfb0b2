import { describe, expect, it } from "vitest";
import { published, someInputs } from "#tests/support/a-period.ts";
import { countedRow, countedRows } from "#tests/support/counted-rows.ts";
import { month, quarter, tally } from "#tests/support/some-months.ts";
import { addMonths, lastDayOf, type Quarter } from "./calendar.ts";
import type { CountedRow } from "./contribution.ts";
import type { PublishedFigures } from "./publication.ts";
import type { Weight } from "./weight.ts";

describe("single months", () => {
  it("are kept for two years when they have a figure of their own", () => {
    let before: PublishedFigures | null = null;
    for (let i = 0; i < 27; i++) {
      const name = addMonths("2024-01", i);
      const rows = Array.from({ length: 12 }, (_, j) => addMonths(name, -j)).flatMap((one) =>
        one === "2024-06" ? countedRows(9, { author: "few", weights: [3], month: one }) : month(one),
      );
      before = published(lastDayOf(name), rows, { before });
    }
    const throughs = before?.periods.map(({ through }) => through) ?? [];
    expect(throughs).toHaveLength(24);
    expect(throughs.at(-1)).toBe("2026-03-31");
    expect(throughs).not.toContain("2024-06-30");
    expect(before?.periods[0]?.figure).toMatchObject({
      people: 24,
      decisions: 48,
      index: { kind: "exact", value: 67 },
    });
  });

  it("are not the weeks inside them", () => {
    const week = (day: string, before: PublishedFigures | null) =>
      published(
        day,
        month("2026-06").map((row) => ({ ...row, through: day })),
        { before },
      );
    const [first, second] = [week("2026-06-07", null), week("2026-06-14", null)];
    expect([first.periods, second.periods]).toEqual([[], []]);
    expect(week("2026-06-30", second).periods.map(({ through }) => through)).toEqual(["2026-06-30"]);
  });
});

describe("leadership", () => {
  const leaders = (name: string, count: number, others = 12) => [
    ...countedRows(count, { author: "L", group: "a", weights: [3, 2], month: name, isLeader: true }),
    ...countedRows(others, { author: "p", group: "a", weights: [1, 2], month: name }),
    ...countedRows(9, { author: "q", group: "b", weights: [1, 2], month: name }),
  ];

  it("shows how many leaders take part, and how many others, over twelve months", () => {
    const rows = [...leaders("2025-06", 9), ...leaders("2026-03", 6)];
    expect(published("2026-03-31", rows).leadership).toMatchObject({
      participation: { kind: "exact", value: 90 },
      otherParticipation: { kind: "exact", value: Math.round(2100 / 90) },
    });
    expect(published("2026-06-30", rows).leadership.participation).toEqual({ kind: "exact", value: 60 });
    const promoted = [...rows, countedRow({ author: "L0", group: "a", weights: [1], month: "2026-02" })];
    expect(published("2026-03-31", promoted).leadership.otherParticipation).toEqual({
      kind: "exact",
      value: Math.round(2100 / 90),
    });
  });

  it("shows neither with fewer leaders or others than the threshold, and never everybody of fewer than ten", () => {
    const look = (count: number, all = 100) =>
      published("2026-03-31", leaders("2026-03", 6), {
        inputs: {
          ...someInputs,
          leaders: count,
          groups: someInputs.groups.map((group) => ({ ...group, headcount: group.id === "a" ? all : 0 })),
        },
      }).leadership;
    expect(look(4)).toMatchObject({ participation: null, otherParticipation: null });
    expect(look(5).participation).toEqual({ kind: "at-least", value: 95 });
    expect(look(6).participation).toEqual({ kind: "at-least", value: 95 });
    expect(look(12).participation).toEqual({ kind: "exact", value: 50 });
    expect(look(96)).toMatchObject({ participation: null, otherParticipation: null });
    expect(look(95).otherParticipation).toEqual({ kind: "at-least", value: 95 });
  });

  it("does not move inside a month", () => {
    const before = published("2026-02-28", leaders("2026-02", 6));
    const rows = [
      ...leaders("2026-02", 6),
      ...leaders("2026-03", 10).map((row) => ({ ...row, through: "2026-03-08" })),
    ];
    expect(published("2026-03-08", rows, { before }).leadership.participation).toEqual({
      kind: "exact",
      value: 60,
    });
    expect(published("2026-03-31", rows, { before }).leadership.participation).toEqual({
      kind: "exact",
      value: 100,
    });
    expect(published("2026-03-08", rows).leadership.participation).toEqual({ kind: "exact", value: 100 });
  });
});

describe("decisions of which the cap limits the weight", () => {
  const loud = (count: number, group = "a") =>
    countedRows(count, { author: `loud ${group}`, group, weights: Array<Weight>(12).fill(3), reach: 4 });
  const onlyA = { inputs: { ...someInputs, groups: someInputs.groups.slice(0, 1) } };
  const limited = (rows: CountedRow[], change = {}) =>
    published("2026-06-30", rows, change).organisation.limited;

  it("are told when enough people made them, and enough people the others", () => {
    expect(limited([...month("2026-06"), ...loud(5)])).toBe(60);
    expect(limited([...month("2026-06"), ...loud(4)])).toBeNull();
    expect(limited(loud(20), onlyA)).toBe(240);
    expect(limited([...loud(20), ...countedRows(4, { author: "p", weights: [3] })], onlyA)).toBeNull();
    expect(limited([...loud(20), ...countedRows(5, { author: "p", weights: [3] })], onlyA)).toBe(240);
    expect(
      limited([...month("2026-06"), ...loud(5)].map((row) => ({ ...row, through: "2026-03-31" }))),
      "another quarter",
    ).toBeNull();
  });

  it("are not told where a group that is shown would tell the rest of them", () => {
    const inB = (others: number) => [
      ...loud(7, "b"),
      ...countedRows(others, { author: "b", group: "b", weights: [1], month: "2026-06" }),
      ...month("2026-06", { a: [3], c: [2] }),
    ];
    expect(limited(inB(4)), "all that is limited is of b, which has four others").toBeNull();
    expect(limited(inB(5))).toBe(84);
  });
});

describe("topics", () => {
  const rows = quarter("2026-Q1");

  it("come with the weights of the quarter", () => {
    const { topics } = published("2026-03-31", rows, { tally: tally(["2026-Q1", 12]) });
    expect(topics.touch).toMatchObject({ from: "2026-Q1", to: "2026-Q1" });
    expect(topics.weights).toMatchObject({
      from: "2026-Q1",
      to: "2026-Q1",
      leaders: null,
      organisation: { decisions: 140, people: 20, cells: { "0": 25, "1": 25, "2": 25, "3": 70, "4": 0 } },
    });
    expect(Object.keys(topics.weights?.groups ?? {}), "eight people of a said the same").toEqual(["b", "c"]);
  });

  it("tell the weights of groups that are large enough", () => {
    const mixed = [...quarter("2026-Q1", { a: [3, 1], b: [2, 3, 0] }), ...quarter("2026-Q1", { x: [4, 0] })];
    const { weights } = published("2026-03-31", mixed, { tally: tally() }).topics;
    expect(weights?.groups.b?.cells).toEqual({ "0-1": 25, "2": 25, "3-4": 25 });
  });

  it("stand when there is nothing new to tell, or the figures are revised", () => {
    const before = published("2026-03-31", rows, { tally: tally(["2026-Q1", 12]) });
    expect(published("2026-06-30", rows, { before, tally: tally() }).topics).toEqual(before.topics);
    const revised = published("2026-03-31", rows, {
      before,
      isRevision: true,
      tally: tally(["2026-Q1", 30]),
    });
    expect(revised.topics).toEqual(before.topics);
    expect(published("2026-04-30", [...rows, ...month("2026-04")], { before }).topics).toEqual(before.topics);
  });

  it("know whoever logged as a leader in any month", () => {
    const lead = countedRows(10, { author: "L", group: "a", weights: [1], month: "2025-11", isLeader: true });
    const both = (name: string) =>
      ["law", "price"].map((reason) => ["2026-Q1" as Quarter, 10, name, { outweighed: [reason] }] as const);
    const made = tally(...[...both("L"), ...both("p")].map((one) => [...one] as Parameters<typeof tally>[0]));
    const { outweighed } = published("2026-03-31", [...rows, ...lead], { tally: made }).topics;
    expect(outweighed?.leaders).toMatchObject({ people: 10, decisions: 60, cells: { law: 30, price: 30 } });
    const nobody = published("2026-03-31", rows, { tally: made }).topics;
    expect(nobody.outweighed?.leaders).toBeNull();
  });
});
