import { type Day, periodKey } from "#app/domain/calendar.ts";
import type { PublishedFigures, Topic } from "#app/domain/publication.ts";

/**
 * The figures that a reader may take along. Whoever may not read groups keeps the organisation as a whole: no group,
 * and not who affected whom.
 */
export function takenAlong(figures: PublishedFigures, readsGroups: boolean): PublishedFigures {
  if (readsGroups) return figures;
  const { affected: _, claims: __, ...topics } = figures.topics;
  const whole = Object.entries(topics).map(([key, topic]) => [key, { ...(topic as Topic), groups: {} }]);
  return {
    ...figures,
    groups: [],
    groupsDiffer: null,
    topics: Object.fromEntries(whole),
  };
}

/** "meegewogen-zwaluwbaak-2026-10.pptx" */
export function fileNameOf(organisation: string, through: Day, extension: string): string {
  const name = organisation
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-|-$/g, "");
  const parts = ["meegewogen", name, periodKey(through)].filter((part) => part !== "");
  return `${parts.join("-")}.${extension}`;
}

/** Lists are cut in pages of about the same length, none longer than `most`. */
export function pagesOf<T>(items: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / most));
  const length = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, i) => items.slice(i * length, (i + 1) * length));
}
