const millisecondsPerDay = 86_400_000;
const daysOff = ["01-01", "04-27", "12-25", "12-26"];

function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The ISO day that comes `days` after `day` (before it when negative). */
export function dayAfter(day: string, days: number): string {
  return new Date(instantOf(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The first day of the month that lies `months` after the month of `day`. */
export function firstOfMonth(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((instantOf(to) - instantOf(from)) / millisecondsPerDay);
}

/** Monday to Friday, for shops, delivery and service also Saturday; not on the fixed public holidays. */
export function isWorkingDay(day: string, saturdayToo: boolean): boolean {
  const weekday = new Date(instantOf(day)).getUTCDay();
  return weekday !== 0 && (weekday !== 6 || saturdayToo) && !daysOff.includes(day.slice(5));
}

function lastSunday(year: string, month: "03" | "10"): string {
  const last = `${year}-${month}-31`;
  return dayAfter(last, -new Date(instantOf(last)).getUTCDay());
}

/** The instant (milliseconds since 1970, UTC) of a time by day on the clocks of Amsterdam, not by night. */
export function amsterdamInstant(day: string, minuteOfDay: number): number {
  const year = day.slice(0, 4);
  const isSummer = day >= lastSunday(year, "03") && day < lastSunday(year, "10");
  return instantOf(day) + (minuteOfDay - (isSummer ? 120 : 60)) * 60_000;
}
