import { changeBetween, crossMomentsOf } from "./change.ts";
import { authorRows, type Contribution, momentsFor } from "./contribution.ts";
import { type Strata, strataOf } from "./figure.ts";
import { headlineOf } from "./headline.ts";
import { moverDifference } from "./interval.ts";
import type { AuthorRow } from "./moments.ts";
import { estimateRatio } from "./variance.ts";

/** The rows of people who stand in both windows. */
export function pairsOf(
  first: ReadonlyMap<string, AuthorRow>,
  second: ReadonlyMap<string, AuthorRow>,
): (readonly [AuthorRow, AuthorRow])[] {
  return [...first].flatMap(([author, row]) => {
    const later = second.get(author);
    return later === undefined ? [] : [[row, later] as const];
  });
}

/** Change of one group between two windows, with the people of both. */
export function groupChange(first: readonly Contribution[], second: readonly Contribution[]) {
  const [a, b] = [authorRows(first), authorRows(second)];
  return changeBetween(momentsFor(first), momentsFor(second), crossMomentsOf(pairsOf(a, b)));
}

/**
 * Change of the headline between two windows, with the same strata and headcounts in both, so that a changed mix of
 * groups is not a change.
 * @returns d, L, U on the 0..1 scale; null when either window has no headline
 * Source: measures 1.10 (r from the covariances of the strata, clamped to 0..0.9; MOVER).
 */
export function headlineChange(
  first: readonly Contribution[],
  second: readonly Contribution[],
  strata: Strata,
): { d: number; L: number; U: number } | null {
  const [a, b] = [strataOf(first, strata), strataOf(second, strata)];
  const [from, to] = [headlineOf(a), headlineOf(b)];
  if (from.kind === "none" || to.kind === "none") return null;
  let [covariance, before, after] = [0, 0, 0];
  for (const one of a) {
    const other = b.find(({ id }) => id === one.id);
    const [ratio, later] = [estimateRatio(one.moments), other ? estimateRatio(other.moments) : null];
    before += ratio ? one.headcount ** 2 * (ratio.Q / one.moments.S1 ** 2) : 0;
    if (ratio === null || later === null || other === undefined) continue;
    const change = groupChange(
      first.filter((contribution) => strata.of(contribution) === one.id),
      second.filter((contribution) => strata.of(contribution) === one.id),
    );
    const c12 = (change?.correlation ?? 0) * Math.sqrt(ratio.Q * later.Q);
    covariance += one.headcount * other.headcount * (c12 / (one.moments.S1 * other.moments.S1));
  }
  for (const one of b) {
    const ratio = estimateRatio(one.moments);
    after += ratio ? one.headcount ** 2 * (ratio.Q / one.moments.S1 ** 2) : 0;
  }
  const correlation = before > 0 && after > 0 ? covariance / Math.sqrt(before * after) : 0;
  return moverDifference(from.interval, to.interval, Math.min(0.9, Math.max(0, correlation)));
}
