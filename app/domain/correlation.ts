import { normalQuantile } from "./dist.ts";

/** r with its 95 % interval; nEff the number of independent pairs it is worth. */
export type Correlation = {
  readonly r: number;
  readonly nEff: number;
  readonly lo: number;
  readonly hi: number;
};
export type LaggedCorrelation = Correlation & {
  readonly n: number;
  readonly autocorrelationX: number;
  readonly autocorrelationY: number;
};

/**
 * Pearson correlation.
 * @returns -1..1, or null when a series is too short or does not vary
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new RangeError("two series of one length are needed");
  const [dx, dy] = [centred(x), centred(y)];
  const scale = Math.sqrt(dot(dx, dx) * dot(dy, dy));
  return x.length >= 2 && scale > 0 ? Math.max(-1, Math.min(1, dot(dx, dy) / scale)) : null;
}

/** Fisher z interval. @param nEff independent pairs; at least 1 is left under the root. Source: measures 4. */
export function fisherInterval(r: number, nEff: number): Correlation {
  const half = normalQuantile(0.975) / Math.sqrt(Math.max(nEff - 3, 1));
  const z = Math.atanh(r);
  return { r, nEff, lo: Math.tanh(z - half), hi: Math.tanh(z + half) };
}

/**
 * Pairs left after autocorrelation: n(1 - ab)/(1 + ab), with a and b cut off at 0.
 * Source: Bayley & Hammersley 1946; Bretherton et al. 1999 eq. 31.
 */
export function effectivePairs(n: number, autocorrelationX: number, autocorrelationY: number): number {
  const product = Math.max(0, autocorrelationX) * Math.max(0, autocorrelationY);
  return (n * (1 - product)) / (1 + product);
}

/**
 * Link of two monthly series, y `lag` months after x, straight lines removed from both.
 * @param x, y contiguous months of one length; @param lag months, 0 or more
 * @returns null below 4 pairs or when a series is a straight line. Show from 12 pairs, judge from 18.
 * Source: measures 4. Trap: the interval uses n* = clamp(...) - 1, one less than effectivePairs.
 */
export function laggedCorrelation(
  x: readonly number[],
  y: readonly number[],
  lag: number,
): LaggedCorrelation | null {
  const n = x.length - lag;
  if (n < 4) return null;
  const [rx, ry] = [detrended(x.slice(0, n)), detrended(y.slice(lag, lag + n))];
  const r = pearson(rx, ry);
  if (r === null) return null;
  const autocorrelationX = lagOne(rx);
  const autocorrelationY = lagOne(ry);
  const pairs = Math.min(n, Math.max(4, effectivePairs(n, autocorrelationX, autocorrelationY)));
  return { ...fisherInterval(r, pairs - 1), n, autocorrelationX, autocorrelationY };
}

/** Residuals of a straight line through the series. */
export function detrended(series: readonly number[]): number[] {
  const time = centred([...series.keys()]);
  const values = centred(series);
  const slope = dot(time, values) / dot(time, time);
  return values.map((value, i) => value - slope * (time[i] ?? 0));
}

function lagOne(residuals: readonly number[]): number {
  return dot(residuals.slice(0, -1), residuals.slice(1)) / dot(residuals, residuals);
}

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
