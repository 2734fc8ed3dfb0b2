import { normalQuantile } from "./dist.ts";

export type PromoterCounts = {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
};

/** All in points: score -100..100, se of the score, adjusted score with margin, interval clipped to -100..100. */
export type PromoterScore = {
  readonly nps: number;
  readonly se: number;
  readonly adjusted: number;
  readonly margin: number;
  readonly lo: number;
  readonly hi: number;
};

/**
 * Net promoter score with an adjusted Wald interval.
 * @returns null without answers. Source: measures 4; Rocks 2016 (n + 3, 3/4 more promoters and detractors).
 */
export function promoterScore({ promoters, passives, detractors }: PromoterCounts): PromoterScore | null {
  const n = promoters + passives + detractors;
  if (n <= 0) return null;
  const plain = scoreOf(promoters / n, detractors / n, n);
  const more = scoreOf((promoters + 0.75) / (n + 3), (detractors + 0.75) / (n + 3), n + 3);
  const margin = normalQuantile(0.975) * more.se;
  return {
    nps: plain.score,
    se: plain.se,
    adjusted: more.score,
    margin,
    lo: Math.max(-100, more.score - margin),
    hi: Math.min(100, more.score + margin),
  };
}

function scoreOf(p: number, d: number, n: number): { score: number; se: number } {
  return { score: 100 * (p - d), se: 100 * Math.sqrt((p + d - (p - d) ** 2) / n) };
}
