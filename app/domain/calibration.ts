import { tQuantile } from "./dist.ts";
import { GOAL, type Reach, steps, type Weight } from "./weight.ts";

/** Least for a calibrated index: randomly drawn decisions, the authors of them, and the colleagues who weighed. */
export const LEAST_CALIBRATION = { decisions: 30, authors: 10, raters: 5 } as const;

/**
 * One author's own ratings and what colleagues made of a random part of them: W and Y as in moments.ts (Y in steps),
 * M the reach weight re-rated, D the sum of weight x (mean steps of colleagues - own steps).
 */
export type RatedAuthor = { readonly W: number; readonly Y: number; readonly M: number; readonly D: number };

/** A randomly drawn decision that counts in the index, with the author's first weight and those of colleagues. */
export type ReratedDecision = {
  readonly authorId: string;
  /** As it counts: unanswered is 2. */
  readonly reach: Reach;
  readonly own: Weight;
  /** At least one; "I do not know" is not among them. */
  readonly colleagues: readonly Weight[];
};

/** All that a calibration needs, added up over authors; sums of groups add up to those of the whole. Y and D in steps. */
export type CalibrationSums = {
  readonly W: number;
  readonly WW: number;
  readonly Y: number;
  readonly WY: number;
  readonly YY: number;
  readonly M: number;
  readonly MM: number;
  readonly D: number;
  readonly DD: number;
  readonly MD: number;
  readonly WM: number;
  readonly WD: number;
  readonly YM: number;
  readonly YD: number;
};

/** On the 0..1 scale: own index, gap -1..1 and its se, calibrated index 0..1 with interval; se and df of that index. */
export type Calibration = {
  readonly own: number;
  readonly gap: number;
  readonly gapSe: number;
  readonly calibrated: number;
  readonly se: number;
  readonly df: number;
  readonly lo: number;
  readonly hi: number;
};

/**
 * Rows of authors for the calibration: their own rows of the window, with what colleagues made of drawn decisions.
 * @param own W and Y (steps) per author after the cap, as they count in the index beside which this stands
 * @param rerated drawn decisions of the same window only; ones that an author chose a colleague for never enter
 * Source: measures 1.11.
 */
export function ratedAuthors(
  own: ReadonlyMap<string, { readonly W: number; readonly Y: number }>,
  rerated: readonly ReratedDecision[],
): RatedAuthor[] {
  const byAuthor = Map.groupBy(rerated, ({ authorId }) => authorId);
  return [...new Set([...own.keys(), ...byAuthor.keys()])].sort().map((authorId) => {
    const { W, Y } = own.get(authorId) ?? { W: 0, Y: 0 };
    let [M, D] = [0, 0];
    for (const decision of byAuthor.get(authorId) ?? []) {
      if (decision.colleagues.length === 0) continue;
      M += decision.reach;
      D += decision.reach * (mean(decision.colleagues.map(steps)) - steps(decision.own));
    }
    return { W, Y, M, D };
  });
}

/** Sums over authors. */
export function calibrationSums(authors: readonly RatedAuthor[]): CalibrationSums {
  const over = (value: (author: RatedAuthor) => number) =>
    authors.reduce((total, author) => total + value(author), 0);
  return {
    W: over(({ W }) => W),
    WW: over(({ W }) => W * W),
    Y: over(({ Y }) => Y),
    WY: over(({ W, Y }) => W * Y),
    YY: over(({ Y }) => Y * Y),
    M: over(({ M }) => M),
    MM: over(({ M }) => M * M),
    D: over(({ D }) => D),
    DD: over(({ D }) => D * D),
    MD: over(({ M, D }) => M * D),
    WM: over(({ W, M }) => W * M),
    WD: over(({ W, D }) => W * D),
    YM: over(({ Y, M }) => Y * M),
    YD: over(({ Y, D }) => Y * D),
  };
}

/**
 * Index calibrated by blind second opinions of colleagues, randomly drawn ones only; beside the index, never in it.
 * @returns null when nothing was logged or no more than one effective author was re-rated. Show it by
 * `calibrationFigure` only.
 * Source: measures 1.11; double-sampling difference estimator, Cochran ch. 12.
 */
export function calibrate(authors: readonly RatedAuthor[]): Calibration | null {
  return calibrateHeadline([{ share: 1, sums: calibrationSums(authors) }]);
}

