import jstat from "jstat";

/**
 * Standard normal quantile.
 * @param p probability, 0 < p < 1
 * @returns z with P(Z <= z) = p
 * @throws RangeError when p is outside (0, 1)
 */
export function normalQuantile(p: number): number {
  requireProbability(p);
  return jstat.normal.inv(p, 0, 1);
}

/**
 * Student t quantile for any positive, also fractional, degrees of freedom.
 * @param p probability, 0 < p < 1
 * @param df degrees of freedom, > 0 (Infinity gives the normal quantile)
 * @returns t with P(T <= t) = p
 * @throws RangeError when p or df is out of range
 * Source: jstat below 1000; from 1000 up the Cornish-Fisher expansion (Abramowitz & Stegun 26.7.5), because the
 * incomplete beta function of jstat loses digits there.
 */
export function tQuantile(p: number, df: number): number {
  requireProbability(p);
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be positive, got ${df}`);
  if (p === 0.5) return 0;
  if (df < 1000) return jstat.studentt.inv(p, df);
  const z = normalQuantile(p);
  const z2 = z * z;
  const first = (z * (z2 + 1)) / 4;
  const second = (z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const third = (z * (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  return z + first / df + second / df ** 2 + third / df ** 3;
}

/**
 * Two-sided p-value of a t statistic.
 * @param t statistic
 * @param df degrees of freedom, > 0
 * @returns probability of a value at least as far from 0, 0..1
 */
export function tPValue(t: number, df: number): number {
  if (!(df > 0)) throw new RangeError(`degrees of freedom must be positive, got ${df}`);
  return Math.min(1, 2 * jstat.studentt.cdf(-Math.abs(t), df));
}

/**
 * F quantile.
 * @param p probability, 0 < p < 1
 * @param df1 numerator degrees of freedom, > 0
 * @param df2 denominator degrees of freedom, > 0
 * @throws RangeError when a parameter is out of range
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  requireProbability(p);
  if (!(df1 > 0 && df2 > 0)) throw new RangeError(`degrees of freedom must be positive, got ${df1}, ${df2}`);
  return jstat.centralF.inv(p, df1, df2);
}

function requireProbability(p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability lies between 0 and 1, got ${p}`);
}
