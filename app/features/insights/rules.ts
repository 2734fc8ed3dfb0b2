import { addMonths, type Month } from "#app/domain/calendar.ts";
import type { Language } from "#app/domain/language.ts";
import { indexIfSilentScoreLower } from "#app/domain/participation.ts";
import type { Figures, GroupFigure, IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import type { IndexBand } from "#app/domain/weight.ts";

/** Orange to blue of the rating scale; its darkest orange is left out, because no band is an alarm. */
export const bandColour: Readonly<Record<IndexBand, string>> = {
  rarely: "weight-1",
  mentioned: "weight-2",
  weighed: "weight-3",
  always: "weight-4",
};

/** The groups of a publication, for the roles that may read them; the others read the organisation only. */
export function visibleGroups(figures: PublishedFigures, readsGroups: boolean): readonly GroupFigure[] {
  return readsGroups ? figures.groups : [];
}

/** Months and days in the words of a language. */
export function datesIn(language: Language) {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const first = (month: Month) => Date.parse(`${month}-01T00:00:00Z`);
  return {
    month: (month: Month) => months.format(first(month)),
    months: (from: Month, to: Month) => months.formatRange(first(from), first(to)),
    day: (day: string) => days.format(Date.parse(`${day}T00:00:00Z`)),
  };
}

/** The index in the publication before, where both show a point and the figure moved since. No claim about change. */
export function indexBefore(figures: PublishedFigures, before: Figures | null): number | null {
  const now = figures.organisation;
  if (before?.kind !== "figures" || before.organisation.asOf === now.asOf || now.index === null) return null;
  return before.organisation.index?.value ?? null;
}

/** What the index would be if everybody who logged nothing scored 20 points lower. */
export function ifSilentScoreLower(figure: IndexFigure): { lower: number; index: number } | null {
  if (figure.index === null) return null;
  const lower = 20;
  const index = indexIfSilentScoreLower(figure.index.value, figure.participation.value / 100, lower);
  return { lower, index: Math.round(index) };
}

/** When the running month closes: the first day after it, as ISO day. */
export function closesOn(runningMonth: Month): string {
  return `${addMonths(runningMonth, 1)}-01`;
}
