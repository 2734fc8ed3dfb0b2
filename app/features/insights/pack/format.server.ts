import type { TFunction } from "i18next";
import type { Quarter } from "#app/domain/calendar.ts";
import type { Language } from "#app/domain/language.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import type { Example } from "../discuss/rules.ts";
import { datesIn, quarterParts } from "../rules.ts";

/** Everything that a file is made of: one publication, as one reader may see it, at one moment. */
export interface Reader {
  readonly t: TFunction;
  readonly language: Language;
  readonly timeZone: string;
  /** As this reader may take them along. */
  readonly figures: PublishedFigures;
  /** For rules that mind by themselves what this reader may see. */
  readonly whole: PublishedFigures;
  readonly readsGroups: boolean;
  readonly source: { readonly revision: number; readonly methodology: string };
  readonly example: Example | null;
  readonly madeAt: number;
}

export interface Fact {
  readonly label: string;
  readonly value: string | number;
  /** A day or a moment as machines write it. */
  readonly iso?: string;
}

export const localeOf = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Language, string>;

export function periodOf({ figures, language }: Reader): string {
  return datesIn(language).span(figures.from, figures.through);
}

/** "K3 2026" */
export function quarterOf({ t }: Reader, quarter: Quarter): string {
  const { n, year } = quarterParts(quarter);
  return `${t(($) => $.insights.quarterShort, { n })} ${year}`;
}

export function purposeOf({ t }: Reader): string {
  return t(($) => $.insights.closing.purpose);
}

/** "380 beslissingen van 96 mensen"; inside a month the numbers are tens. */
export function sizeOf({ t, figures }: Reader): string {
  const { headline, isRounded } = figures.organisation;
  return isRounded ? t(($) => $.insights.about, headline) : t(($) => $.insights.size, headline);
}

export function numberOf({ language }: Reader, value: number): string {
  return datesIn(language).number(value);
}

export function listOf({ language }: Reader, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf[language], {
    type: "conjunction",
  }).format(items);
}

/** What every file tells of itself. */
export function aboutOf(reader: Reader): {
  readonly facts: readonly Fact[];
  readonly explained: readonly Fact[];
} {
  const { t, language, figures, readsGroups } = reader;
  const { organisation, threshold } = figures;
  const dates = datesIn(language);
  const fact = (label: string, value: string | number, iso?: string): Fact => ({
    label,
    value,
    ...(iso ? { iso } : {}),
  });
  return {
    facts: [
      fact(
        t(($) => $.insights.files.about.organisation),
        figures.name,
      ),
      fact(
        t(($) => $.insights.files.about.period),
        periodOf(reader),
      ),
      fact(
        t(($) => $.insights.files.about.selection),
        selectionOf(reader),
      ),
      fact(
        t(($) => $.insights.files.about.decisions),
        organisation.headline.decisions,
      ),
      fact(
        t(($) => $.insights.files.about.people),
        organisation.headline.people,
      ),
      fact(
        t(($) => $.insights.files.about.threshold),
        threshold,
      ),
      fact(
        t(($) => $.insights.files.about.asOf),
        dates.through(organisation.asOf),
        organisation.asOf,
      ),
      ...(readsGroups
        ? [
            fact(
              t(($) => $.insights.files.about.hidden),
              hiddenOf(reader),
            ),
          ]
        : []),
      fact(
        t(($) => $.insights.files.about.publication),
        publicationOf(reader),
      ),
      fact(
        t(($) => $.insights.files.about.made),
        momentOf(reader),
        new Date(reader.madeAt).toISOString(),
      ),
    ],
    explained: [
      fact(
        t(($) => $.insights.files.about.purpose),
        purposeOf(reader),
      ),
      fact(
        t(($) => $.insights.files.about.definition),
        t(($) => $.insights.files.about.definitionText),
      ),
      fact(
        t(($) => $.insights.files.about.range),
        t(($) => $.insights.files.about.rangeText),
      ),
      fact(
        t(($) => $.insights.files.about.hiddenWhy),
        t(($) => $.insights.files.about.hiddenText, { k: threshold }),
      ),
      fact(
        t(($) => $.insights.files.about.rounded),
        organisation.isRounded
          ? t(($) => $.insights.files.about.roundedAll)
          : t(($) => $.insights.files.about.roundedTopics),
      ),
    ],
  };
}

function selectionOf({ t, readsGroups }: Reader): string {
  return readsGroups
    ? t(($) => $.insights.files.about.allGroups)
    : t(($) => $.insights.files.about.wholeOnly);
}

function hiddenOf(reader: Reader): string {
  const { t, figures, language } = reader;
  const hidden = figures.groups.filter(({ figure }) => figure === null).map(({ name }) => name[language]);
  if (hidden.length === 0) return t(($) => $.insights.files.about.noneHidden);
  return t(($) => $.insights.files.about.hiddenOf, {
    count: hidden.length,
    total: figures.groups.length,
    list: listOf(reader, hidden),
  });
}

export function publicationOf({ t, figures, language, source }: Reader): string {
  return t(($) => $.insights.files.about.publicationText, {
    ...source,
    through: datesIn(language).day(figures.through),
  });
}

function momentOf({ language, madeAt, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(localeOf[language], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  }).format(madeAt);
}

/** The last paragraph of the notes of every slide: a slide that is copied into another deck keeps its source. */
export function sourceOf(reader: Reader): string {
  return reader.t(($) => $.insights.files.source, {
    organisation: reader.figures.name,
    period: periodOf(reader),
    size: sizeOf(reader),
    publication: publicationOf(reader),
    purpose: purposeOf(reader),
  });
}
