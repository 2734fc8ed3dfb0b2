/** Coincidences of ratings: cells[c][k] over the ordered values; margins n_c and their sum n. */
export type Coincidences = {
  readonly values: readonly number[];
  readonly cells: readonly (readonly number[])[];
  readonly margins: readonly number[];
  readonly total: number;
};

/** Squared difference of the values at positions c and k. */
export type Difference = (c: number, k: number, coincidences: Coincidences) => number;

/**
 * Coincidence matrix of ratings; additive over decisions. A decision with m < 2 ratings adds nothing.
 * @param ratingsPerDecision the ratings of every decision, missing ones left out
 * @param values the ordered scale, e.g. 0..4
 * Source: measures 2; Krippendorff 2011.
 */
export function coincidencesOf(
  ratingsPerDecision: readonly (readonly number[])[],
  values: readonly number[],
): Coincidences {
  const cells = values.map(() => values.map(() => 0));
  for (const ratings of ratingsPerDecision) {
    if (ratings.length < 2) continue;
    const counts = values.map((value) => ratings.filter((rating) => rating === value).length);
    cells.forEach((row, c) => {
      for (const k of row.keys()) {
        const [a, b] = [at(counts, c), at(counts, k)];
        row[k] = at(row, k) + (a * (c === k ? a - 1 : b)) / (ratings.length - 1);
      }
    });
  }
  const margins = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
  return { values, cells, margins, total: margins.reduce((sum, margin) => sum + margin, 0) };
}

/** Ordinal difference: what lies between two ratings counts as far as it is used. Source: measures 2. */
export const ordinalDifference: Difference = (c, k, { margins }) => {
  const [from, to] = c < k ? [c, k] : [k, c];
  const between = margins.slice(from, to + 1).reduce((sum, margin) => sum + margin, 0);
  return (between - (at(margins, c) + at(margins, k)) / 2) ** 2;
};

/** Interval difference: plain distance of the values. */
export const intervalDifference: Difference = (c, k, { values }) => (at(values, c) - at(values, k)) ** 2;

/**
 * Krippendorff's alpha, at most 1, may be negative.
 * @returns null when everybody gave the same rating (0/0: say so, show no number) or nothing was rated twice
 * Source: measures 2; Krippendorff 2011.
 */
export function krippendorffAlpha(coincidences: Coincidences, difference: Difference): number | null {
  const { cells, margins, total } = coincidences;
  let [observed, expected] = [0, 0];
  cells.forEach((row, c) => {
    row.forEach((cell, k) => {
      const delta = c === k ? 0 : difference(c, k, coincidences);
      observed += cell * delta;
      expected += at(margins, c) * at(margins, k) * delta;
    });
  });
  if (!(expected > 0)) return null;
  return 1 - (observed / total) * ((total * (total - 1)) / expected);
}

/**
 * Share of rating pairs at most one step apart, with what chance alone would give.
 * @returns 0..1 each, or null when nothing was rated twice. Source: measures 2 (A1).
 */
export function nearAgreement(coincidences: Coincidences): { share: number; chance: number } | null {
  const { values, cells, margins, total } = coincidences;
  if (total < 2) return null;
  let [share, chance] = [0, 0];
  cells.forEach((row, c) => {
    row.forEach((cell, k) => {
      if (Math.abs(at(values, c) - at(values, k)) > 1) return;
      share += cell / total;
      chance += (at(margins, c) * (at(margins, k) - (c === k ? 1 : 0))) / (total * (total - 1));
    });
  });
  return { share, chance };
}

/**
 * Agreement within one decision, r_wg, from the counts of the five weights (equally spaced).
 * @returns 0..1, cut off at 0; null below 2 ratings. Show from 4 raters.
 * Source: James, Demaree & Wolf 1984; measures 2.
 */
export function withinGroupAgreement(counts: readonly number[]): number | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < 2) return null;
  const mean = counts.reduce((sum, count, value) => sum + count * value, 0) / n;
  const squares = counts.reduce((sum, count, value) => sum + count * (value - mean) ** 2, 0);
  const uniform = (counts.length ** 2 - 1) / 12;
  return Math.max(0, 1 - squares / (n - 1) / uniform);
}

/** Least people who weigh one decision before their agreement is put in words. Source: measures 2. */
export const LEAST_RATERS = 4;

export type AgreementWord = "none" | "weak" | "moderate" | "strong" | "very-strong";

/**
 * Word for r_wg: below .30 no agreement, to .50 weak, to .70 moderate, to .90 strong, above .90 very strong.
 * @returns null when there is no r_wg or fewer than four people weighed
 * Source: LeBreton & Senter 2008; measures 2.
 */
export function agreementWord(counts: readonly number[]): AgreementWord | null {
  const rwg = withinGroupAgreement(counts);
  const raters = counts.reduce((sum, count) => sum + count, 0);
  if (rwg === null || raters < LEAST_RATERS) return null;
  if (rwg > 0.9) return "very-strong";
  if (rwg >= 0.7) return "strong";
  if (rwg >= 0.5) return "moderate";
  return rwg >= 0.3 ? "weak" : "none";
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
