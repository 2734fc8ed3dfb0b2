import {
  coincidencesOf,
  type Difference,
  intervalDifference,
  krippendorffAlpha,
  ordinalDifference,
  withinGroupAgreement,
} from "#app/domain/agreement.ts";
import { oneWayReliability, reliabilityOf } from "#app/domain/rater-reliability.ts";
import {
  covarianceOf,
  cronbachAlpha,
  omegaOf,
  omegaOfThree,
  scaleSumsOf,
} from "#app/domain/scale-reliability.ts";
import type { Checks } from "./check.ts";

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

// The app rates on an ordered scale only; nominal and ratio stand here to test the coincidences.
const nominal: Difference = (c, k) => (c === k ? 0 : 1);
const ratio: Difference = (c, k, { values }) => {
  const [a, b] = [values[c] ?? 0, values[k] ?? 0];
  return ((a - b) / (a + b)) ** 2;
};

/** Two-way forms of Shrout & Fleiss 1979: the app has no fixed panel, so they are only a check of the sums. */
function twoWay(ratings: number[][]) {
  const [n, k] = [ratings.length, ratings[0]?.length ?? 0];
  const grand = total(ratings.flat()) / (n * k);
  const judges = Array.from({ length: k }, (_, j) => total(ratings.map((row) => row[j] ?? 0)) / n);
  const jms = total(judges.map((mean) => n * (mean - grand) ** 2)) / (k - 1);
  const bms = total(ratings.map((row) => k * (total(row) / k - grand) ** 2)) / (n - 1);
  const residual = ratings.flatMap((row) =>
    row.map((rating, j) => (rating - total(row) / k - (judges[j] ?? 0) + grand) ** 2),
  );
  const ems = total(residual) / ((n - 1) * (k - 1));
  return {
    JMS: jms,
    EMS: ems,
    icc21: (bms - ems) / (bms + (k - 1) * ems + (k * (jms - ems)) / n),
    icc31: (bms - ems) / (bms + (k - 1) * ems),
    icc2k: (bms - ems) / (bms + (jms - ems) / n),
    icc3k: (bms - ems) / bms,
  };
}

export const agreementChecks: Checks = {
  "02-krippendorff-alpha.json": (input) => {
    const raters = input.ratings_by_rater as (number | null)[][];
    const decisions = [...(raters[0] ?? []).keys()].map((i) =>
      raters.flatMap((rater) => (rater[i] === null || rater[i] === undefined ? [] : [rater[i] as number])),
    );
    const values = [...new Set(decisions.flat())].sort((a, b) => a - b);
    const coincidences = coincidencesOf(decisions, values);
    return {
      nominal: krippendorffAlpha(coincidences, nominal),
      ordinal: krippendorffAlpha(coincidences, ordinalDifference),
      interval: krippendorffAlpha(coincidences, intervalDifference),
      ratio: krippendorffAlpha(coincidences, ratio),
    };
  },
  "03-icc.json": (input) => {
    const ratings = input.ratings as number[][];
    const one = oneWayReliability(
      ratings.map((row) => ({ k: row.length, sum: total(row), squares: total(row.map((x) => x * x)) })),
    );
    if (one === null) throw new Error("no reliability");
    return {
      BMS: one.msb,
      WMS: one.msw,
      icc11: one.icc,
      icc1k: reliabilityOf(one.icc, one.raters),
      icc11_lo: one.lo,
      icc11_hi: one.hi,
      ...twoWay(ratings),
    };
  },
  "04-rwg.json": (input) => ({ rwg: withinGroupAgreement(input.counts as number[]) }),
  "05-cronbach-alpha.json": (input) => {
    const sums = scaleSumsOf(input.rows as number[][]);
    if (covarianceOf(sums).length !== sums.sums.length) throw new Error("covariance has another size");
    return { alpha: cronbachAlpha(sums)?.alpha };
  },
  "06-omega.json": (input) => {
    if (input.covariance !== undefined) return { omega: omegaOfThree(input.covariance as number[][]) };
    const loadings = input.loadings as number[];
    return {
      omega: omegaOf(loadings, input.residual_variances as number[], input.factor_variance as number),
    };
  },
};
