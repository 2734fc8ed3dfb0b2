import { addMonths, type Month } from "#app/domain/calendar.ts";
import type { Language } from "#app/domain/language.ts";
import { changeableFor, type GivenTouch, isChangeable, isTouchMonth } from "#app/domain/touch-answer.ts";
import { wordedDay, wordedMonth } from "../list/rules.ts";

export const pageLength = 25;
/** So many hits of a search are enough to find the one that somebody means. */
export const claimsShown = 20;

export type TouchGiven = GivenTouch;

export interface TouchRow {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly decidedOn: string;
  readonly departmentId: string;
  readonly place: "named" | "claimable";
  readonly given: TouchGiven | null;
}

interface Reader {
  readonly language: Language;
  readonly timeZone: string;
  readonly now: number;
}

/** The reader's own answer in words that the buttons need: what it is, and until when it can change. */
export function givenView(given: TouchGiven | null, { language, timeZone, now }: Reader) {
  if (!given) return null;
  const last = given.answeredAt + changeableFor - 1;
  const day = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "long",
    timeZone,
  });
  return {
    answer: given.answer,
    claimed: given.claimed,
    changeUntil: isChangeable(given.answeredAt, now) ? day.format(last) : null,
  };
}

/** One decision in the reader's words: neither its author nor its weight is here. */
export function touchCard(row: TouchRow, reader: Reader, departments: ReadonlyMap<string, string>) {
  return {
    id: row.id,
    title: row.title,
    lang: row.language === reader.language ? undefined : row.language,
    day: row.decidedOn,
    date: wordedDay(row.decidedOn, reader.language),
    department: departments.get(row.departmentId) ?? "",
    place: row.place,
    given: givenView(row.given, reader),
  };
}

/** The same for one decision on its own page; nothing for whoever it does not touch. */
export function touchBlock(
  id: string,
  found: Pick<TouchRow, "place" | "given"> | null,
  reader: Reader & { readonly departmentId: string },
  departments: ReadonlyMap<string, string>,
) {
  if (!found) return null;
  const department = departments.get(reader.departmentId) ?? "";
  return { id, department, place: found.place, given: givenView(found.given, reader) };
}

export type TouchCard = ReturnType<typeof touchCard>;

/** The month that is shown, with a way to the one before and the one after where there is one. */
export function monthView(month: Month, now: Month, language: Language) {
  const link = (to: Month) =>
    isTouchMonth(to, now) ? { to: touchingAddress(to, now), name: wordedMonth(to, language) } : null;
  return {
    name: wordedMonth(month, language),
    before: link(addMonths(month, -1)),
    after: link(addMonths(month, 1)),
  };
}

/** The address of a month; the running one needs no name. */
export function touchingAddress(month: Month, now: Month, after?: string): string {
  const query = new URLSearchParams();
  if (month !== now) query.set("month", month);
  if (after) query.set("after", after);
  return query.size > 0 ? `/decisions/touching?${query}` : "/decisions/touching";
}

export function claimAddress(words: string): string {
  return `/decisions/touching/claim?${new URLSearchParams({ q: words })}`;
}
