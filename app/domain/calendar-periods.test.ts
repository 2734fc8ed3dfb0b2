import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dayStartInstant,
  isLastOfMonth,
  lastClosedDay,
  localDay,
  monthStartInstant,
  periodKey,
  throughOf,
} from "./calendar.ts";

const zones = [
  "Europe/Amsterdam",
  "Pacific/Auckland",
  "America/Los_Angeles",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "UTC",
];
const anywhere = fc.record({
  zone: fc.constantFrom(...zones),
  instant: fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2030, 0, 1) }),
});

describe("the last period that is over", () => {
  it.each([
    // A Wednesday; Sunday the 22nd; Monday the 23rd.
    ["weekly", "2026-11-25T12:00:00Z", "2026-11-22"],
    ["weekly", "2026-11-22T12:00:00Z", "2026-11-15"],
    ["weekly", "2026-11-22T23:00:00Z", "2026-11-22"],
    // The first days of a month belong to a week that runs; the last days of the month before it closed with it.
    ["weekly", "2026-12-01T12:00:00Z", "2026-11-30"],
    ["weekly", "2026-12-06T12:00:00Z", "2026-11-30"],
    ["weekly", "2026-12-06T23:00:00Z", "2026-12-06"],
    // A year that ends on a Thursday.
    ["weekly", "2026-12-31T12:00:00Z", "2026-12-27"],
    ["weekly", "2027-01-01T12:00:00Z", "2026-12-31"],
    ["weekly", "2027-01-04T12:00:00Z", "2027-01-03"],
    ["monthly", "2026-11-25T12:00:00Z", "2026-10-31"],
    ["monthly", "2026-11-30T22:59:59Z", "2026-10-31"],
    ["monthly", "2026-11-30T23:00:00Z", "2026-11-30"],
  ] as const)("%s, at %s in Amsterdam, ended on %s", (cadence, instant, through) => {
    expect(lastClosedDay(Date.parse(instant), "Europe/Amsterdam", cadence)).toBe(through);
  });

  it("is over, ends on a Sunday or with its month, and is the last one that does", () => {
    fc.assert(
      fc.property(anywhere, ({ zone, instant }) => {
        const today = localDay(instant, zone);
        const isEnd = (day: string) => isLastOfMonth(day) || new Date(`${day}T00:00:00Z`).getUTCDay() === 0;
        const week = lastClosedDay(instant, zone, "weekly");
        expect(week < today && isEnd(week)).toBe(true);
        for (let day = addDays(week, 1); day < today; day = addDays(day, 1)) expect(isEnd(day)).toBe(false);
        const month = lastClosedDay(instant, zone, "monthly");
        expect(month <= week && isLastOfMonth(month)).toBe(true);
        expect(addDays(month, 1).slice(0, 7)).toBe(today.slice(0, 7));
        expect(throughOf(periodKey(week))).toBe(week);
      }),
    );
  });
});

describe("the start of a day", () => {
  it("is its first instant, also where clocks change and midnight does not exist", () => {
    fc.assert(
      fc.property(anywhere, ({ zone, instant }) => {
        const day = localDay(instant, zone);
        const start = dayStartInstant(day, zone);
        expect(localDay(start, zone)).toBe(day);
        expect(localDay(start - 1, zone) < day).toBe(true);
        expect(start <= instant).toBe(true);
      }),
    );
    // Beirut skips midnight of the day on which its summer time begins.
    expect(new Date(dayStartInstant("2026-03-29", "Asia/Beirut")).toISOString()).toBe(
      "2026-03-28T22:00:00.000Z",
    );
    expect(monthStartInstant("2026-11", "Europe/Amsterdam")).toBe(
      dayStartInstant("2026-11-01", "Europe/Amsterdam"),
    );
    expect(() => monthStartInstant("2026-13", "UTC")).toThrow(RangeError);
  });
});
