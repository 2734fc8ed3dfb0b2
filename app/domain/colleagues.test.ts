import { describe, expect, it } from "vitest";
import { agreementOf } from "./agreement-figure.ts";
import { calibrate } from "./calibration.ts";
import { colleaguesIn } from "./colleagues.ts";
import type { Contribution } from "./contribution.ts";
import type { QuarterAnswers } from "./loop-answers.ts";
import type { Weight } from "./weight.ts";

const Q = "2026-Q3";
type Opinion = QuarterAnswers["opinions"][number];

/** So many decisions of so many authors, each weighed along by one colleague. */
function opinions(
  decisions: number,
  authors: number,
  of: (i: number) => readonly [number, number],
): Opinion[] {
  return Array.from({ length: decisions }, (_, i) => [i, i % authors, 50 + (i % 7), ...of(i), 2] as const);
}

function quarter(made: readonly Opinion[], name = Q): QuarterAnswers {
  return { quarter: name, outcome: [], claims: [], opinions: made };
}

/** Four decisions of reach 2 of each of twelve people, whose keys are in order. */
const contributions = Array.from({ length: 12 }, (_, i): Contribution => {
  const authorId = `p${String(i).padStart(2, "0")}`;
  return { month: "2026-08", groupId: "a", authorId, isLeader: false, W: 8, Y: 8 + i, n: 4 };
});
const told = (made: readonly Opinion[], rows = contributions) =>
  colleaguesIn({ from: Q, to: Q }, [quarter(made)], rows);

describe("how colleagues weigh the same decisions", () => {
  it("is calibrated by the very people who contributed, whatever number they have", () => {
    const made = opinions(36, 12, (i) => [3, i % 3]);
    const found = told(made)?.calibrated;
    const sums = contributions.map(({ W, Y }, number) => {
      const own = made.filter(([, author]) => author === number);
      const D = own.reduce((sum, one) => sum + 2 * (one[4] - 3), 0);
      return { W, Y, M: 2 * own.length, D };
    });
    const expected = calibrate(sums);
    expect(found).toEqual({
      own: Math.round(100 * (expected?.own ?? 0)),
      index: Math.round(100 * (expected?.calibrated ?? 0)),
      lo: Math.round(100 * (expected?.lo ?? 0)),
      hi: Math.round(100 * (expected?.hi ?? 0)),
    });
    expect(found?.index).toBeLessThan(found?.own ?? 0);
    const shifted = made.map(
      ([decision, author, ...rest]): Opinion => [decision, (author + 5) % 12, ...rest],
    );
    expect(told(shifted)?.calibrated).not.toEqual(found);
  });

  it("counts a decision that two colleagues weighed once, at their mean", () => {
    const once = opinions(36, 12, () => [2, 2]);
    const twice = once.flatMap(([decision, author, rater, own, , reach]): Opinion[] => [
      [decision, author, rater, own, 1, reach],
      [decision, author, rater + 10, own, 3, reach],
    ]);
    expect(told(twice)?.calibrated?.index).toBe(told(once)?.calibrated?.index);
  });

  it("tells no calibrated index below thirty drawn decisions by ten authors, or when fewer contributed", () => {
    expect(told(opinions(30, 10, () => [3, 2]))?.calibrated).not.toBeNull();
    expect(told(opinions(29, 10, () => [3, 2]))?.calibrated).toBeNull();
    expect(told(opinions(30, 9, () => [3, 2]))?.calibrated).toBeNull();
    expect(
      told(
        opinions(30, 10, () => [3, 2]),
        contributions.slice(0, 9),
      )?.calibrated,
    ).toBeNull();
  });

  it("tells alpha from twenty decisions, coarsely, and says so when everybody gave the same weight", () => {
    const mixed = (i: number) => [i % 5, (i + (i % 2)) % 5] as const;
    const alpha = told(opinions(20, 10, mixed))?.alpha;
    if (alpha === null || typeof alpha !== "object") throw new Error("twenty decisions have an alpha");
    for (const value of [alpha.value, alpha.lo, alpha.hi]) expect((20 * value) % 1).toBeCloseTo(0, 9);
    expect(alpha.lo).toBeLessThanOrEqual(alpha.value);
    expect(told(opinions(19, 10, mixed))?.alpha).toBeNull();
    expect(told(opinions(20, 10, () => [3, 3]))?.alpha).toBe("same");
    expect(told(opinions(20, 10, mixed))?.chance).toBe(50);
  });

  it("is of the quarters of the block, and nothing without a pair", () => {
    const before = quarter(
      opinions(40, 12, () => [4, 0]),
      "2026-Q2",
    );
    const own = quarter(opinions(36, 12, (i) => [3, i % 3]));
    const rows = [...contributions, ...contributions.map((one) => ({ ...one, month: "2026-05", Y: 0 }))];
    const found = colleaguesIn({ from: Q, to: Q }, [before, own], rows);
    expect(found).toEqual(told(own.opinions));
    expect(colleaguesIn({ from: Q, to: Q }, [before], rows)).toBeUndefined();
    expect(colleaguesIn({ from: "2026-Q2", to: Q }, [before, own], rows)?.from).toBe("2026-Q2");
  });

  it("tells alpha at most half a twentieth from what it is", () => {
    const of = (i: number) => [i % 5, Math.min(4, (i % 5) + (i % 3 === 0 ? 1 : 0))] as const;
    const made = opinions(40, 12, of);
    const { alpha } = agreementOf(made.map(([, , , own, theirs]) => [own as Weight, theirs as Weight])) as {
      readonly alpha: {
        readonly ordinal: number;
        readonly bounds: { readonly lo: number; readonly hi: number };
      };
    };
    const shown = told(made)?.alpha;
    if (!shown || shown === "same") throw new Error("no alpha");
    for (const [value, exact] of [
      [shown.value, alpha.ordinal],
      [shown.lo, alpha.bounds.lo],
      [shown.hi, alpha.bounds.hi],
    ] as const) {
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.025 + 1e-9);
    }
    expect(shown.value).toBeGreaterThan(0.5);
  });
});
