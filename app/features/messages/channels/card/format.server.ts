import type { TFunction } from "i18next";
import type { Language } from "#app/domain/language.ts";
import { asSlack, asTeams, type Card, type Counts } from "./rules.ts";

interface Content {
  readonly counts: Counts | null;
  readonly example: string | null;
  readonly publicUrl: string;
}

/** The card of a week in words; null when there is nothing to say. */
export function wordCard(
  { counts, example, publicUrl }: Content,
  language: Language,
  t: TFunction,
): Card | null {
  if (!counts && !example) return null;
  const number = new Intl.NumberFormat(language);
  const day = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const told = counts && {
    people: number.format(counts.people),
    decisions: number.format(counts.decisions),
    through: day.format(Date.parse(`${counts.through}T00:00:00Z`)),
    group: counts.group?.[language] ?? "",
  };
  return {
    title: t(($) => $.messages.card.title),
    lines: told
      ? [counts?.group ? t(($) => $.messages.card.groupCounts, told) : t(($) => $.messages.card.counts, told)]
      : [],
    quote: example ? { label: t(($) => $.messages.card.example), text: example } : null,
    link: { text: t(($) => $.messages.card.link), address: `${publicUrl}/decisions/new` },
  };
}

export function testCard(publicUrl: string, t: TFunction): Card {
  return {
    title: t(($) => $.messages.card.testTitle),
    lines: [t(($) => $.messages.card.testText)],
    quote: null,
    link: { text: t(($) => $.messages.card.link), address: `${publicUrl}/decisions/new` },
  };
}

export function writeCard(kind: "teams" | "slack", card: Card, language: Language): object {
  return kind === "teams" ? asTeams(card, language) : asSlack(card);
}
