import { contrast } from "#app/domain/action-effect.ts";
import { effectivePairs, fisherInterval, laggedCorrelation, pearson } from "#app/domain/correlation.ts";
import { normalQuantile, tPValue, tQuantile } from "#app/domain/dist.ts";
import { adjustedP } from "#app/domain/false-discovery.ts";
import { moverDifference, shareInterval } from "#app/domain/interval.ts";
import { promoterScore } from "#app/domain/nps.ts";
import { participationOf } from "#app/domain/participation.ts";
import { rankShift } from "#app/domain/rank-shift.ts";
import { shrink } from "#app/domain/shrinkage.ts";
import type { Checks, Input } from "./check.ts";
import { changeIn } from "./check-index.ts";

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]) => total(values) / values.length;
const variance = (values: readonly number[]) =>
  total(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1);

export const linkChecks: Checks = {
  "01-quantiles.json": (input) => ({
    t: (input.t as [number, number][]).map(([p, df]) => tQuantile(p, df)),
    normal: (input.normal as number[]).map(normalQuantile),
  }),
  "07-wilson-and-differences.json": (input) => {
    const { x, n, x1, n1, x2, n2 } = input as Record<string, number>;
    if (x !== undefined) return shareInterval(x, n ?? 0);
    const { d, L, U } = moverDifference(shareInterval(x2 ?? 0, n2 ?? 0), shareInterval(x1 ?? 0, n1 ?? 0));
    return { diff: d, lo: L, hi: U };
  },
  // The app compares by MOVER; Welch's test stands here to check t with fractional degrees of freedom.
  "08-welch.json": (input) => {
    const [x, y] = [input.x as number[], input.y as number[]];
    const [a, b] = [variance(x) / x.length, variance(y) / y.length];
    const difference = mean(x) - mean(y);
    const se = Math.sqrt(a + b);
    const df = (a + b) ** 2 / (a ** 2 / (x.length - 1) + b ** 2 / (y.length - 1));
    const half = tQuantile(0.975, df) * se;
    const t = difference / se;
    return { t, df, p: tPValue(t, df), lo: difference - half, hi: difference + half };
  },
  // A survey of known strata with a finite-population factor: reference for weighting by headcount.
  "10-poststratified-mean.json": (input) => {
    const strata = input.strata as { population: number; values: number[] }[];
    const all = total(strata.map((stratum) => stratum.population));
    const estimate = total(strata.map(({ population, values }) => (population / all) * mean(values)));
    const se = Math.sqrt(
      total(
        strata.map(({ population, values }) => {
          const left = 1 - values.length / population;
          return ((population / all) ** 2 * left * variance(values)) / values.length;
        }),
      ),
    );
    const df = total(strata.map((stratum) => stratum.values.length - 1));
    const half = tQuantile(0.975, df) * se;
    return { mean: estimate, se, lo: estimate - half, hi: estimate + half };
  },
  "11-nps.json": (input) => {
    const score = promoterScore(input as { promoters: number; passives: number; detractors: number });
    return { ...score, adj: score?.adjusted, moe: score?.margin };
  },
  "12-correlation-fisher-z.json": (input) => {
    const x = input.x as number[];
    return fisherInterval(pearson(x, input.y as number[]) ?? Number.NaN, x.length);
  },
  "13-lagged-correlation.json": (input) => {
    if (input.x === undefined) {
      const { n = 0, r1 = 0, r2 = 0 } = input as Record<string, number>;
      return { neff: effectivePairs(n, r1, r2) };
    }
    const found = laggedCorrelation(input.x as number[], input.y as number[], input.lag as number);
    return { ...found, acf1x: found?.autocorrelationX, acf1y: found?.autocorrelationY, neff: found?.nEff };
  },
  "14-shrinkage.json": (input) => {
    const values = input.values as number[];
    if (input.method === "james-stein k-3") {
      // Common known variance: the published precursor of what the app does with unequal ones.
      const grand = mean(values);
      const spread = total(values.map((value) => (value - grand) ** 2));
      const factor = 1 - ((values.length - 3) * (input.variance as number)) / spread;
      return { mean: grand, factor, first: grand + factor * ((values[0] ?? 0) - grand) };
    }
    const variances = input.variances as number[];
    const found = shrink(values.map((value, i) => ({ value, variance: variances[i] ?? 0 })));
    return { ...found, shrunk: found?.values };
  },
  "15-false-discovery.json": (input, _all, _file, expected) => {
    const adjusted = adjustedP(input.p as number[]);
    const rejected = adjusted.filter((p) => p <= (input.q as number)).length;
    return { rejected, adjusted: adjusted.slice(0, (expected.adjusted as number[]).length) };
  },
  // The index needs no normalisation (its scale is fixed): both common forms stand here for comparison only.
  "16-composite-normalisation.json": (input) => {
    const values = input.values as number[];
    const [low, high, sd] = [Math.min(...values), Math.max(...values), Math.sqrt(variance(values))];
    return {
      z: values.map((value) => (value - mean(values)) / sd),
      minmax: values.map((value) => (value - low) / (high - low)),
    };
  },
  "17-rank-shift.json": (input) => ({
    shift: rankShift(input.reference as number[], input.alternative as number[]),
  }),
  "19-difference-in-differences.json": (input, _all, file) => {
    if (input.see === undefined) {
      const given = input as Record<string, number>;
      const part = (who: string) => ({
        d: given[`${who}_change`] ?? 0,
        variance: (given[`${who}_change_se`] ?? 0) ** 2,
      });
      const { D, se } = contrast(part("treated"), [part("control")]);
      return { did: D, se };
    }
    const first = file("20-index.json")[0]?.input as Input;
    const raw = (department: string) => {
      const { change } = changeIn(first, department);
      return { d: 100 * change.d, variance: 100 ** 2 * change.cr0 };
    };
    const { D, se } = contrast(raw(input.treated as string), (input.controls as string[]).map(raw));
    return { did: D, se_cr0: se };
  },
  "23-participation.json": (input) => {
    const authors = input.authors as number[];
    const departments = (input.headcount as number[]).map((headcount, i) => ({
      headcount,
      authors: authors[i] ?? 0,
    }));
    const found = participationOf(departments);
    return { participation: found?.participation, R: found?.balance, S: found?.spread };
  },
};
