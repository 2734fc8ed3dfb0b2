import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween, crossMomentsOf } from "./change.ts";
import { asLogged, headlineOf, type Stratum } from "./headline.ts";
import { intervalOf, moverDifference, shareInterval, wilsonOn } from "./interval.ts";
import { type AuthorRow, momentsOf, NO_MOMENTS } from "./moments.ts";

const row = fc
  .tuple(fc.integer({ min: 1, max: 480 }), fc.constantFrom(0, 0.5, 1, 0.31, 0.77))
  .map(([W, part]): AuthorRow => ({ W, Y: Math.round(part * 3 * W), n: W }));
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const bounds = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map((three) => three.sort((a, b) => a - b))
  .map(([lo = 0, p = 0, hi = 0]) => ({ lo, p, hi }));

function found<T>(value: T | null): T {
  if (value === null) throw new Error("expected a value");
  return value;
}

describe("the interval of a group", () => {
  it("holds the index, stays within 0 and 1 and is never without width", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { lo, p, hi, half, df, variance } = found(intervalOf(momentsOf(list)));
        expect([lo, p, hi, half, df, variance].every(Number.isFinite)).toBe(true);
        expect(0 <= lo && lo <= p && p <= hi && hi <= 1).toBe(true);
        expect(half).toBeGreaterThan(0);
      }),
    );
    expect(intervalOf(NO_MOMENTS)).toBeNull();
  });

  it("gets narrower with more authors of the same pattern", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const once = found(intervalOf(momentsOf(list)));
        expect(found(intervalOf(momentsOf([...list, ...list]))).half).toBeLessThan(once.half);
      }),
    );
  });

  it("moves less than an author's share when that author logs everything twice, with no more authors than before", () => {
    fc.assert(
      fc.property(rows, row, (others, { W, Y, n }) => {
        const before = found(intervalOf(momentsOf([...others, { W, Y, n }])));
        const twice = momentsOf([...others, { W: 2 * W, Y: 2 * Y, n: 2 * n }]);
        const [after, asNew] = [
          found(intervalOf(twice)),
          found(intervalOf(momentsOf([...others, { W, Y, n }, { W, Y, n }]))),
        ];
        expect(Math.abs(after.p - before.p)).toBeLessThanOrEqual((2 * W) / twice.S1 + 1e-12);
        expect(after.df).toBeLessThan(asNew.df);
        expect(after.p).toBeCloseTo(asNew.p, 12);
      }),
    );
  });
});

