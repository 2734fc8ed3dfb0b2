import { intervalOf, moverDifference } from "./interval.ts";
import type { AuthorRow, Moments } from "./moments.ts";
import { estimateRatio } from "./variance.ts";
import { GOAL } from "./weight.ts";

/** Level D: cross sums of authors present in two windows, Y in steps (integers). Source: measures 1.4. */
export type CrossMoments = {
  readonly XWW: number;
  readonly XWY: number;
  readonly XYW: number;
  readonly XYY: number;
};

export type Verdict = "up" | "down" | "cannot-tell";

/** Change of one unit between two windows, 0..1 scale; cr0 and correlation are the raw, un-moderated values. */
export type Change = {
  readonly d: number;
  readonly L: number;
  readonly U: number;
  readonly r: number;
  readonly verdict: Verdict;
  readonly cr0: number;
  readonly correlation: number;
  /** Moderated variance of d, for action-effect.ts. */
  readonly variance: number;
  readonly nu: number;
};

/**
 * Cross sums from the rows of both windows.
 * @param pairs per author present in both: [row in window 1, row in window 2]
 */
export function crossMomentsOf(pairs: Iterable<readonly [AuthorRow, AuthorRow]>): CrossMoments {
  let [XWW, XWY, XYW, XYY] = [0, 0, 0, 0];
  for (const [first, second] of pairs) {
    XWW += first.W * second.W;
    XWY += first.W * second.Y;
    XYW += first.Y * second.W;
    XYY += first.Y * second.Y;
  }
  return { XWW, XWY, XYW, XYY };
}

/**
 * Has a unit changed from window 1 to window 2?
 * @returns null when either window is empty
 * Source: measures 1.10 (MOVER with the correlation of authors present in both).
 */
export function changeBetween(first: Moments, second: Moments, cross: CrossMoments): Change | null {
  const [a, b] = [estimateRatio(first), estimateRatio(second)];
  const [from, to] = [intervalOf(first), intervalOf(second)];
  if (a === null || b === null || from === null || to === null) return null;
  const c12 =
    cross.XYY / GOAL ** 2 - (a.p * cross.XWY) / GOAL - (b.p * cross.XYW) / GOAL + a.p * b.p * cross.XWW;
  const correlation = a.Q > 0 && b.Q > 0 ? c12 / Math.sqrt(a.Q * b.Q) : 0;
  const r = Math.min(0.9, Math.max(0, correlation));
  const { d, L, U } = moverDifference(from, to, r);
  const cr0 = a.Q / first.S1 ** 2 + b.Q / second.S1 ** 2 - (2 * c12) / (first.S1 * second.S1);
  return {
    d,
    L,
    U,
    r,
    verdict: verdictOf(L, U),
    cr0: Math.max(0, cr0),
    correlation,
    variance: from.variance + to.variance - 2 * r * Math.sqrt(from.variance * to.variance),
    nu: Math.min(from.df, to.df),
  };
}

/** "Cannot tell" whenever 0 lies within [L, U]; never "significant". Source: measures 1.10. */
export function verdictOf(L: number, U: number): Verdict {
  if (L > 0) return "up";
  return U < 0 ? "down" : "cannot-tell";
}
