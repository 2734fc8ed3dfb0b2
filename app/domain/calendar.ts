/** ISO month, "2026-11". Strings of this form sort in time. */
export type Month = string;
/** ISO day, "2026-11-23". */
export type Day = string;
/** "2026-Q4" */
export type Quarter = string;
export type Cadence = "monthly" | "weekly";

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Local calendar day of an instant.
 * @param instantMs milliseconds since 1970 UTC; @param timeZone IANA name
 * @returns "2026-11-23"; @throws RangeError on an unknown zone or invalid instant
 */
export function localDay(instantMs: number, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    // A new formatter costs more than a hundred uses of one.
    formatter = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      calendar: "iso8601",
      numberingSystem: "latn",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(instantMs).map((part) => [part.type, part.value]));
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
}

/** Local month of an instant. @returns "2026-11" */
export function monthOf(instantMs: number, timeZone: string): Month {
  return localDay(instantMs, timeZone).slice(0, 7);
}

/** @returns the month `count` months later (earlier when negative); @throws RangeError on anything but "YYYY-MM" */
export function addMonths(month: Month, count: number): Month {
  const { year, index } = parse(month);
  const total = year * 12 + index + count;
  return `${String(Math.floor(total / 12)).padStart(4, "0")}-${String((((total % 12) + 12) % 12) + 1).padStart(2, "0")}`;
}

/** @returns months from `from` to `to`: 0 when equal, negative when `to` is earlier */
export function monthsBetween(from: Month, to: Month): number {
  const [a, b] = [parse(from), parse(to)];
  return (b.year - a.year) * 12 + b.index - a.index;
}

/** The last month that is over at an instant. */
export function lastCompleteMonth(instantMs: number, timeZone: string): Month {
  return addMonths(monthOf(instantMs, timeZone), -1);
}

/**
 * First instant of a local month, also where midnight of the 1st does not exist.
 * @returns milliseconds since 1970 UTC: when the month before it closes
 */
export function monthStartInstant(month: Month, timeZone: string): number {
  parse(month);
  return dayStartInstant(`${month}-01`, timeZone);
}

/** First instant of a local day, also where its midnight does not exist. @returns milliseconds since 1970 UTC */
export function dayStartInstant(day: Day, timeZone: string): number {
  const midnightUtc = Date.parse(`${day}T00:00:00Z`);
  // No zone is further than 15 hours from UTC; within that span local days only go up.
  let [before, after] = [midnightUtc - 15 * 3_600_000, midnightUtc + 15 * 3_600_000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (localDay(middle, timeZone) >= day) after = middle;
    else before = middle;
  }
  return after;
}

/** The 12 complete months that end with `last`, oldest first. Source: measures, decided list (headline window). */
export function twelveMonths(last: Month): Month[] {
  return Array.from({ length: 12 }, (_, i) => addMonths(last, i - 11));
}

/**
 * The month in which a decision counts: the month of its decided-on day while that is still open, otherwise the month
 * in which it was logged. A day in the future counts in the month of logging.
 * @param decidedOn local day "2026-11-23"; @param loggedAt instant in milliseconds
 * @param firstOpenMonth earliest month that no publication has closed; months close at local midnight on the 1st, so
 * without it only the month of logging is open
 * Source: measures, decided list.
 */
export function countingMonth(input: {
  readonly decidedOn: string;
  readonly loggedAt: number;
  readonly timeZone: string;
  readonly firstOpenMonth?: Month;
}): Month {
  const logged = monthOf(input.loggedAt, input.timeZone);
  const decided = input.decidedOn.slice(0, 7);
  parse(decided);
  return decided >= (input.firstOpenMonth ?? logged) && decided <= logged ? decided : logged;
}

const quarters = new Map<Month, Quarter>();

/** The quarter of a month. @returns "2026-Q4"; strings of this form sort in time */
export function quarterOf(month: Month): Quarter {
  // Asked for every contribution of every author: a few dozen months, hundreds of thousands of times.
  const known = quarters.get(month);
  if (known !== undefined) return known;
  const { year, index } = parse(month);
  const quarter = `${String(year).padStart(4, "0")}-Q${Math.floor(index / 3) + 1}`;
  quarters.set(month, quarter);
  return quarter;
}

/** The three months of a quarter, oldest first. */
export function monthsOf(quarter: Quarter): readonly Month[] {
  const first = `${quarter.slice(0, 5)}${String((Number(quarter.slice(6)) - 1) * 3 + 1).padStart(2, "0")}`;
  return [first, addMonths(first, 1), addMonths(first, 2)];
}

/** @returns the quarter `count` quarters later, earlier when negative */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  return quarterOf(addMonths(monthsOf(quarter)[0] as Month, 3 * count));
}

/** The day `count` days later, on ISO days. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** Last day of a month. */
export function lastDayOf(month: Month): Day {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

export function isLastOfMonth(day: Day): boolean {
  return addDays(day, 1).endsWith("-01");
}

/** Is this the last day of March, June, September or December? */
export function isLastOfQuarter(day: Day): boolean {
  return isLastOfMonth(day) && Number(day.slice(5, 7)) % 3 === 0;
}

/** The last quarter that is over when a period ends. */
export function lastCompleteQuarter(through: Day): Quarter {
  const running = quarterOf(through.slice(0, 7));
  return isLastOfQuarter(through) ? running : addQuarters(running, -1);
}

/** How a period is named in a URL: its month, or the day on which a week inside the month ends. */
export function periodKey(through: Day): string {
  return isLastOfMonth(through) ? through.slice(0, 7) : through;
}

/** The last day of the period that a URL names. */
export function throughOf(key: string): Day {
  return key.length === 7 ? lastDayOf(key) : key;
}

/**
 * The end of the last period that is over. Weeks end on Sunday and on the last day of a month, so that they never
 * lie in two months.
 * @returns last day of the period
 */
export function lastClosedDay(instantMs: number, timeZone: string, cadence: Cadence): Day {
  const yesterday = addDays(localDay(instantMs, timeZone), -1);
  const monthEnd = addDays(`${addDays(yesterday, 1).slice(0, 7)}-01`, -1);
  if (cadence === "monthly" || isLastOfMonth(yesterday))
    return isLastOfMonth(yesterday) ? yesterday : monthEnd;
  const sunday = addDays(yesterday, -(new Date(`${yesterday}T00:00:00Z`).getUTCDay() % 7));
  return sunday > monthEnd ? sunday : monthEnd;
}

function parse(month: Month): { year: number; index: number } {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (match === null) throw new RangeError(`a month looks like 2026-11, got ${month}`);
  return { year: Number(match[1]), index: Number(match[2]) - 1 };
}
