import { describe, expect, it } from "vitest";
import { effectOfAction } from "./action-effect.ts";
import { coincidencesOf, nearAgreement } from "./agreement.ts";
import { fQuantile, tQuantile } from "./dist.ts";
import { EVIDENCE_KEYS, evidenceClass, isSupported } from "./evidence.ts";
import { isDominated, isThreshold, meetsFigures, qualityOf, shownPercent } from "./labels.ts";
import { momentsOf } from "./moments.ts";
import { indexIfSilentScoreLower, participationOf } from "./participation.ts";
import { ratersNeeded } from "./rater-reliability.ts";
import { cronbachAlpha, scaleSumsOf, twoItemReliability } from "./scale-reliability.ts";
import { bandOf, INDEX_BANDS, isWeight } from "./weight.ts";

describe("labels of a figure", () => {
  it("asks for k people and ten decisions", () => {
    expect(meetsFigures({ people: 5, decisions: 10 }, 5)).toBe(true);
    expect(meetsFigures({ people: 4, decisions: 90 }, 5)).toBe(false);
    expect(meetsFigures({ people: 50, decisions: 9 }, 5)).toBe(false);
  });

  it("refuses a threshold below five people", () => {
    expect([4, 5, 5.5, 12].map(isThreshold)).toEqual([false, true, false, true]);
  });

  it("is firm up to 5 points, indicative up to 15, rough beyond", () => {
    expect([0, 5, 5.1, 15, 15.1].map(qualityOf)).toEqual([
      "firm",
      "firm",
      "indicative",
      "indicative",
      "rough",
    ]);
  });

  it("flags one author with more than a quarter of the weight", () => {
    const rows = (W: number) => [W, 10, 10, 10].map((weight) => ({ W: weight, Y: 0, n: 1 }));
    expect(isDominated(momentsOf(rows(10)))).toBe(false);
    expect(isDominated(momentsOf(rows(11)))).toBe(true);
  });

  it("never says everybody or nobody below ten respondents", () => {
    expect(shownPercent(100, 9)).toEqual({ kind: "at-least", value: 95 });
    expect(shownPercent(0, 9)).toEqual({ kind: "at-most", value: 5 });
    expect(shownPercent(99.6, 10)).toEqual({ kind: "exact", value: 100 });
  });

  it("puts every index in one band, a bound in the higher one", () => {
    expect([0, 32.9, 33, 66.9, 67, 89.9, 90, 100].map(bandOf)).toEqual([
      "rarely",
      "rarely",
      "mentioned",
      "mentioned",
      "weighed",
      "weighed",
      "always",
      "always",
    ]);
    for (const band of INDEX_BANDS) expect(bandOf(band.from)).toBe(band.key);
    expect(() => bandOf(101)).toThrow(RangeError);
    expect([0, 4, 5, "3"].map(isWeight)).toEqual([true, true, false, false]);
  });
});

describe("evidence", () => {
  it("supports by knowledge of customers, not by feeling or nothing", () => {
    expect(EVIDENCE_KEYS.filter((key) => !isSupported([key]))).toEqual(["belief", "none"]);
    expect(isSupported([])).toBe(false);
    expect(evidenceClass("constructor")).toBeNull();
  });
});

describe("smaller measures", () => {
  it("bounds what silence could hide", () => {
    expect(indexIfSilentScoreLower(68, 0.5, 20)).toBe(58);
    expect(indexIfSilentScoreLower(5, 0.1, 20)).toBe(0);
    expect(participationOf([{ headcount: 10, authors: 14 }])?.participation).toBe(1);
    expect(participationOf([])).toBeNull();
  });

  it("gives pairs that are at most one step apart, and the chance of it", () => {
    const agreement = nearAgreement(coincidencesOf([[3, 4], [0, 4], [2]], [0, 1, 2, 3, 4]));
    expect(agreement?.share).toBeCloseTo(0.5, 12);
    expect(agreement?.chance).toBeCloseTo(0.5, 12);
    expect(nearAgreement(coincidencesOf([[2]], [0, 1, 2]))).toBeNull();
  });

  it("asks for as many raters as a reliability of .80 needs", () => {
    expect([ratersNeeded(0.5), ratersNeeded(0.8), ratersNeeded(-0.1)]).toEqual([4, 1, null]);
    expect(twoItemReliability(0.5)).toBeCloseTo(2 / 3, 12);
  });

  it("puts alpha inside Feldt's interval, and gives none when nothing varies", () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i % 5, (i + (i % 3)) % 5, (i * 7) % 5]);
    const found = cronbachAlpha(scaleSumsOf(rows));
    expect(found !== null && found.lo < found.alpha && found.alpha < found.hi).toBe(true);
    expect(cronbachAlpha(scaleSumsOf(rows.map(() => [1, 1])))).toBeNull();
  });

  it("judges an action only beside three departments, and cannot tell when they spread", () => {
    const unit = (d: number) => ({ d, variance: 0.0004, nu: 20 });
    expect(effectOfAction(unit(0.2), [unit(0), unit(0.01)])).toEqual({ kind: "no-comparison" });
    expect(effectOfAction(unit(0.3), [unit(0), unit(0.01), unit(-0.01)])).toMatchObject({ verdict: "up" });
    const spread = effectOfAction(unit(0.1), [unit(-0.2), unit(0.2), unit(0.1)]);
    expect(spread).toMatchObject({ verdict: "cannot-tell" });
  });

  it("has no jump in the t quantile where the expansion takes over", () => {
    expect(Math.abs(tQuantile(0.975, 999.999999) - tQuantile(0.975, 1000))).toBeLessThan(1e-7);
    expect(tQuantile(0.5, 3)).toBe(0);
    expect(fQuantile(0.975, 5, 18)).toBeCloseTo(3.382, 3);
    expect(() => tQuantile(1, 3)).toThrow(RangeError);
  });
});
