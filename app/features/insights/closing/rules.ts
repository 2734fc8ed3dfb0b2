import { type Cadence, type Day, isLastOfMonth, lastClosedDay, periodKey } from "#app/domain/calendar.ts";
import type { Language } from "#app/domain/language.ts";
import { datesIn, lastDayOfRunning } from "../rules.ts";

/** A period that waits to be closed: how a URL names it, and in words. */
export interface WaitingPeriod {
  readonly key: string;
  readonly words: string;
  readonly isWeek: boolean;
}

export function waitingPeriod(through: Day, language: Language): WaitingPeriod {
  return {
    key: periodKey(through),
    words: capital(datesIn(language).through(through)),
    isWeek: !isLastOfMonth(through),
  };
}

/** The last day of the period that runs now, in words. */
export function runningEnd(
  { now, timeZone, cadence }: { readonly now: number; readonly timeZone: string; readonly cadence: Cadence },
  language: Language,
): string {
  return datesIn(language).day(lastDayOfRunning(lastClosedDay(now, timeZone, cadence), cadence));
}

/** Months begin a sentence here. */
function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Did this finish in time? What takes longer goes on by itself. */
export async function inTime(work: Promise<unknown>, patience: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
