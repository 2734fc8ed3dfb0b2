import { normalQuantile, tQuantile } from "./dist.ts";
import type { Moments } from "./moments.ts";
import { estimateRatio, type RatioEstimate } from "./variance.ts";

/** A figure with its 95 % interval, 0..1; multiply by 100 for points. `half` is half the width of the interval. */
export type Bounds = { readonly p: number; readonly lo: number; readonly hi: number };
export type Interval = Bounds & {
  readonly half: number;
  readonly nStar: number;
  readonly df: number;
  /** Variance for further use (differences, shrinkage), on the 0..1 scale. */
  readonly variance: number;
};

/** Weak prior of the moderated variance: author means could lie anywhere, evenly. Source: measures 1.6. */
export const PRIOR = { phi: 1 / 3, nu: 2 } as const;

/**
 * 95 % interval of one group's figure: Wilson on an effective n with a moderated, author-clustered variance.
 * @returns null when nothing was logged
 * Source: measures 1.6 (Wilson 1927; Korn & Graubard 1998; Franco et al. 2019; Smyth 2004; Kish 1965).
 */
export function intervalOf(moments: Moments): Interval | null {
  const ratio = estimateRatio(moments);
  if (ratio === null) return null;
  const relative = moderatedVariance(ratio, ratio.p * (1 - ratio.p));
  return wilsonOn(ratio.p, 1 / relative, ratio.nu + PRIOR.nu);
}

/**
 * Moderated variance of a ratio relative to m = p(1-p).
 * @param m the scale: p(1-p) of the group itself, or of the headline
 */
export function moderatedVariance(ratio: RatioEstimate, m: number): number {
  const v = m === 0 ? 0 : ratio.V / m;
  return (ratio.nu * v + (PRIOR.nu * PRIOR.phi) / ratio.effectiveAuthors) / (ratio.nu + PRIOR.nu);
}

/**
 * Wilson interval with t on an effective sample size.
 * @param p 0..1, @param nStar effective n > 0, @param df degrees of freedom of the t quantile
 */
export function wilsonOn(p: number, nStar: number, df: number): Interval {
  const bounds = wilson(p, nStar, tQuantile(0.975, df));
  const { centre, half } = bounds;
  return { p, lo: bounds.lo, hi: bounds.hi, half, nStar, df, variance: (centre * (1 - centre)) / nStar };
}

/**
 * Wilson interval of a share of independent answers.
 * @param x favourable answers, 0..n; @param n answers, > 0
 * Source: Wilson 1927; Newcombe 1998a method 3.
 */
export function shareInterval(x: number, n: number): Bounds {
  if (!(n > 0 && x >= 0 && x <= n))
    throw new RangeError(`a share needs 0 <= x <= n and n > 0, got ${x}/${n}`);
  const { lo, hi } = wilson(x / n, n, normalQuantile(0.975));
  return { p: x / n, lo, hi };
}

/**
 * Interval of the difference second - first, from the intervals of both (MOVER).
 * @param r correlation of the two figures, 0 when they rest on different people
 * @returns d with L and U, same unit as the input
 * Source: Newcombe 1998b method 10 (r = 0); Zou & Donner 2008; measures 1.10.
 */
export function moverDifference(first: Bounds, second: Bounds, r = 0): { d: number; L: number; U: number } {
  const d = second.p - first.p;
  const reach = (a: number, b: number) => Math.sqrt(Math.max(0, a * a + b * b - 2 * r * a * b));
  return {
    d,
    L: d - reach(second.p - second.lo, first.hi - first.p),
    U: d + reach(second.hi - second.p, first.p - first.lo),
  };
}

function wilson(p: number, n: number, t: number) {
  const t2n = (t * t) / n;
  const centre = (p + t2n / 2) / (1 + t2n);
  const half = (t * Math.sqrt((p * (1 - p)) / n + t2n / (4 * n))) / (1 + t2n);
  // Rounding may put a bound a hair past 0, 1 or p.
  const lo = Math.min(p, Math.max(0, centre - half));
  const hi = Math.max(p, Math.min(1, centre + half));
  return { centre, half, lo, hi };
}
