import { fQuantile } from "./dist.ts";

/** One rated decision: k ratings, their sum and sum of squares (additive over ratings). */
export type RatedDecision = { readonly k: number; readonly sum: number; readonly squares: number };

/** icc may be negative; lo and hi its 95 % interval; msb and msw the mean squares; raters the mean number (k0). */
export type RaterReliability = {
  readonly icc: number;
  readonly lo: number;
  readonly hi: number;
  readonly msb: number;
  readonly msw: number;
  readonly raters: number;
};

/**
 * One-way intraclass correlation ICC(1): raters differ per decision.
 * @param decisions those with at least one rating
 * @returns null without two decisions, without a repeated rating, or when nothing varies
 * Source: measures 2; Shrout & Fleiss 1979; interval McGraw & Wong 1996 (exact for equal k, k0 otherwise).
 */
export function oneWayReliability(decisions: readonly RatedDecision[]): RaterReliability | null {
  const n = decisions.length;
  const total = sum(decisions.map((decision) => decision.k));
  if (n < 2 || total <= n) return null;
  const grand = sum(decisions.map((decision) => decision.sum)) / total;
  const within = sum(decisions.map(({ k, sum, squares }) => squares - (sum * sum) / k));
  const between = sum(decisions.map(({ k, sum }) => k * (sum / k - grand) ** 2));
  const [msb, msw] = [between / (n - 1), within / (total - n)];
  const raters = (total - sum(decisions.map(({ k }) => k * k)) / total) / (n - 1);
  const scale = msb + (raters - 1) * msw;
  if (!(scale > 0)) return null;
  const ratio = msb / msw;
  const low = ratio / fQuantile(0.975, n - 1, total - n);
  const high = ratio * fQuantile(0.975, total - n, n - 1);
  const toIcc = (f: number) => (f === Number.POSITIVE_INFINITY ? 1 : (f - 1) / (f + raters - 1));
  return { icc: (msb - msw) / scale, lo: toIcc(low), hi: toIcc(high), msb, msw, raters };
}

/** Reliability of the mean of k raters (Spearman-Brown). @param icc of one rater; @param k > 0 */
export function reliabilityOf(icc: number, k: number): number {
  return (k * icc) / (1 + (k - 1) * icc);
}

/** Raters needed for a reliability of .80, rounded up; null when one rater tells nothing (icc <= 0). */
export function ratersNeeded(icc: number): number | null {
  return icc > 0 ? Math.max(1, Math.ceil((4 * (1 - icc)) / icc)) : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
