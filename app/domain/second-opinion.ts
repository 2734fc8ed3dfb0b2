import { tQuantile } from "./dist.ts";
import { GOAL } from "./weight.ts";

/**
 * One author's own ratings and what colleagues made of a random part of them: W and Y as in moments.ts (Y in steps),
 * M the reach weight re-rated, D the sum of weight x (mean steps of colleagues - own steps).
 */
export type RatedAuthor = { readonly W: number; readonly Y: number; readonly M: number; readonly D: number };

/** On the 0..1 scale: own index, gap -1..1, calibrated index 0..1 with interval; se and df of the calibrated index. */
export type Calibration = {
  readonly own: number;
  readonly gap: number;
  readonly calibrated: number;
  readonly se: number;
  readonly df: number;
  readonly lo: number;
  readonly hi: number;
};

/**
 * Index calibrated by blind second opinions of colleagues, randomly drawn ones only.
 * @returns null when nothing was logged or fewer than two effective authors were re-rated. Show from 30 re-rated
 * decisions by 10 authors.
 * Source: measures 1.11; double-sampling difference estimator, Cochran ch. 12.
 */
export function calibrate(authors: readonly RatedAuthor[]): Calibration | null {
  const S1 = sum(authors.map((author) => author.W));
  const M = sum(authors.map((author) => author.M));
  if (!(S1 > 0 && M > 0)) return null;
  const own = sum(authors.map((author) => author.Y)) / GOAL / S1;
  const gap = sum(authors.map((author) => author.D)) / GOAL / M;
  const effective = (M * M) / sum(authors.map((author) => author.M ** 2));
  if (!(effective > 1)) return null;
  const residuals = authors.map(
    (author) => (author.Y / GOAL - own * author.W) / S1 + (author.D / GOAL - gap * author.M) / M,
  );
  const variance = (sum(residuals.map((residual) => residual ** 2)) * effective) / (effective - 1);
  const [se, df] = [Math.sqrt(variance), effective - 1];
  const calibrated = clip(own + gap);
  const half = tQuantile(0.975, df) * se;
  return { own, gap, calibrated, se, df, lo: clip(calibrated - half), hi: clip(calibrated + half) };
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
