import { type Contribution, momentsFor, sizeOf } from "./contribution.ts";
import { type Headline, headlineBeside, type Stratum } from "./headline.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { isDominated, meetsFigures, qualityOf, shownPercent } from "./labels.ts";
import type { ChangeFigure, IndexFigure } from "./publication.ts";
import { bandOf } from "./weight.ts";

/** Groups with their headcounts; contributions of other groups form one stratum with the rest of the people. */
export type Strata = {
  readonly headcounts: ReadonlyMap<string, number>;
  /**
   * The stratum of a contribution: a group that is shown, or "" for all others together. Null in a quarter of which
   * not every month is in the window: single months of groups are never told apart.
   */
  readonly of: (contribution: Contribution) => string | null;
};

/**
 * An index as it may be shown, in whole points.
 * @returns null below k people or 10 decisions. Source: measures 1.6, 1.8, 3.6.
 */
export function indexFigure(
  contributions: readonly Contribution[],
  k: number,
  interval: Interval | null = intervalOf(momentsFor(contributions)),
): IndexFigure | null {
  const size = sizeOf(contributions);
  if (interval === null || !meetsFigures(size, k)) return null;
  const index = shownPercent(100 * interval.p, size.people);
  const quality = qualityOf(100 * interval.half);
  const isRough = quality === "rough";
  return {
    index: isRough ? null : index,
    // Where everybody's answer would be told by 0 or 100, the bound must not tell it either.
    lo: index.kind === "at-most" ? 0 : Math.min(Math.round(100 * interval.lo), index.value),
    hi: index.kind === "at-least" ? 100 : Math.max(Math.round(100 * interval.hi), index.value),
    quality,
    band: isRough ? null : bandOf(index.value),
    ...size,
    dominated: isDominated(momentsFor(contributions)),
  };
}

/**
 * The strata of the headline. Groups that are not shown are one of them (collapsed strata, Cochran 5A.12), so that the
 * headline gives none of them away.
 */
export function strataOf(contributions: readonly Contribution[], { headcounts, of }: Strata): Stratum[] {
  const byStratum = new Map(
    [...Map.groupBy(contributions, of)].flatMap(([id, own]) => (id === null ? [] : [[id, own] as const])),
  );
  const rest = [...headcounts].filter(([id]) => !byStratum.has(id));
  // In a fixed order: sums of fractions in another order can differ in their last digit.
  return [...new Set([...byStratum.keys(), ""])].sort().map((id) => ({
    id,
    headcount: id === "" ? rest.reduce((total, [, people]) => total + people, 0) : (headcounts.get(id) ?? 0),
    moments: momentsFor(byStratum.get(id) ?? []),
  }));
}

/**
 * The headline of a window. Months of quarters that are not whole in it count as they were logged: the difference of
 * two headlines that weigh them by group would tell of single groups in single months.
 * @param weigh another weighting of the strata, for the readings
 */
export function headlineWithin(
  contributions: readonly Contribution[],
  strata: Strata,
  weigh: (parts: readonly Stratum[]) => readonly Stratum[] = (parts) => parts,
): Headline {
  return headlineBeside(
    weigh(strataOf(contributions, strata)),
    momentsFor(contributions.filter((one) => strata.of(one) !== null)),
    momentsFor(contributions),
  );
}

/** The headline as it may be shown; "partly-visible" when groups that logged hold less than half of the people. */
export function headlineFigure(
  contributions: readonly Contribution[],
  strata: Strata,
  k: number,
): IndexFigure | "too-few" | "partly-visible" {
  if (contributions.length === 0) return "too-few";
  const logged = new Set(contributions.map(({ groupId }) => groupId));
  const people = (groups: readonly (readonly [string, number])[]) =>
    groups.reduce((sum, [, headcount]) => sum + headcount, 0);
  const [seen, all] = [[...strata.headcounts].filter(([id]) => logged.has(id)), [...strata.headcounts]];
  if (people(all) === 0 || people(seen) < people(all) / 2) return "partly-visible";
  const headline = headlineWithin(contributions, strata);
  if (headline.kind === "none") return "partly-visible";
  return indexFigure(contributions, k, headline.interval) ?? "too-few";
}

/**
 * May differences with this index be told in points? Not below k people or 10 decisions, and not where it would tell
 * that fewer than ten people all said the same.
 */
export function isComparable(contributions: readonly Contribution[], k: number): boolean {
  const interval = intervalOf(momentsFor(contributions));
  const size = sizeOf(contributions);
  return (
    interval !== null && meetsFigures(size, k) && shownPercent(100 * interval.p, size.people).kind === "exact"
  );
}

/** A difference in whole points. The verdict follows the rounded bounds, so that words and numbers never disagree. */
export function changeFigure(difference: { d: number; L: number; U: number }): ChangeFigure {
  const [points, lo, hi] = [difference.d, difference.L, difference.U].map(
    (value) => Math.round(100 * value) + 0,
  );
  const [low, high] = [lo ?? 0, hi ?? 0];
  return {
    points: points ?? 0,
    lo: low,
    hi: high,
    verdict: low > 0 ? "up" : high < 0 ? "down" : "cannot-tell",
  };
}
