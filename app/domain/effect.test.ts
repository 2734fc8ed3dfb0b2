import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectOfAction } from "./action-effect.ts";
import { tQuantile } from "./dist.ts";
import { effectOnGroup, groupsActed, reachOf, readingOf, type ToldGroup, windowsOf } from "./effect.ts";
import type { IndexFigure } from "./publication.ts";

const quarters = ["2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"];

function figure(value: number, half = 8, kind: "exact" | "at-least" = "exact"): IndexFigure {
  const bounds = { lo: Math.max(0, value - half), hi: Math.min(100, value + half) };
  const size = { people: 12, decisions: 40, dominated: false };
  return { index: { kind, value }, quality: "indicative", band: "mentioned", ...bounds, ...size };
}

/** Indices per quarter, the first of `quarters` first; null is not told. */
function group(id: string, values: readonly (number | null)[], half = 8): ToldGroup {
  const told = quarters.map((quarter, at): [string, IndexFigure | null] => {
    const value = values[at] ?? null;
    return [quarter, value === null ? null : figure(value, half)];
  });
  return { id, quarters: new Map(told) };
}

const others = [
  group("a", [60, 60, 60, 62]),
  group("b", [55, 55, 54, 57]),
  group("c", [70, 70, 70, 71]),
  group("d", [48, 48, 50, 52]),
];
const asked = { groupId: "t", started: "2026-05", acted: ["t"], last: "2026-Q3" };

describe("the quarters around an action", () => {
  it("leave out the quarter in which it began, whichever of its months that was", () => {
    for (const started of ["2026-04", "2026-05", "2026-06"]) {
      expect(windowsOf(started)).toEqual({ earlier: "2025-Q4", before: "2026-Q1", after: "2026-Q3" });
    }
  });

  it("say which groups are no comparison, because they acted too", () => {
    const actions = [
      { groupId: "a", started: "2026-01" },
      { groupId: "b", started: "2026-09" },
      { groupId: "c", started: "2025-12" },
      { groupId: "d", started: "2026-10" },
      { groupId: null, started: "2026-05" },
      { groupId: "e", started: null },
    ];
    expect(groupsActed(actions, windowsOf("2026-05"))).toEqual(["a", "b"]);
  });
});

describe("the effect on a group", () => {
  it("is its own change minus the mean change of the others", () => {
    const effect = effectOnGroup([group("t", [50, 50, 55, 61]), ...others], asked);
    expect(effect).toMatchObject({ kind: "told", from: 50, to: 61, own: { points: 11 }, isShared: false });
    // The others changed by 2, 2, 1 and 4.
    const comparison = effect.kind === "told" ? effect.comparison : null;
    expect(comparison).toMatchObject({ points: 9, others: 2, count: 4, placebo: { lo: -2, hi: 2 } });
    expect(comparison).toMatchObject({ wasMoving: false, wasLow: true, reading: "leans" });
  });

  it("waits until the quarter after it is published", () => {
    const groups = [group("t", [50, 50, 55, null]), ...others];
    expect(effectOnGroup(groups, { ...asked, last: "2026-Q2" }).kind).toBe("waiting");
    expect(effectOnGroup([], { ...asked, last: null }).kind).toBe("waiting");
    expect(effectOnGroup(groups, asked).kind).toBe("not-told");
  });

  it("compares with nothing when fewer than three groups are left, and still tells the own change", () => {
    const groups = [group("t", [50, 50, 55, 61]), ...others];
    const effect = effectOnGroup(groups, { ...asked, acted: ["t", "a", "b"] });
    expect(effect).toMatchObject({ kind: "told", own: { points: 11, lo: -2, hi: 24 }, comparison: null });
  });

  it("never uses a figure without a point, nor one that only says how much it is at least", () => {
    const rough = { ...figure(40, 20), index: null, band: null };
    const least = figure(95, 4, "at-least");
    for (const bad of [rough, least]) {
      const spoiled = { ...group("t", [50, 50, 55, 61]) };
      const group1 = { ...spoiled, quarters: new Map([...spoiled.quarters, ["2026-Q1", bad] as const]) };
      expect(effectOnGroup([group1, ...others], asked).kind).toBe("not-told");
    }
  });

  it("warns when the group was already moving, and when another action ran there", () => {
    const moving = [group("t", [30, 52, 55, 61], 3), ...others.map((one) => ({ ...one }))];
    const effect = effectOnGroup(moving, { ...asked, acted: ["t", "t"] });
    expect(effect).toMatchObject({ isShared: true, comparison: { wasMoving: true } });
    const young = effectOnGroup([group("t", [null, 52, 55, 61]), ...others], asked);
    expect(young).toMatchObject({ comparison: { wasMoving: null } });
  });

  it("says that chance cannot be excluded whenever 0 lies within the interval", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 60 }), (points, half) => {
        const [lo, hi] = [points - half, points + half];
        const reading = readingOf({ points, lo, hi });
        if (lo <= 0 && hi >= 0) expect(["leans", "cannot-tell"]).toContain(reading);
        else expect(reading).toBe(lo > 0 ? "fits" : "against");
        if (reading === "leans") expect(points).toBeGreaterThan(0);
      }),
    );
  });
});

const change = fc.record({
  d: fc.double({ min: -30, max: 30, noNaN: true }),
  first: fc.double({ min: 0.5, max: 12, noNaN: true }),
  second: fc.double({ min: 0.5, max: 12, noNaN: true }),
  r: fc.double({ min: 0, max: 0.9, noNaN: true }),
});

describe("the interval from published figures", () => {
  it("is never narrower than that of the full formula with the variances behind them", () => {
    fc.assert(
      fc.property(
        change,
        fc.array(change, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 4, max: 40 }),
        (own, controls, nu) => {
          const t = tQuantile(0.975, nu);
          const exact = ({ d, first, second, r }: typeof own) => {
            return { d, variance: first ** 2 + second ** 2 - 2 * r * first * second, nu };
          };
          // What a publication tells of the same two figures: the half-widths of their intervals.
          const told = ({ d, first, second }: typeof own) => ({ d, half: Math.hypot(t * first, t * second) });
          const effect = effectOfAction(exact(own), controls.map(exact));
          if (effect.kind !== "effect") throw new Error("three controls are enough");
          const wide = reachOf(told(own).half, controls.map(told));
          expect(wide).toBeGreaterThanOrEqual(((effect.hi - effect.lo) / 2) * (1 - 1e-9));
        },
      ),
    );
  });

  it("has the difference of the told points within it", () => {
    const value = fc.integer({ min: 20, max: 80 });
    const told = fc.array(value, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(told, fc.array(told, { minLength: 3, maxLength: 8 }), (own, rest) => {
        const groups = [group("t", own), ...rest.map((values, at) => group(`g${at}`, values))];
        const effect = effectOnGroup(groups, asked);
        const found = effect.kind === "told" ? effect.comparison : null;
        if (!found) throw new Error("all of them are told");
        expect(found.lo).toBeLessThan(found.points);
        expect(found.hi).toBeGreaterThan(found.points);
        expect(found.placebo.lo).toBeLessThanOrEqual(found.placebo.hi);
        if (effect.kind === "told") expect(effect.own.points - found.others).toBe(found.points);
      }),
    );
  });
});
