import { addDays, type Day, localDay } from "#app/domain/calendar.ts";

/** A moment at which the clock of a zone moves: in the local time before it, with the offsets in minutes. */
export interface ZoneChange {
  /** "20261025T030000" */
  readonly at: string;
  readonly from: number;
  readonly to: number;
}

const hour = 3_600_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

// A new formatter costs more than a hundred uses of one.
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const digits = "2-digit";
  const clock = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: digits, day: digits },
    ...{ hour: digits, minute: digits, second: digits },
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** Minutes that the clock of a zone is ahead of UTC. */
export function offsetOf(instant: number, timeZone: string): number {
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: string) => parts.get(type as "year") ?? 0;
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000);
}

const kept = new Map<string, readonly ZoneChange[]>();

/** When the clock of a zone moves in the years around an instant, oldest first; one line for a zone that never does. */
export function zoneChanges(instant: number, timeZone: string): readonly ZoneChange[] {
  const year = new Date(instant).getUTCFullYear();
  const known = kept.get(`${timeZone} ${year}`);
  if (known) return known;
  const changes: ZoneChange[] = [];
  const end = Date.UTC(year + 3, 0, 1);
  let from = offsetOf(Date.UTC(year - 1, 0, 1), timeZone);
  for (let day = Date.UTC(year - 1, 0, 1); day < end; day += 24 * hour) {
    const to = offsetOf(day + 24 * hour, timeZone);
    if (from !== to) changes.push({ at: localOf(momentBetween(day, timeZone), from), from, to });
    from = to;
  }
  const same = offsetOf(instant, timeZone);
  if (changes.length === 0) changes.push({ at: `${year - 1}0101T000000`, from: same, to: same });
  kept.set(`${timeZone} ${year}`, changes);
  return changes;
}

/** The first instant after the change within 24 hours from `start`. */
function momentBetween(start: number, timeZone: string): number {
  const old = offsetOf(start, timeZone);
  let [before, after] = [start, start + 24 * hour];
  while (after - before > 60_000) {
    const middle = before + Math.floor((after - before) / 120_000) * 60_000;
    if (offsetOf(middle, timeZone) === old) before = middle;
    else after = middle;
  }
  return after;
}

function localOf(instant: number, offset: number): string {
  return new Date(instant + offset * 60_000).toISOString().slice(0, 19).replace(/[-:]/g, "");
}

/** The first such weekday on or after the local day of an instant. @param weekday 1 Monday to 7 Sunday */
export function firstWeekday(instant: number, timeZone: string, weekday: number): Day {
  const day = localDay(instant, timeZone);
  const own = new Date(`${day}T00:00Z`).getUTCDay() || 7;
  return addDays(day, (weekday - own + 7) % 7);
}
