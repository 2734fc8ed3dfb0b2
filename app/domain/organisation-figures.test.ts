import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPeriod, published, someInputs } from "#tests/support/a-period.ts";
import { countedRow, countedRows, type Logged } from "#tests/support/counted-rows.ts";
import { addMonths, lastDayOf } from "./calendar.ts";
import { type CountedRow, contributionsOf } from "./contribution.ts";
import { headlineOf } from "./headline.ts";
import { makePublication } from "./make-publication.ts";
import { momentsOf } from "./moments.ts";
import { heldPart, organisationPart } from "./organisation-figures.ts";
import { quartersOf } from "./quarters.ts";
import type { Weight } from "./weight.ts";

/** Enough people in each group in each of some months for groups to be shown. */
function months(
  from: string,
  count: number,
  weights: Record<string, readonly Weight[]>,
  people = 8,
): CountedRow[] {
  return Array.from({ length: count }, (_, i) => addMonths(from, i)).flatMap((month) =>
    Object.entries(weights).flatMap(([group, given]) =>
      countedRows(people, { author: `${group}-`, group, month, weights: given }),
    ),
  );
}
const all = { a: [3, 3], b: [2, 1], c: [0, 3] } as const;
const organisation = (through: string, rows: readonly CountedRow[], change = {}) =>
  published(through, rows, change).organisation;

describe("the headline of the organisation", () => {
  it("weighs groups by their people over the twelve months, where quarters are whole", () => {
    const rows = months("2026-01", 6, all);
    const row = (W: number, Y: number) => Array.from({ length: 8 }, () => ({ W: 6 * W, Y: 6 * Y, n: 12 }));
    const headline = headlineOf([
      { id: "a", headcount: 40, moments: momentsOf(row(2, 6)) },
      { id: "b", headcount: 30, moments: momentsOf(row(2, 3)) },
      { id: "c", headcount: 30, moments: momentsOf(row(2, 3)) },
    ]);
    if (headline.kind === "none") throw new Error("no headline");
    const { p, lo, hi } = headline.interval;
    expect(p).toBeCloseTo(0.4 + 0.6 * 0.5, 12);
    const figures = published("2026-06-30", rows);
    expect(figures.organisation.headline).toMatchObject({
      index: { kind: "exact", value: 70 },
      lo: Math.round(100 * lo),
      hi: Math.round(100 * hi),
      people: 24,
      decisions: 6 * 48,
    });
    expect([figures.from, figures.through, figures.organisation.asOf]).toEqual([
      "2026-01",
      "2026-06-30",
      "2026-06-30",
    ]);
  });

  it("forgets what is older than twelve months, and starts where the organisation did", () => {
    const rows = [
      ...months("2025-04", 1, { a: [0, 0], b: [0, 0], c: [0, 0] }),
      ...months("2025-07", 12, all),
    ];
    expect(published("2026-03-31", rows).from).toBe("2025-04");
    expect(published("2026-04-30", rows).from).toBe("2025-07");
    expect(organisation("2026-06-30", rows).headline.index).toEqual({ kind: "exact", value: 70 });
  });

  it("does not know the groups of what was logged in a quarter that runs, or that leaves the window", () => {
    const person = fc.record({
      author: fc.integer({ min: 0, max: 30 }).map((i) => `p${i}`),
      weights: fc.array(fc.constantFrom<Weight>(0, 1, 2, 3, 4), { minLength: 1, maxLength: 4 }),
      group: fc.constantFrom("a", "b", "c"),
      month: fc.constantFrom("2025-06", "2026-04", "2026-05"),
    });
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 20 }),
        fc.constantFrom("a", "b", "c"),
        (logged: Logged[], other) => {
          const rows = months("2025-07", 9, all);
          const told = (list: readonly Logged[]) =>
            organisation("2026-05-31", [...rows, ...list.map(countedRow)]);
          expect(told(logged.map((one) => ({ ...one, group: other })))).toEqual(told(logged));
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is told by groups again when the quarter is over", () => {
    const rows = [...months("2026-01", 5, all), ...months("2026-06", 1, { ...all, a: [0, 0, 0, 0] })];
    const other = [...months("2026-01", 5, all), ...months("2026-06", 1, { ...all, b: [0, 0, 0, 0] })];
    expect(organisation("2026-06-30", rows).headline.index).not.toEqual(
      organisation("2026-06-30", other).headline.index,
    );
  });

  it("is rounded inside a month, and everything that people could be counted from with it", () => {
    const rows = months("2026-01", 5, all, 9).map((row) => ({
      ...row,
      through: `${row.through.slice(0, 8)}10`,
    }));
    const within = organisation("2026-05-10", rows);
    expect(within).toMatchObject({
      isRounded: true,
      headline: { people: 30, decisions: 270 },
      participation: { value: 30 },
    });
    expect(organisation("2026-05-31", rows)).toMatchObject({
      isRounded: false,
      headline: { people: 27 },
      participation: { value: 27 },
    });
    expect(within.perHead).toBe(Math.round((10 * 270) / 100 / 5) / 10);
    const few = months("2026-05", 1, { a: [3], b: [2], c: [1] }, 4);
    expect(organisation("2026-05-10", few, { inputs: { ...someInputs, k: 5 } }).headline).toMatchObject({
      people: 10,
      decisions: 10,
    });
  });
});

const onlyA = { inputs: { ...someInputs, groups: someInputs.groups.slice(0, 1) } };

