import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementWord, withinGroupAgreement } from "./agreement.ts";
import { type Agreement, agreementOf, alphaWord, inTen } from "./agreement-figure.ts";
import { oneWayReliability, reliabilityOf } from "./rater-reliability.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

const weight = fc.constantFrom(...WEIGHTS);
const weighed = fc.array(weight, { maxLength: 4 });
const decisions = fc.array(weighed, { maxLength: 40 });
const pairs = (...given: readonly [Weight, Weight][]) => given;
const repeated = (count: number, ...given: readonly [Weight, Weight][]) =>
  Array.from({ length: count }, () => given).flat();
const known = (found: Agreement) => {
  if (found.kind === "none") throw new Error("nothing was compared");
  return found;
};

describe("agreement between people who weighed the same decisions", () => {
  it("keeps every figure inside its range, without NaN", () => {
    fc.assert(
      fc.property(decisions, (given) => {
        const found = agreementOf(given);
        if (found.kind === "none") return;
        for (const share of [found.share, found.chance]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        if (found.alpha === null) return;
        const { ordinal, interval, bounds } = found.alpha;
        for (const alpha of [ordinal, interval]) {
          expect(alpha).not.toBeNaN();
          expect(alpha).toBeLessThanOrEqual(1);
        }
        if (bounds === null) return;
        expect(bounds.lo).toBeLessThanOrEqual(ordinal);
        expect(bounds.hi).toBeGreaterThanOrEqual(ordinal);
        expect(bounds.hi).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on the order of decisions or on who weighed first, the interval included", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight), { minLength: 20, maxLength: 40 }), (given) => {
        const turned = given.toReversed().map((weights) => weights.toReversed());
        expect(agreementOf(turned, 7)).toEqual(agreementOf(given, 7));
      }),
      { numRuns: 20 },
    );
  });

  it("ignores decisions that one person weighed, and has nothing to say of those alone", () => {
    const two = pairs([3, 4], [0, 2], [1, 1]);
    expect(agreementOf([...two, [4], []])).toEqual(agreementOf(two));
    expect(agreementOf([[4], [], [0]])).toEqual({ kind: "none" });
    expect(agreementOf([])).toEqual({ kind: "none" });
  });

  it("has no alpha where everybody gave the same weight", () => {
    expect(agreementOf(repeated(25, [3, 3]))).toMatchObject({ share: 1, chance: 1, alpha: null, pairs: 25 });
  });

  it("is one where people agree on different weights, and has a narrow interval there", () => {
    const found = known(agreementOf(repeated(10, [0, 0], [2, 2], [4, 4])));
    expect(found.alpha).toMatchObject({ ordinal: 1, interval: 1, word: "good", bounds: { lo: 1, hi: 1 } });
  });

  it("lies around zero for weights that have nothing to do with each other", () => {
    const all = WEIGHTS.flatMap((one) => WEIGHTS.map((other): [Weight, Weight] => [one, other]));
    const found = known(agreementOf(repeated(4, ...all)));
    expect(Math.abs(found.alpha?.ordinal ?? 1)).toBeLessThan(0.02);
    expect(found.share).toBeCloseTo(13 / 25, 12);
    expect(found.share - found.chance).toBeCloseTo(0, 2);
  });

  it("draws an interval from 20 decisions on, the same one for the same seed, and narrower with more", () => {
    const mixed = pairs([3, 4], [0, 2], [1, 1], [4, 4]);
    expect(known(agreementOf(repeated(4, ...mixed, [2, 3]).slice(0, 19))).alpha?.bounds).toBeNull();
    const some = known(agreementOf(repeated(5, ...mixed))).alpha?.bounds;
    const more = known(agreementOf(repeated(60, ...mixed))).alpha?.bounds;
    expect(some).toEqual(known(agreementOf(repeated(5, ...mixed))).alpha?.bounds);
    expect(some).not.toEqual(known(agreementOf(repeated(5, ...mixed), 2)).alpha?.bounds);
    expect((more?.hi ?? 1) - (more?.lo ?? -1)).toBeLessThan((some?.hi ?? 1) - (some?.lo ?? -1));
  });

  it("has no interval where most draws would have nothing to compare", () => {
    const found = known(agreementOf([...repeated(24, [3, 3]), [3, 4]]));
    expect(found.alpha?.bounds).toBeNull();
  });

  it("gives words to alpha and tenths to a share", () => {
    expect([-1, 0.39, 0.4, 0.66, 0.667, 0.79, 0.8, 1].map(alphaWord)).toEqual([
      "little",
      "little",
      "fair",
      "fair",
      "usable",
      "usable",
      "good",
      "good",
    ]);
    expect([0, 0.04, 0.55, 0.84, 1].map(inTen)).toEqual([0, 0, 6, 8, 10]);
  });
});

describe("agreement inside one decision", () => {
  it("lies between 0 and 1, turned round as well", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 5, maxLength: 5 }), (counts) => {
        const found = withinGroupAgreement(counts);
        if (found === null) return;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(withinGroupAgreement(counts.toReversed())).toBeCloseTo(found, 9);
      }),
    );
  });

  it("is put in words from four people on", () => {
    expect(agreementWord([0, 0, 0, 3, 0])).toBeNull();
    expect(agreementWord([0, 0, 0, 4, 0])).toBe("very-strong");
    expect(agreementWord([0, 0, 2, 2, 0])).toBe("strong");
    expect(agreementWord([0, 1, 2, 1, 0])).toBe("moderate");
    expect(agreementWord([0, 4, 0, 4, 0])).toBe("weak");
    expect(agreementWord([2, 0, 0, 0, 2])).toBe("none");
  });
});

describe("how far one colleague can be relied on", () => {
  it("never exceeds one and does not depend on the order of decisions", () => {
    const rated = fc.array(weight, { minLength: 1, maxLength: 5 }).map((given) => ({
      k: given.length,
      sum: given.reduce<number>((sum, x) => sum + x, 0),
      squares: given.reduce<number>((sum, x) => sum + x * x, 0),
    }));
    fc.assert(
      fc.property(fc.array(rated, { maxLength: 20 }), (given) => {
        const found = oneWayReliability(given);
        if (found === null) return;
        expect(found.icc).not.toBeNaN();
        expect(found.icc).toBeLessThanOrEqual(1 + 1e-12);
        expect(oneWayReliability(given.toReversed())?.icc).toBeCloseTo(found.icc, 9);
        if (found.icc > 0) expect(reliabilityOf(found.icc, 3)).toBeGreaterThanOrEqual(found.icc - 1e-12);
      }),
    );
  });
});
