import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calibrate,
  calibrateHeadline,
  calibrationFigure,
  calibrationSums,
  type RatedAuthor,
  type ReratedDecision,
  ratedAuthors,
} from "./calibration.ts";
import { GOAL, REACHES, WEIGHTS, type Weight } from "./weight.ts";

const rerated: fc.Arbitrary<ReratedDecision> = fc.record({
  authorId: fc.constantFrom("a", "b", "c", "d", "e"),
  reach: fc.constantFrom(...REACHES),
  own: fc.constantFrom(...WEIGHTS),
  colleagues: fc.array(fc.constantFrom(...WEIGHTS), { maxLength: 3 }),
});
const own = fc
  .integer({ min: 1, max: 40 })
  .chain((W) => fc.record({ W: fc.constant(W), Y: fc.integer({ min: 0, max: GOAL * W }) }));
const world = fc.record({
  own: fc.array(own, { minLength: 5, maxLength: 5 }),
  decisions: fc.array(rerated, { maxLength: 30 }),
});
const authorsOf = ({ own, decisions }: { own: { W: number; Y: number }[]; decisions: ReratedDecision[] }) =>
  ratedAuthors(new Map(own.map((row, i) => ["abcde".charAt(i), row])), decisions);
const enough = { decisions: 30, authors: 10, raters: 5 };

describe("the calibrated index", () => {
  it("keeps its figures inside their ranges, without NaN, for any authors", () => {
    fc.assert(
      fc.property(world, (given) => {
        const found = calibrate(authorsOf(given));
        if (found === null) return;
        for (const value of Object.values(found)) expect(value).not.toBeNaN();
        expect(Math.abs(found.gap)).toBeLessThanOrEqual(1);
        expect(found.df).toBeGreaterThan(0);
        for (const value of [found.own, found.calibrated, found.lo, found.hi]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
        expect(found.lo).toBeLessThanOrEqual(found.calibrated);
        expect(found.hi).toBeGreaterThanOrEqual(found.calibrated);
      }),
    );
  });

  it("does not depend on the order of authors, decisions or colleagues", () => {
    fc.assert(
      fc.property(world, (given) => {
        const turned = given.decisions
          .toReversed()
          .map((decision) => ({ ...decision, colleagues: decision.colleagues.toReversed() }));
        const [one, other] = [
          calibrate(authorsOf(given)),
          calibrate(authorsOf({ ...given, decisions: turned }).reverse()),
        ];
        expect(one === null).toBe(other === null);
        if (one && other) expect(other.calibrated).toBeCloseTo(one.calibrated, 9);
        if (one && other) expect(other.se).toBeCloseTo(one.se, 6);
      }),
    );
  });

  it("equals the residuals of measures 1.11, author by author", () => {
    fc.assert(
      fc.property(world, (given) => {
        const authors = authorsOf(given);
        const found = calibrate(authors);
        if (found === null) return;
        const sum = (value: (author: RatedAuthor) => number) =>
          authors.reduce((total, author) => total + value(author), 0);
        const [W, M] = [sum((one) => one.W), sum((one) => one.M)];
        const effective = M ** 2 / sum((one) => one.M ** 2);
        const squares = sum(
          (one) => ((one.Y / GOAL - found.own * one.W) / W + (one.D / GOAL - found.gap * one.M) / M) ** 2,
        );
        expect(found.se).toBeCloseTo(Math.sqrt((squares * effective) / (effective - 1)), 5);
      }),
    );
  });

  it("is the own index where colleagues say the same, and moves by their difference where they do not", () => {
    const shift = (by: number) =>
      calibrate(
        ratedAuthors(
          new Map([
            ["a", { W: 10, Y: 20 }],
            ["b", { W: 10, Y: 20 }],
          ]),
          ["a", "b"].map((authorId) => ({ authorId, reach: 2, own: 2, colleagues: [(2 + by) as Weight] })),
        ),
      );
    expect(shift(0)).toMatchObject({ gap: 0, se: 0 });
    expect(shift(0)?.calibrated).toBeCloseTo(2 / 3, 12);
    expect(shift(-1)?.calibrated).toBeCloseTo(1 / 3, 12);
    expect(shift(2)?.calibrated, "weighed heavily earns nothing extra").toBeCloseTo(1, 12);
  });

  it("has no figure without second opinions, or with those of one author only", () => {
    const row = { W: 10, Y: 20 };
    const one: ReratedDecision = { authorId: "a", reach: 2, own: 2, colleagues: [1] };
    const rows = new Map([
      ["a", row],
      ["b", row],
    ]);
    expect(calibrate(ratedAuthors(rows, []))).toBeNull();
    expect(calibrate(ratedAuthors(rows, [{ ...one, colleagues: [] }]))).toBeNull();
    expect(calibrate(ratedAuthors(rows, [one, one]))).toBeNull();
    expect(calibrate(ratedAuthors(rows, [one, { ...one, authorId: "b" }]))).not.toBeNull();
    expect(calibrate([])).toBeNull();
  });

  it("splits into strata without a change when their shares are those of the weight logged", () => {
    fc.assert(
      fc.property(world, (given) => {
        const authors = authorsOf(given);
        const [left, right] = [calibrationSums(authors.slice(0, 2)), calibrationSums(authors.slice(2))];
        const whole = calibrate(authors);
        const split = calibrateHeadline(
          [left, right].map((sums) => ({ share: sums.W / (left.W + right.W), sums })),
        );
        expect(split === null).toBe(whole === null);
        if (split && whole) expect(split.calibrated).toBeCloseTo(whole.calibrated, 9);
      }),
    );
    const logged = calibrationSums([
      { W: 10, Y: 20, M: 4, D: -2 },
      { W: 10, Y: 20, M: 4, D: -2 },
    ]);
    expect(
      calibrateHeadline([
        { share: 0.5, sums: logged },
        { share: 0.5, sums: calibrationSums([]) },
      ]),
    ).toBeNull();
  });
});

describe("showing it", () => {
  const found = {
    own: 0.66,
    gap: -0.08,
    gapSe: 0.02,
    calibrated: 0.58,
    se: 0.03,
    df: 12,
    lo: 0.515,
    hi: 0.645,
  };

  it("waits for 30 drawn decisions of 10 authors, weighed by 5 colleagues", () => {
    expect(calibrationFigure(found, enough, 5).kind).toBe("calibrated");
    for (const key of ["decisions", "authors", "raters"] as const) {
      expect(calibrationFigure(found, { ...enough, [key]: enough[key] - 1 }, 5)).toEqual({ kind: "too-few" });
    }
    expect(calibrationFigure(null, enough, 5)).toEqual({ kind: "too-few" });
  });

  it("waits for more people where the threshold is higher", () => {
    expect(calibrationFigure(found, { ...enough, raters: 11 }, 12)).toEqual({ kind: "too-few" });
    expect(calibrationFigure(found, { decisions: 30, authors: 12, raters: 12 }, 12).kind).toBe("calibrated");
  });

  it("speaks in whole points, and calls colleagues stricter only beyond its uncertainty", () => {
    expect(calibrationFigure(found, enough, 5)).toEqual({
      kind: "calibrated",
      index: 58,
      lo: 52,
      hi: 65,
      gap: -8,
      verdict: "stricter",
    });
    expect(calibrationFigure({ ...found, gapSe: 0.05 }, enough, 5)).toMatchObject({ verdict: "cannot-tell" });
    expect(calibrationFigure({ ...found, gap: 0.08 }, enough, 5)).toMatchObject({ verdict: "milder" });
  });
});
