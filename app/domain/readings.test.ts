import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRow, countedRows } from "#tests/support/counted-rows.ts";
import { type CountedRow, contributionsOf } from "./contribution.ts";
import { headlineWithin, type Strata } from "./figure.ts";
import type { Readings } from "./publication.ts";
import { readingsOf } from "./readings.ts";
import { REACHES, WEIGHTS, type Weight } from "./weight.ts";

const strata = (...headcounts: [string, number][]): Strata => ({
  headcounts: new Map(headcounts),
  of: ({ groupId }) => groupId,
});
const both = strata(["a", 30], ["b", 10]);

function found(readings: Readings | null): Readings {
  if (readings === null) throw new Error("no readings");
  return readings;
}

const indexOf = ({ all }: Readings, ...[curve, weight, combination]: string[]) =>
  all.find((one) => one.curve === curve && one.weight === weight && one.combination === combination)?.index;

/** Ten people in group a with weights 2 and 4 (reach 1), ten in group b with weight 1 (reach 4). */
const twoGroups = [
  ...countedRows(10, { author: "p", group: "a", weights: [2, 4], reach: 1, evidence: ["survey"] }),
  ...countedRows(10, { author: "q", group: "b", weights: [1], reach: 4 }),
];

describe("the readings", () => {
  it("are eighteen, the first of them the index itself", () => {
    const person = fc.record({
      author: fc.integer({ min: 0, max: 14 }).map((i) => `p${i}`),
      weights: fc.array(fc.constantFrom(...WEIGHTS), { minLength: 1, maxLength: 30 }),
      reach: fc.constantFrom(...REACHES),
      group: fc.constantFrom("a", "b", "c"),
      evidence: fc.constantFrom([], ["survey"], ["belief"]),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 10, maxLength: 25 }), (logged) => {
        const rows = logged.map(countedRow);
        const readings = readingsOf(rows, both, []);
        const headline = headlineWithin(contributionsOf(rows), both);
        if (headline.kind === "none") expect(readings).toBeNull();
        if (headline.kind === "none" || readings === null) return;
        const { p, lo, hi } = headline.interval;
        expect(readings.all).toHaveLength(18);
        expect(
          new Set(readings.all.map(({ curve, weight, combination }) => `${curve} ${weight} ${combination}`))
            .size,
        ).toBe(18);
        expect(readings.all[0]).toEqual({
          curve: "plateau",
          weight: "reach",
          combination: "headcount",
          index: Math.round(100 * p),
          lo: Math.min(Math.round(100 * p), Math.round(100 * lo)),
          hi: Math.max(Math.round(100 * p), Math.round(100 * hi)),
        });
        const indices = readings.all.map(({ index }) => index);
        expect([readings.lo, readings.hi]).toEqual([Math.min(...indices), Math.max(...indices)]);
        for (const one of readings.all)
          expect(0 <= one.lo && one.lo <= one.index && one.index <= one.hi && one.hi <= 100).toBe(true);
        expect(readings.strict).toBeLessThanOrEqual(readings.all[0]?.index ?? 0);
        expect(readings.rankShift).toBeNull();
      }),
    );
  });

  it("follow the curve, the weight of a decision and the weight of groups", () => {
    const readings = found(readingsOf(twoGroups, both, []));
    // Group a: steps 2 and 3 of 3 (83), linear 2/4 and 4/4 (75), threshold 0 and 1 (50). Group b: 33, 25 and 0.
    const expected = [
      [
        "plateau",
        "reach",
        (3 * 83.333 + 33.333) / 4,
        (83.333 + 33.333) / 2,
        (20 * 83.333 + 40 * 33.333) / 60,
      ],
      [
        "plateau",
        "equal",
        (3 * 83.333 + 33.333) / 4,
        (83.333 + 33.333) / 2,
        (20 * 83.333 + 10 * 33.333) / 30,
      ],
      ["linear", "reach", (3 * 75 + 25) / 4, 50, (20 * 75 + 40 * 25) / 60],
      ["linear", "equal", (3 * 75 + 25) / 4, 50, (20 * 75 + 10 * 25) / 30],
      ["threshold", "reach", (3 * 50) / 4, 25, (20 * 50) / 60],
      ["threshold", "equal", (3 * 50) / 4, 25, (20 * 50) / 30],
    ] as const;
    for (const [curve, weight, headcount, equal, logged] of expected) {
      expect(indexOf(readings, curve, weight, "headcount"), `${curve} ${weight}`).toBe(Math.round(headcount));
      expect(indexOf(readings, curve, weight, "equal"), `${curve} ${weight}`).toBe(Math.round(equal));
      expect(indexOf(readings, curve, weight, "as-logged"), `${curve} ${weight}`).toBe(Math.round(logged));
    }
    expect([readings.lo, readings.hi]).toEqual([17, 71]);
  });

  it("count weights of 3 and 4 without evidence as 2, and means of people", () => {
    const readings = found(readingsOf(twoGroups, both, []));
    expect(readings.strict, "all of a rests on a survey").toBe(
      indexOf(readings, "plateau", "reach", "headcount"),
    );
    const without = twoGroups.map((row): CountedRow => ({ ...row, sums: { ...row.sums, u: row.sums.w4 } }));
    expect(found(readingsOf(without, both, [])).strict, "4 counts as 2: a falls to 67").toBe(58);
    expect(readings.balanced).toBe(Math.round((10 * 83.333 + 10 * 33.333) / 20));
  });

  it("keep the strict reading within the cap", () => {
    const many = countedRows(10, { author: "p", weights: Array<Weight>(50).fill(4), reach: 4 });
    const readings = found(readingsOf(many, strata(["a", 10]), []));
    expect(indexOf(readings, "plateau", "reach", "headcount")).toBe(100);
    expect(readings.strict).toBe(67);
    expect(indexOf(readings, "linear", "equal", "as-logged")).toBe(100);
  });

  it("hold the influence of one person within the cap, whatever counts", () => {
    const loud = countedRow({ author: "loud", weights: Array<Weight>(120).fill(0), reach: 2 });
    const rows = [loud, ...countedRows(40, { author: "p", weights: [3], reach: 1 })];
    const readings = found(readingsOf(rows, strata(["a", 41]), []));
    expect(indexOf(readings, "plateau", "reach", "as-logged")).toBe(50);
    expect(indexOf(readings, "linear", "reach", "as-logged")).toBe(Math.round(75 / 2));
    expect(indexOf(readings, "threshold", "equal", "as-logged")).toBe(50);
  });

  it("tell how far groups shift in the order, ties halfway", () => {
    const threeGroups = strata(["a", 10], ["b", 10], ["c", 10]);
    const group = (id: string, weights: Weight[]) =>
      countedRows(10, { author: id, group: id, weights, reach: 1 });
    // Plateau: a and b alike above c. Linear: b above a. Threshold: a and b alike again.
    const rows = [...group("a", [3, 3]), ...group("b", [3, 4]), ...group("c", [1, 1])];
    // Half a place for two of three groups, in two of five other orders.
    expect(found(readingsOf(rows, threeGroups, ["a", "b", "c"])).rankShift).toBe(
      Math.round(((2 * 1) / 3 / 5) * 10) / 10,
    );
    expect(found(readingsOf(rows, threeGroups, ["a", "b"])).rankShift).toBeNull();
    // Plateau and linear: a (2.0), b (1.5), c (1.0). Threshold: c (1/3), then a and b.
    const turned = [...group("a", [2, 2, 2, 2]), ...group("b", [1, 2, 1, 2]), ...group("c", [0, 0, 0, 4])];
    // c from 3 to 1, a from 1 to 2.5, b from 2 to 2.5: 4/3 of a place, in two of five.
    expect(found(readingsOf(turned, threeGroups, ["a", "b", "c"])).rankShift).toBe(0.5);
  });

  it("order groups by what is theirs in the headline only", () => {
    const threeGroups = strata(["a", 10], ["b", 10], ["c", 10]);
    const hidden: Strata = {
      ...threeGroups,
      of: ({ groupId, month }) => (month === "2026-01" ? "" : groupId),
    };
    const group = (id: string, weights: Weight[], month = "2026-06") =>
      countedRows(10, { author: id, group: id, weights, reach: 1, month });
    const rows = [
      ...group("a", [3]),
      ...group("b", [2]),
      ...group("c", [1]),
      ...group("c", [4, 4, 4, 4], "2026-01"),
    ];
    expect(found(readingsOf(rows, hidden, ["a", "b", "c"])).rankShift).toBe(
      found(
        readingsOf(
          rows.filter(({ through }) => through > "2026-02"),
          hidden,
          ["a", "b", "c"],
        ),
      ).rankShift,
    );
  });

  it("are none without a headline, or where they would tell that fewer than ten people said the same", () => {
    expect(readingsOf([], both, [])).toBeNull();
    expect(readingsOf(countedRows(20, { author: "p", group: "b", weights: [2] }), both, [])).toBeNull();
    const log = (count: number, weights: Weight[]) =>
      readingsOf(countedRows(count, { author: "p", weights }), strata(["a", 9]), []);
    expect(log(9, [2, 3]), "nobody below 2, and the threshold tells").not.toBeNull();
    expect(log(9, [3, 4]), "everybody at 3 or 4").toBeNull();
    expect(log(9, [2, 2]), "the threshold says 0").toBeNull();
    expect(log(10, [3, 4])).toMatchObject({ hi: 100 });
  });

  it("count what was logged in a quarter that runs as it was logged", () => {
    const running: Strata = { ...both, of: ({ groupId, month }) => (month === "2026-06" ? null : groupId) };
    const rows = [
      ...countedRows(10, { author: "p", group: "a", weights: [3], month: "2026-01" }),
      ...countedRows(10, { author: "q", group: "b", weights: [0], month: "2026-01" }),
    ];
    const june = (group: string) => countedRows(10, { author: "r", group, weights: [2] });
    const readings = found(readingsOf([...rows, ...june("a")], running, []));
    expect(readings).toEqual(readingsOf([...rows, ...june("b")], running, []));
    // As logged 5/9; headcounts move the first half from 50 to 75.
    expect(indexOf(readings, "plateau", "reach", "headcount")).toBe(
      Math.round(100 * (5 / 9 + (2 / 3) * 0.25)),
    );
    expect(indexOf(readings, "plateau", "reach", "equal")).toBe(56);
  });
});
