import { fQuantile } from "./dist.ts";

/** Additive sums of one scale over complete cases: n, sum per item, sum of products per pair of items. */
export type ScaleSums = {
  readonly n: number;
  readonly sums: readonly number[];
  readonly products: readonly (readonly number[])[];
};

/** Sums of complete answers; rows are persons, columns items. Source: measures 3.3. */
export function scaleSumsOf(rows: readonly (readonly number[])[]): ScaleSums {
  const items = [...(rows[0] ?? []).keys()];
  const total = (value: (row: readonly number[]) => number) => rows.reduce((sum, row) => sum + value(row), 0);
  return {
    n: rows.length,
    sums: items.map((i) => total((row) => row[i] ?? 0)),
    products: items.map((i) => items.map((j) => total((row) => (row[i] ?? 0) * (row[j] ?? 0)))),
  };
}

/** Covariance matrix (n - 1) of the items. */
export function covarianceOf({ n, sums, products }: ScaleSums): number[][] {
  return products.map((row, i) =>
    row.map((product, j) => (product - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n) / (n - 1)),
  );
}

/**
 * Cronbach's alpha with Feldt's 95 % interval.
 * @returns null below 2 items or 2 persons, or when the total does not vary. Show from 30 complete cases.
 * Source: Cronbach 1951; Feldt 1965; measures 3.3.
 */
export function cronbachAlpha(scale: ScaleSums): { alpha: number; lo: number; hi: number } | null {
  const k = scale.sums.length;
  if (k < 2 || scale.n < 2) return null;
  const covariance = covarianceOf(scale);
  const own = covariance.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
  const total = covariance.flat().reduce((sum, cell) => sum + cell, 0);
  if (!(total > 0)) return null;
  const alpha = (k / (k - 1)) * (1 - own / total);
  const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, scale.n - 1, (scale.n - 1) * (k - 1));
  return { alpha, lo: bound(0.975), hi: bound(0.025) };
}

/**
 * Omega of a one-factor model.
 * @param loadings per item; @param residuals error variances; @param factorVariance 1 for standard loadings
 * Source: McDonald 1999.
 */
export function omegaOf(
  loadings: readonly number[],
  residuals: readonly number[],
  factorVariance = 1,
): number {
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2 * factorVariance;
  return common / (common + residuals.reduce((sum, residual) => sum + residual, 0));
}

/**
 * Omega for three items in closed form, from their covariance matrix.
 * @returns null when the one-factor model is not admissible (product of covariances <= 0, or a negative error
 * variance). Source: measures 3.3, equal to a one-factor maximum-likelihood model.
 */
export function omegaOfThree(covariance: readonly (readonly number[])[]): number | null {
  const s = (i: number, j: number) => covariance[i]?.[j] ?? 0;
  const [s12, s13, s23] = [s(0, 1), s(0, 2), s(1, 2)];
  if (!(s12 * s13 * s23 > 0)) return null;
  const squares = [(s12 * s13) / s23, (s12 * s23) / s13, (s13 * s23) / s12];
  const residuals = squares.map((square, i) => s(i, i) - square);
  if (residuals.some((residual) => residual < 0)) return null;
  const signs = [1, Math.sign(s12), Math.sign(s13)];
  return omegaOf(
    squares.map((square, i) => (signs[i] ?? 1) * Math.sqrt(square)),
    residuals,
  );
}

/** Reliability of two items (Spearman-Brown). @param r their correlation. Source: Eisinga et al. 2013. */
export function twoItemReliability(r: number): number {
  return (2 * r) / (1 + r);
}
