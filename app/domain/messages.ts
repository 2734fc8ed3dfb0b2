import { addDays, type Day, dayStartInstant, localDay } from "./calendar.ts";

/** ISO week, "2026-W47". Strings of this form sort in time. */
export type Week = string;

const hour = 3_600_000;
const day = 24 * hour;

/** Whatever a member does within these days counts as an answer to the message before it. */
export const HEED_DAYS = 7;
/** The shortest time between two messages: a new weekday must not bring two in a few days. */
export const GAP_DAYS = 6;
/** After so many ignored messages in a row one comes every four weeks, and then none. */
export const SLOWER_AFTER = 2;
export const STOP_AFTER = 4;
const slowDays = 27;
/** A message for Thursday is no use on Sunday. */
const lateDays = 2;
/** A clock that was wrong by more than this counts as wrong, not as a message. */
const wrongDays = 8;

/** The ISO week in which a day lies: weeks begin on Monday, and week 1 holds the first Thursday of the year. */
export function weekOf(date: Day): Week {
  const thursday = addDays(date, 3 - ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / day;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function localHour(instant: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
    clocks.set(timeZone, clock);
  }
  return Number(clock.format(instant));
}

/**
 * The first moment after `after` at which it is this hour on this weekday there. An hour that the clock skips that
 * night becomes the first one after it; of an hour that comes twice it is the first.
 * @param wish.weekday 1 (Monday) to 7; @param wish.hour 0 to 23
 * @returns milliseconds since 1970 UTC
 */
export function nextMoment(
  wish: { readonly weekday: number; readonly hour: number },
  after: number,
  timeZone: string,
): number {
  const today = localDay(after, timeZone);
  const weekday = ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const first = addDays(today, (wish.weekday - weekday + 7) % 7);
  const moment = hourOfDay(first, wish.hour, timeZone);
  return moment > after ? moment : hourOfDay(addDays(first, 7), wish.hour, timeZone);
}

function hourOfDay(date: Day, wanted: number, timeZone: string): number {
  const start = dayStartInstant(date, timeZone);
  // Zones move by whole quarters of an hour, by two hours at most.
  let moment = start + Math.max(0, wanted - 2) * hour;
  while (localDay(moment, timeZone) === date && localHour(moment, timeZone) < wanted) moment += hour / 4;
  return moment;
}

/** A message that went out, or may have gone out. */
export interface Sent {
  readonly week: Week;
  readonly madeAt: number;
  readonly heededAt: number | null;
}

/** How many of the last messages in a row led to nothing. @param messages newest first */
export function ignoredInRow(messages: readonly Sent[], now: number): number {
  const due = messages.filter(({ madeAt, heededAt }) => heededAt !== null || now - madeAt >= GAP_DAYS * day);
  const heeded = due.findIndex(({ heededAt }) => heededAt !== null);
  return heeded < 0 ? due.length : heeded;
}

export type Turn = "send" | "wait" | "stop";

/**
 * Whether a message may go out now. At most one in an ISO week and none within six days of another, also when the
 * clock was set back; one every four weeks after two ignored ones, and none after four.
 * @param messages newest first, eight or more if there are
 * Source: screens 8.
 */
export function turnOf(messages: readonly Sent[], now: number, timeZone: string): Turn {
  const week = weekOf(localDay(now, timeZone));
  if (messages.some((message) => message.week === week)) return "wait";
  const ages = messages.map(({ madeAt }) => now - madeAt).filter((age) => age > -wrongDays * day);
  const youngest = Math.min(...ages, Number.POSITIVE_INFINITY);
  if (youngest < GAP_DAYS * day) return "wait";
  const ignored = ignoredInRow(messages, now);
  if (ignored >= STOP_AFTER) return "stop";
  return ignored >= SLOWER_AFTER && youngest < slowDays * day ? "wait" : "send";
}

/** Has the moment passed so long ago that it had better be skipped? */
export function isTooLate(moment: number, now: number): boolean {
  return now - moment > lateDays * day;
}

/** Did nobody react so often that no message comes any more, until the member chooses again? For home. */
export function hasStopped(setting: { readonly way: string; readonly ignored: number }): boolean {
  return setting.way === "mail" && setting.ignored >= STOP_AFTER;
}
