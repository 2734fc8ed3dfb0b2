import type { ActionSource, ActionStatus } from "#app/domain/actions.ts";
import { daysOver } from "#app/domain/actions.ts";
import { addDays, type Day, localDay, type Month, periodKey, throughOf } from "#app/domain/calendar.ts";
import type { Outcome } from "#app/domain/content/outcomes.ts";
import { outcomes } from "#app/domain/content/outcomes.ts";
import type { Language, Text } from "#app/domain/language.ts";

/** An action as it is kept; of people only the name of the owner, who agreed to it. */
export interface Action {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly language: Language;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly createdBy: string | null;
  readonly group: (Text & { readonly id: string }) | null;
  readonly source: ActionSource;
  readonly sourceKey: string | null;
  readonly dueOn: Day;
  readonly status: ActionStatus;
  readonly startedMonth: Month | null;
  readonly changedAt: number;
  readonly sequence: number;
  readonly doneAt: number | null;
  readonly noticed: Outcome | null;
  readonly noticedText: string;
  readonly learned: string;
}

interface Reader {
  readonly language: Language;
  readonly now: number;
  readonly timeZone: string;
  readonly memberId: string;
  /** May change every action. */
  readonly managesAll: boolean;
}

/** 30 February looks like a day; JavaScript would quietly make it 2 March. */
export function isRealDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Looks like an id of ours; whether it is one, the database says. */
export const idPattern = /^[0-9A-Za-z-]{1,64}$/;

/** The keys that `periodKey` makes: a month, or a day that is not the last of its month. */
export function isPeriodKey(key: string): boolean {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(key)) return true;
  return isRealDay(key) && periodKey(throughOf(key)) === key;
}

const formats = { nl: formatsOf("nl-NL"), en: formatsOf("en-GB") };

// A new formatter costs more than a hundred uses of one.
function formatsOf(locale: string) {
  return {
    day: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
    month: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
  };
}

/** "3 december 2026" */
export function dayInWords(day: Day, language: Language): string {
  return formats[language].day.format(Date.parse(`${day}T00:00Z`));
}

/** "oktober 2026" for a month, else the day on which the week ends. */
export function periodInWords(key: string, language: Language): string {
  const format = key.length === 7 ? formats[language].month : formats[language].day;
  return format.format(Date.parse(`${key.length === 7 ? `${key}-01` : key}T00:00Z`));
}

export function outcomeInWords(noticed: Outcome | null, language: Language): string | null {
  return outcomes.find(({ key }) => key === noticed)?.label[language] ?? null;
}

/** Who may change and close it: who does it, who began it, and who manages all. */
export function mayChange(action: Pick<Action, "ownerId" | "createdBy">, reader: Reader): boolean {
  return reader.managesAll || action.ownerId === reader.memberId || action.createdBy === reader.memberId;
}

/** What a list shows of an action, in the language of the reader. */
export function cardOf(action: Action, reader: Reader) {
  const { id, title, language: lang, status, dueOn, ownerName, group, doneAt, noticed } = action;
  const { language, timeZone, now } = reader;
  return {
    ...{ id, title, lang, status, ownerName },
    due: {
      day: dueOn,
      words: dayInWords(dueOn, language),
      over: daysOver(action, localDay(now, timeZone)),
    },
    group: group?.[language] ?? null,
    doneOn: doneAt === null ? null : dayInWords(localDay(doneAt, timeZone), language),
    noticed: outcomeInWords(noticed, language),
    mayChange: mayChange(action, reader),
  };
}

export type Card = ReturnType<typeof cardOf>;

/** A day that fits: four weeks from now. */
export function usualDueDay(today: Day): Day {
  return addDays(today, 28);
}

/** Not in the past, and not so far ahead that nobody means it. */
export function isDueDay(day: Day, today: Day): boolean {
  return day >= today && day <= addDays(today, 731);
}
