import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedRow, countedRows, type Logged } from "#tests/support/counted-rows.ts";
import { type Contribution, contributionsOf } from "./contribution.ts";
import { changeFigure, indexFigure, isComparable, type Strata, strataOf } from "./figure.ts";
import { intervalOf } from "./interval.ts";
import { momentsOf } from "./moments.ts";
import type { IndexFigure } from "./publication.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

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

function figure(found: IndexFigure | string | null): IndexFigure {
  if (found === null || typeof found === "string") throw new Error(`no figure: ${found}`);
  return found;
}

describe("an index as it may be shown", () => {
  it("needs k people and ten decisions", () => {
    expect(indexFigure(alike(4, { author: "p", weights: [3, 2, 1] }), 5)).toBeNull();
    expect(indexFigure(alike(9, { author: "p", weights: [3] }), 5)).toBeNull();
    expect(indexFigure(alike(5, { author: "p", weights: [3, 2] }), 5)).toMatchObject({
      people: 5,
      decisions: 10,
    });
    expect(indexFigure(alike(5, { author: "p", weights: [3, 2] }), 6)).toBeNull();
    expect(indexFigure([], 5)).toBeNull();
  });

  it("is the interval of the measures in whole points", () => {
    const contributions = [
      ...alike(40, { author: "p", weights: [3, 3, 1] }),
      ...alike(40, { author: "q", weights: [2, 4, 3] }),
    ];
    const rows = [...Array(40).fill({ W: 3, Y: 7, n: 3 }), ...Array(40).fill({ W: 3, Y: 8, n: 3 })];
    const { p, lo, hi } = intervalOf(momentsOf(rows)) ?? { p: 0, lo: 0, hi: 0 };
    expect(p).toBeCloseTo(15 / 18, 12);
    expect(indexFigure(contributions, 5)).toEqual({
      index: { kind: "exact", value: 83 },
      lo: Math.round(100 * lo),
      hi: Math.round(100 * hi),
      quality: "firm",
      band: "weighed",
      people: 80,
      decisions: 240,
      dominated: false,
    });
  });

  it("holds its index between its bounds, within 0 and 100, whatever was logged", () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 25 }), (logged) => {
        const found = indexFigure(of(logged), 1);
        if (found === null) return;
        const { index, lo, hi, quality, band } = found;
        expect(0 <= lo && lo <= hi && hi <= 100).toBe(true);
        expect([lo, hi].every(Number.isInteger)).toBe(true);
        expect(index === null).toBe(quality === "rough");
        expect(band === null).toBe(quality === "rough");
        if (index) expect(lo <= index.value && index.value <= hi).toBe(true);
      }),
    );
  });

  it("shows a rough figure as a band without a point", () => {
    const split = [
      ...alike(3, { author: "p", weights: [0, 0] }),
      ...alike(3, { author: "q", weights: [3, 3] }),
    ];
    expect(indexFigure(split, 5)).toMatchObject({ quality: "rough", index: null, band: null, people: 6 });
  });

  it("never tells that all of fewer than ten people said the same, not by its bounds either", () => {
    const many = Array<Weight>(40);
    const up = figure(indexFigure(alike(9, { author: "p", weights: many.fill(3) }), 5));
    expect(up).toMatchObject({ hi: 100 });
    expect(up.lo).toBeLessThanOrEqual(95);
    const down = figure(indexFigure(alike(9, { author: "p", weights: many.fill(0) }), 5));
    expect(down).toMatchObject({ lo: 0 });
    expect(down.hi).toBeGreaterThanOrEqual(5);
    const narrow = { p: 0.99, lo: 0.985, hi: 0.994, half: 0.01, nStar: 1, df: 1, variance: 0 };
    const nine = alike(9, { author: "p", weights: [3, 3] });
    expect(indexFigure(nine, 5, narrow)).toMatchObject({
      index: { kind: "at-least", value: 95 },
      lo: 95,
      hi: 100,
    });
    const low = { ...narrow, p: 0.01, lo: 0.008, hi: 0.02 };
    expect(indexFigure(nine, 5, low)).toMatchObject({ index: { kind: "at-most", value: 5 }, lo: 0, hi: 5 });
    const ten = alike(10, { author: "p", weights: [3, 3] });
    expect(indexFigure(ten, 5, narrow)).toMatchObject({
      index: { kind: "exact", value: 99 },
      lo: 99,
      hi: 99,
    });
  });

  it("says when one person holds more than a quarter of the weight", () => {
    const five = alike(5, { author: "p", weights: [3, 2] });
    expect(indexFigure(five, 5)).toMatchObject({ dominated: false });
    expect(indexFigure([...five, ...of({ author: "x", weights: [1, 1, 1, 1] })], 5)).toMatchObject({
      dominated: true,
    });
  });
});

