import type { Moments } from "./moments.ts";
import { GOAL } from "./weight.ts";

/**
 * The ratio of a group and its spread between authors, all on the 0..1 scale.
 * p the ratio; Q the residual sum of squares; V the variance of p, unbiased for unequal author weights; cr1 the
 * plain cluster-robust variance, for comparison with software; effectiveAuthors (Kish) 1..G; nu degrees of freedom.
 */
export type RatioEstimate = {
  readonly p: number;
  readonly Q: number;
  readonly V: number;
  readonly cr1: number;
  readonly effectiveAuthors: number;
  readonly nu: number;
};

/**
 * Ratio and author-clustered variance from moments.
 * @returns null when nothing was logged: no decisions give no value, never 0
 * Source: measures 1.2 and 1.5 (hat-matrix factor S2/D; CR1 as in R survey::svyratio).
 */
export function estimateRatio(moments: Moments): RatioEstimate | null {
  const { G, S1, S2, S3 } = moments;
  if (!(S1 > 0)) return null;
  const p = moments.T1 / GOAL / S1;
  const raw = moments.T2 / GOAL ** 2 - 2 * p * (moments.T11 / GOAL) + p * p * S2;
  const Q = raw < 1e-12 * S2 ? 0 : raw;
  const D = S2 - (2 * S3) / S1 + (S2 * S2) / (S1 * S1);
  const base = Q / (S1 * S1);
  const effectiveAuthors = (S1 * S1) / S2;
  return {
    p,
    Q,
    V: G >= 2 && D > 1e-12 * S2 ? base * (S2 / D) : 0,
    cr1: G >= 2 ? base * (G / (G - 1)) : 0,
    effectiveAuthors,
    nu: Math.max(0, effectiveAuthors - 1),
  };
}
