import type { PublishedFigures } from "#app/domain/publication.ts";

/** A change below this many points is not called a rise or a fall, however certain it is. Source: measures 1.10. */
const leastNews = 3;

export type Trend = "up" | "down" | "steady" | "unsure" | "young";

/** One word for the last quarter against the one before; a difference that chance explains is no change. */
export function trendOf({ changes: { previous } }: Pick<PublishedFigures, "changes">): Trend {
  if (previous === null) return "young";
  const { verdict, lo, hi, points } = previous;
  if (verdict === "cannot-tell" || (lo <= 0 && hi >= 0)) return "unsure";
  return Math.abs(points) < leastNews ? "steady" : verdict;
}

export interface Headline {
  /** Null: only the interval can be told. */
  readonly index: number | null;
  readonly lo: number;
  readonly hi: number;
  /** At most eight quarters, oldest first; null is a quarter without a point. */
  readonly quarters: readonly (number | null)[];
  readonly trend: Trend;
}

/** What the card tells of a publication: a rough index, or one known only as "95 or more", shows its interval alone. */
export function headlineOf(figures: PublishedFigures | null): Headline | null {
  if (!figures) return null;
  const { index, lo, hi } = figures.organisation.headline;
  return {
    index: index?.kind === "exact" ? index.value : null,
    lo,
    hi,
    quarters: figures.quarters
      .slice(-8)
      .map(({ figure }) => (figure?.index?.kind === "exact" ? figure.index.value : null)),
    trend: trendOf(figures),
  };
}
