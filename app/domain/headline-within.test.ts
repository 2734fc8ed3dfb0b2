import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRow, countedRows, type Logged } from "#tests/support/counted-rows.ts";
import { type Contribution, contributionsOf } from "./contribution.ts";
import { headlineFigure, headlineWithin, type Strata, strataOf } from "./figure.ts";
import { headlineOf } from "./headline.ts";
import { intervalOf } from "./interval.ts";
import { momentsOf } from "./moments.ts";
import { WEIGHTS } from "./weight.ts";

const of = (...logged: (Logged | readonly Logged[])[]): Contribution[] =>
  contributionsOf(logged.flat().map((one) => countedRow(one as Logged)));
const alike = (count: number, logged: Logged) => contributionsOf(countedRows(count, logged));
const weight = fc.constantFrom(...WEIGHTS);
const anyone = fc.record({
  author: fc.integer({ min: 0, max: 30 }).map((i) => `p${i}`),
  weights: fc.array(weight, { minLength: 1, maxLength: 6 }),
  group: fc.constantFrom("a", "b", "c"),
  month: fc.constantFrom("2026-04", "2026-05", "2026-06"),
});

describe("the headline of a window", () => {
  const headcounts = new Map([
    ["a", 60],
    ["b", 30],
    ["c", 10],
  ]);
  /** June runs still. */
  const strata: Strata = { headcounts, of: ({ month, groupId }) => (month === "2026-06" ? null : groupId) };
  const months = (contributions: readonly Contribution[], ...some: string[]) =>
    contributions.filter(({ month }) => some.includes(month));

  it("is that of the strata where every quarter is whole, and as logged where none is", () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 20 }), (logged) => {
        const all = of(logged);
        const [whole, running] = [months(all, "2026-04", "2026-05"), months(all, "2026-06")];
        expect(headlineWithin(whole, strata)).toEqual(headlineOf(strataOf(whole, strata)));
        if (running.length === 0) return;
        const rows = [...Map.groupBy(running, ({ authorId }) => authorId).values()].map((own) => ({
          W: own.reduce((sum, { W }) => sum + W, 0),
          Y: own.reduce((sum, { Y }) => sum + Y, 0),
          n: own.length,
        }));
        expect(headlineWithin(running, strata)).toMatchObject({
          kind: "figure",
          interval: { p: intervalOf(momentsOf(rows))?.p },
        });
      }),
    );
  });

  it("does not depend on the groups of what was logged in a quarter that runs", () => {
    fc.assert(
      fc.property(
        fc.array(anyone, { minLength: 1, maxLength: 20 }),
        fc.infiniteStream(fc.constantFrom("a", "b", "c")),
        (logged, groups) => {
          const moved = of(logged).map((one) =>
            one.month === "2026-06" ? { ...one, groupId: groups.next().value as string } : one,
          );
          expect(headlineWithin(moved, strata)).toEqual(headlineWithin(of(logged), strata));
        },
      ),
    );
  });

  it("moves what is as logged by the weighting of the quarters that are whole, as far as they go", () => {
    const all = [
      ...alike(10, { author: "a", weights: [3], group: "a", month: "2026-04" }),
      ...alike(30, { author: "b", weights: [0], group: "b", month: "2026-05" }),
      ...alike(20, { author: "c", weights: [3], group: "c", month: "2026-06" }),
    ];
    const headline = headlineWithin(all, strata);
    // As logged 50 of 100; weighting by 60 and 30 (c joins the smallest) moves 25 to 60, for two thirds of the weight.
    expect(headline.kind === "figure" && headline.interval.p).toBeCloseTo(0.5 + (40 / 60) * (0.6 - 0.25), 12);
    const { half = 0 } = headline.kind === "figure" ? headline.interval : {};
    expect(half).toBeGreaterThan(0.12);
    expect(half).toBeLessThan(0.16);
  });

  it("never leaves 0 to 1, and has a width", () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 20 }), (logged) => {
        const headline = headlineWithin(of(logged), strata);
        if (headline.kind === "none") return;
        const { p, lo, hi, half, df, variance } = headline.interval;
        expect(0 <= lo && lo <= p && p <= hi && hi <= 1 && half > 0 && df > 0 && variance > 0).toBe(true);
      }),
    );
  });

  it("is for nobody when too few logged, or groups with less than half of the people", () => {
    const four = { author: "p", weights: [3, 2, 1] as const };
    expect(headlineFigure([], strata, 5)).toBe("too-few");
    expect(headlineFigure(alike(4, { ...four, group: "a" }), strata, 5)).toBe("too-few");
    expect(headlineFigure(alike(40, { ...four, group: "b" }), strata, 5)).toBe("partly-visible");
    expect(headlineFigure(alike(40, { ...four, group: "x" }), strata, 5)).toBe("partly-visible");
    const half: Strata = { headcounts: new Map([...headcounts, ["d", 20]]), of: strata.of };
    expect(headlineFigure(alike(40, { ...four, group: "a" }), half, 5)).toMatchObject({ people: 40 });
    const less: Strata = { headcounts: new Map([...headcounts, ["d", 21]]), of: strata.of };
    expect(headlineFigure(alike(40, { ...four, group: "a" }), less, 5)).toBe("partly-visible");
    expect(headlineFigure(alike(40, four), { headcounts: new Map([["a", 0]]), of: strata.of }, 5)).toBe(
      "partly-visible",
    );
  });
});