describe("strata", () => {
  const headcounts = new Map([
    ["a", 10],
    ["b", 20],
    ["c", 30],
    ["d", 40],
  ]);
  const contributions = of(
    { author: "1", weights: [3], group: "a" },
    { author: "2", weights: [2, 2], group: "b" },
    { author: "3", weights: [1], group: "c" },
    { author: "3", weights: [4], group: "x" },
  );
  const by = (shown: string[], whole = true): Strata => ({
    headcounts,
    of: ({ groupId }) => (whole || shown.includes(groupId) ? (shown.includes(groupId) ? groupId : "") : null),
  });

  it("are the groups that are shown, and all others together with the people of all others", () => {
    const parts = strataOf(contributions, by(["b", "a"]));
    expect(parts.map(({ id, headcount, moments }) => [id, headcount, moments.G, moments.n])).toEqual([
      ["", 70, 1, 2],
      ["a", 10, 1, 1],
      ["b", 20, 1, 2],
    ]);
  });

  it("know a group that no longer exists as one without people, and nobody as the rest", () => {
    expect(strataOf(contributions, by(["x"])).map(({ id, headcount }) => [id, headcount])).toEqual([
      ["", 100],
      ["x", 0],
    ]);
    expect(strataOf([], by([]))).toEqual([{ id: "", headcount: 100, moments: momentsOf([]) }]);
  });

  it("leave out what must not be divided", () => {
    expect(strataOf(contributions, by(["a"], false)).map(({ id, moments }) => [id, moments.n])).toEqual([
      ["", 0],
      ["a", 1],
    ]);
  });
});

describe("a difference as it may be shown", () => {
  it("says cannot tell whenever 0 lies within the bounds that are shown", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (d, half) => {
          const { points, lo, hi, verdict } = changeFigure({ d, L: d - half, U: d + half });
          expect(verdict).toBe(lo <= 0 && 0 <= hi ? "cannot-tell" : lo > 0 ? "up" : "down");
          expect(lo <= points && points <= hi).toBe(true);
          expect([points, lo, hi].some((value) => Object.is(value, -0))).toBe(false);
        },
      ),
    );
  });

  it("is not called a change when its bound rounds to 0", () => {
    expect(changeFigure({ d: 0.09, L: 0.004, U: 0.2 })).toEqual({
      points: 9,
      lo: 0,
      hi: 20,
      verdict: "cannot-tell",
    });
    expect(changeFigure({ d: 0.09, L: 0.006, U: 0.2 }).verdict).toBe("up");
    expect(changeFigure({ d: -0.09, L: -0.2, U: -0.004 }).verdict).toBe("cannot-tell");
    expect(changeFigure({ d: -0.09, L: -0.2, U: -0.006 }).verdict).toBe("down");
  });

  it("is not made with a figure that is not told, or that would tell of all", () => {
    expect(isComparable(alike(5, { author: "p", weights: [3, 2] }), 5)).toBe(true);
    expect(isComparable(alike(4, { author: "p", weights: [3, 2, 2] }), 5)).toBe(false);
    expect(isComparable(alike(9, { author: "p", weights: [2] }), 5)).toBe(false);
    expect(isComparable(alike(9, { author: "p", weights: [3, 3] }), 5)).toBe(false);
    expect(isComparable(alike(9, { author: "p", weights: [0, 0] }), 5)).toBe(false);
    expect(isComparable(alike(10, { author: "p", weights: [3, 3] }), 5)).toBe(true);
    expect(isComparable([], 5)).toBe(false);
  });
});