describe("what stands beside the headline", () => {
  it("is the share of decisions that weighed the customer, and of those the share with evidence, by reach", () => {
    const rows = [
      ...countedRows(10, { author: "p", weights: [3], reach: 4, evidence: ["survey"] }),
      ...countedRows(10, { author: "q", weights: [4, 1], reach: 2 }),
      ...countedRows(10, { author: "r", weights: [0], reach: 2 }),
    ];
    expect(organisation("2026-06-30", rows, onlyA)).toMatchObject({
      weighedShare: { kind: "exact", value: Math.round((100 * 6) / 10) },
      supportedShare: { kind: "exact", value: Math.round((100 * 4) / 6) },
    });
  });

  it("has no share with evidence of fewer than k people, and never all of fewer than ten", () => {
    const some = (weighing: number, others: number) => [
      ...countedRows(weighing, { author: "p", weights: [3, 3] }),
      ...countedRows(others, { author: "q", weights: [1, 1] }),
    ];
    expect(organisation("2026-06-30", some(4, 9), onlyA).supportedShare).toBeNull();
    expect(organisation("2026-06-30", some(5, 9), onlyA).supportedShare).toEqual({
      kind: "at-most",
      value: 5,
    });
    expect(organisation("2026-06-30", some(12, 0), onlyA).weighedShare).toEqual({
      kind: "exact",
      value: 100,
    });
    expect(organisation("2026-06-30", some(9, 0), onlyA).weighedShare).toEqual({
      kind: "at-least",
      value: 95,
    });
    const gone = countedRows(3, { author: "gone", weights: [] });
    expect(
      organisation("2026-06-30", [...some(9, 0), ...gone], onlyA).weighedShare,
      "nobody who logged nothing",
    ).toEqual({ kind: "at-least", value: 95 });
  });

  it("is who takes part, how evenly, how often, and what silence could hide", () => {
    const rows = [
      ...months("2026-01", 3, { a: [3] }, 20),
      ...months("2026-01", 3, { b: [3, 2] }, 6),
      ...months("2026-01", 3, { c: [3, 2] }, 6),
    ];
    const told = organisation("2026-03-31", rows);
    // 20 of 40, 6 of 30 and 6 of 30: spread 0.147 around 0.32.
    const spread = Math.sqrt(0.4 * 0.18 ** 2 + 0.6 * 0.12 ** 2);
    expect(told.participation).toEqual({ kind: "exact", value: 32 });
    expect(told.balance).toBe(Math.round(100 * (1 - 2 * spread)));
    expect(told.perHead).toBe(Math.round((10 * (60 + 36 + 36)) / 100 / 3) / 10);
    const index = told.headline.index?.value ?? 0;
    expect(told.silence).toEqual({ lower: 20, index: Math.round(index - 20 * 0.68) });
  });

  it("has a balance only of quarters that are whole, and of what groups told of themselves", () => {
    expect(organisation("2026-02-28", months("2026-01", 2, all)).balance).toBeNull();
    expect(organisation("2026-03-31", months("2026-01", 3, all)).balance).toBe(
      Math.round(100 * (1 - 2 * Math.sqrt(0.4 * 0.04 ** 2 + 0.6 * (8 / 30 - 0.24) ** 2))),
    );
    const uneven = {
      ...someInputs,
      groups: someInputs.groups.map((group) => ({ ...group, headcount: group.id === "a" ? 8 : 60 })),
    };
    expect(
      organisation("2026-03-31", months("2026-01", 3, all), { inputs: uneven }).balance,
    ).toBeGreaterThanOrEqual(0);
  });

  it("counts more people than there are as all of them, and no people as none", () => {
    const small = { ...someInputs, groups: someInputs.groups.map((group) => ({ ...group, headcount: 5 })) };
    expect(organisation("2026-03-31", months("2026-01", 3, all), { inputs: small })).toMatchObject({
      participation: { kind: "exact", value: 100 },
      perHead: Math.round((10 * 144) / 15 / 3) / 10,
    });
    const nobody = { ...someInputs, groups: someInputs.groups.map((group) => ({ ...group, headcount: 0 })) };
    expect(
      makePublication(aPeriod("2026-03-31", months("2026-01", 3, all), { inputs: nobody })),
    ).toMatchObject({
      kind: "none",
      reason: "partly-visible",
    });
  });

  it("has no readings and no silence where the headline has no point", () => {
    const rough = [
      ...countedRows(3, { author: "p", weights: [0, 0] }),
      ...countedRows(3, { author: "q", weights: [3, 3] }),
    ];
    expect(organisation("2026-06-30", rough, onlyA)).toMatchObject({
      headline: { index: null },
      silence: null,
      readings: null,
    });
    const alike = countedRows(9, { author: "p", weights: Array<Weight>(40).fill(3), reach: 1 });
    expect(organisation("2026-06-30", alike, onlyA)).toMatchObject({ silence: null, readings: null });
    expect(organisation("2026-03-31", months("2026-01", 3, all)).readings?.all).toHaveLength(18);
    expect(organisation("2026-03-31", months("2026-01", 3, all)).readings?.rankShift).not.toBeNull();
  });
});

describe("a period in which too few people logged", () => {
  const figures = published("2026-03-31", months("2026-01", 3, all));

  it("repeats what was said, with its own date", () => {
    const { limited, ...rest } = figures.organisation;
    expect(limited).toBeNull();
    expect(heldPart(figures, 5)).toEqual({ from: "2026-01", figures: rest });
  });

  it("says nothing any more when the threshold went above the people behind it", () => {
    expect(heldPart(figures, 25)).toBe("too-few");
    expect(heldPart(figures, 24)).toMatchObject({ from: "2026-01" });
    expect(heldPart({ ...figures, threshold: 25 }, 25)).toMatchObject({ from: "2026-01" });
  });

  it("has no figure without anything in the window", () => {
    const contributions = contributionsOf([]);
    const part = (through: string) =>
      organisationPart(aPeriod(through, []), contributions, quartersOf(contributions, [], 5));
    expect(part(lastDayOf("2026-03"))).toBe("too-few");
  });
});