describe("the headline", () => {
  const stratum = (id: string, headcount: number, list: readonly AuthorRow[]): Stratum => ({
    id,
    headcount,
    moments: momentsOf(list),
  });
  const four = fc.array(row, { minLength: 4, maxLength: 8 });
  const figure = (strata: readonly Stratum[]) => {
    const headline = headlineOf(strata);
    if (headline.kind === "none") throw new Error(headline.reason);
    return headline;
  };

  it("is the plain figure when there is one department", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [one, alone] = [figure([stratum("a", 30, list)]).interval, found(intervalOf(momentsOf(list)))];
        for (const key of ["p", "lo", "hi", "nStar", "df"] as const)
          expect(one[key]).toBeCloseTo(alone[key], 9);
      }),
    );
  });

  it("stays where it is when a department is split in two halves that log alike", () => {
    fc.assert(
      fc.property(four, four, (a, b) => {
        const whole = figure([stratum("a", 40, [...a, ...a]), stratum("b", 25, b)]);
        const split = figure([stratum("a1", 20, a), stratum("a2", 20, a), stratum("b", 25, b)]);
        expect(split.interval.p).toBeCloseTo(whole.interval.p, 12);
      }),
    );
  });

  it("holds its index and never breaks, whatever the departments", () => {
    const any = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.array(row, { maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 7 }), (parts) => {
        const headline = headlineOf(parts.map(([headcount, list], i) => stratum(`d${i}`, headcount, list)));
        if (headline.kind === "none") return;
        const { lo, p, hi, half } = headline.interval;
        expect(0 <= lo && lo <= p && p <= hi && hi <= 1 && half > 0).toBe(true);
      }),
    );
  });

  it("puts departments with fewer than three authors together, and names those without a decision", () => {
    const six = Array.from({ length: 6 }, () => ({ W: 2, Y: 3, n: 1 }));
    const parts = [
      stratum("big", 60, six),
      stratum("mid", 30, six),
      stratum("one", 5, six.slice(0, 1)),
      stratum("silent", 9, []),
    ];
    const headline = figure(parts);
    expect(headline.merged).toEqual(["one", "silent", "mid"]);
    expect(headline.unlogged).toEqual(["silent"]);
    expect(figure([...parts, stratum("two", 4, six.slice(0, 2))]).merged).toEqual(["one", "silent", "two"]);
    expect(found(asLogged(parts)).p).toBeCloseTo(0.5, 12);
  });

  it("gives no figure when departments that log hold less than half of the people", () => {
    const six = Array.from({ length: 6 }, () => ({ W: 2, Y: 3, n: 1 }));
    expect(headlineOf([stratum("a", 49, six), stratum("b", 51, [])])).toEqual({
      kind: "none",
      reason: "partly-visible",
    });
    expect(headlineOf([stratum("a", 50, six), stratum("b", 50, [])]).kind).toBe("figure");
    expect(headlineOf([stratum("a", 50, [])])).toEqual({ kind: "none", reason: "no-decisions" });
  });
});

describe("a difference", () => {
  it("from a to b is minus the one from b to a, and holds itself", () => {
    fc.assert(
      fc.property(bounds, bounds, fc.double({ min: 0, max: 0.9, noNaN: true }), (a, b, r) => {
        const [there, back] = [moverDifference(a, b, r), moverDifference(b, a, r)];
        expect(there.d).toBeCloseTo(-back.d, 12);
        expect(there.L).toBeCloseTo(-back.U, 12);
        expect(there.L).toBeLessThanOrEqual(there.d);
        expect(there.d).toBeLessThanOrEqual(there.U);
      }),
    );
  });

  it("says cannot tell whenever 0 lies in its interval", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 10 }), (pairs) => {
        const [first, second] = [momentsOf(pairs.map(([a]) => a)), momentsOf(pairs.map(([, b]) => b))];
        const { L, U, verdict } = found(changeBetween(first, second, crossMomentsOf(pairs)));
        expect(verdict).toBe(L > 0 ? "up" : U < 0 ? "down" : "cannot-tell");
        expect(L).toBeLessThanOrEqual(U);
      }),
    );
    expect(changeBetween(NO_MOMENTS, NO_MOMENTS, crossMomentsOf([]))).toBeNull();
  });
});

describe("a share of independent answers", () => {
  it("lies within 0 and 1, and touches them only when all or none answered so", () => {
    expect(shareInterval(0, 5)).toMatchObject({ p: 0, lo: 0 });
    expect(shareInterval(5, 5)).toMatchObject({ p: 1, hi: 1 });
    const { p, lo, hi } = shareInterval(2, 5);
    expect([p, lo > 0, lo < p, hi > p, hi < 1]).toEqual([0.4, true, true, true, true]);
  });

  it.each([
    [-1, 5],
    [6, 5],
    [0, 0],
    [-1, -5],
    [1, Number.NaN],
  ])("does not exist for %d of %d", (x, n) => {
    expect(() => shareInterval(x, n)).toThrow(`got ${x}/${n}`);
  });
});

it("the variance for further use is that of the centre on the effective n", () => {
  const { lo, hi, half, variance } = wilsonOn(0.2, 10, 4);
  const centre = (lo + hi) / 2;
  expect(half).toBeCloseTo((hi - lo) / 2, 12);
  expect(variance).toBeCloseTo((centre * (1 - centre)) / 10, 12);
});