/**
 * The same for a headline of strata (measures 1.7): own = sum of share x index of the stratum, one gap for all.
 * @param strata with shares that add up to 1; an author stands in one stratum
 * @returns null as `calibrate`, and when a stratum with a share logged nothing
 */
export function calibrateHeadline(
  strata: readonly { readonly share: number; readonly sums: CalibrationSums }[],
): Calibration | null {
  const over = (value: (sums: CalibrationSums) => number) =>
    strata.reduce((total, { sums }) => total + value(sums), 0);
  const [M, MM] = [over((sums) => sums.M), over((sums) => sums.MM)];
  const counted = strata.filter(({ share }) => share > 0);
  if (!(M > 0) || counted.length === 0 || counted.some(({ sums }) => !(sums.W > 0))) return null;
  const effective = (M * M) / MM;
  // All re-rated weight with one author, but for rounding.
  if (!(effective > 1 + 1e-9)) return null;
  const gap = over((sums) => sums.D) / GOAL / M;
  const [gapSquares, parts] = [over((sums) => gapResiduals(sums, gap)) / M ** 2, counted.map(ownPart)];
  const own = parts.reduce((total, { index }) => total + index, 0);
  const squares =
    gapSquares + parts.reduce((total, part) => total + part.squares + (2 * part.crossed(gap)) / M, 0);
  const df = effective - 1;
  const toSe = (value: number) => Math.sqrt((Math.max(0, value) * effective) / df);
  const [se, calibrated, t] = [toSe(squares), clip(own + gap), tQuantile(0.975, df)];
  const [lo, hi] = [clip(calibrated - t * se), clip(calibrated + t * se)];
  return { own, gap, gapSe: toSe(gapSquares), calibrated, se, df, lo, hi };
}

export type CalibrationFigure =
  | { readonly kind: "too-few" }
  | {
      readonly kind: "calibrated";
      /** Whole points, 0..100, with their 95 % interval. */
      readonly index: number;
      readonly lo: number;
      readonly hi: number;
      /** Whole points, -100..100: below 0 colleagues are stricter than authors. */
      readonly gap: number;
      readonly verdict: "stricter" | "milder" | "cannot-tell";
    };

/**
 * The calibrated index as it may be shown: from 30 drawn decisions of 10 authors, weighed by 5 colleagues (more where
 * the organisation set a higher threshold), else "too few second opinions".
 * @param size what it rests on: decisions that colleagues weighed, their authors, and those colleagues
 * @param k threshold of the organisation
 * Source: measures 1.11.
 */
export function calibrationFigure(
  calibration: Calibration | null,
  size: { readonly decisions: number; readonly authors: number; readonly raters: number },
  k: number,
): CalibrationFigure {
  const isEnough =
    size.decisions >= LEAST_CALIBRATION.decisions &&
    size.authors >= Math.max(LEAST_CALIBRATION.authors, k) &&
    size.raters >= Math.max(LEAST_CALIBRATION.raters, k);
  if (calibration === null || !isEnough) return { kind: "too-few" };
  const { gap, gapSe, df, calibrated, lo, hi } = calibration;
  const half = tQuantile(0.975, df) * gapSe;
  return {
    kind: "calibrated",
    index: points(calibrated),
    lo: points(lo),
    hi: points(hi),
    gap: points(gap),
    verdict: points(gap + half) < 0 ? "stricter" : points(gap - half) > 0 ? "milder" : "cannot-tell",
  };
}

/** Squares of D - gap x M, added up over authors. */
function gapResiduals({ DD, MD, MM }: CalibrationSums, gap: number): number {
  return DD / GOAL ** 2 - (2 * gap * MD) / GOAL + gap * gap * MM;
}

/** What one stratum adds: to the index, to the squares of Y - pW, and to their products with D - gap x M. */
function ownPart({ share, sums }: { share: number; sums: CalibrationSums }) {
  const p = sums.Y / GOAL / sums.W;
  const factor = share / sums.W;
  return {
    index: share * p,
    squares: factor ** 2 * (sums.YY / GOAL ** 2 - (2 * p * sums.WY) / GOAL + p * p * sums.WW),
    crossed: (gap: number) =>
      factor * (sums.YD / GOAL ** 2 - (gap * sums.YM) / GOAL - (p * sums.WD) / GOAL + p * gap * sums.WM),
  };
}

function points(value: number): number {
  return Math.round(100 * value) + 0;
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
