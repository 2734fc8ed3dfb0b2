import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addQuarters,
  countingMonth,
  isLastOfMonth,
  isLastOfQuarter,
  lastClosedDay,
  lastCompleteMonth,
  lastCompleteQuarter,
  lastDayOf,
  localDay,
  monthOf,
  monthStartInstant,
  monthsBetween,
  monthsOf,
  periodKey,
  quarterOf,
  throughOf,
  twelveMonths,
} from "./calendar.ts";

const ZONES = [
  "Europe/Amsterdam",
  "UTC",
  "America/New_York",
  "Pacific/Kiritimati",
  "Asia/Kathmandu",
  "Asia/Beirut",
];

describe("calendar", () => {
  it("adds months over year ends, both ways", () => {
    expect(addMonths("2026-11", 3)).toBe("2027-02");
    expect(addMonths("2026-01", -1)).toBe("2025-12");
    expect(() => addMonths("2026-13", 1)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (count) => {
        expect(monthsBetween("2026-05", addMonths("2026-05", count))).toBe(count);
        expect(addMonths(addMonths("2026-05", count), -count)).toBe("2026-05");
      }),
    );
  });

  it("reads the local day, not the day in Greenwich", () => {
    const evening = Date.UTC(2026, 10, 30, 23, 30);
    expect(localDay(evening, "Europe/Amsterdam")).toBe("2026-12-01");
    expect(monthOf(evening, "UTC")).toBe("2026-11");
    expect(lastCompleteMonth(evening, "Europe/Amsterdam")).toBe("2026-11");
    expect(lastCompleteMonth(evening, "UTC")).toBe("2026-10");
    expect(() => localDay(evening, "Europe/Nowhere")).toThrow(RangeError);
  });

  it("starts a month at local midnight, in summer and winter time", () => {
    expect(monthStartInstant("2026-07", "Europe/Amsterdam")).toBe(Date.UTC(2026, 5, 30, 22));
    expect(monthStartInstant("2026-12", "Europe/Amsterdam")).toBe(Date.UTC(2026, 10, 30, 23));
    expect(monthStartInstant("2026-11", "America/New_York")).toBe(Date.UTC(2026, 10, 1, 4));
  });

  it("starts every month at the first millisecond of that month, in any zone", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 400 }), (zone, count) => {
        const month = addMonths("2000-01", count);
        const start = monthStartInstant(month, zone);
        expect(localDay(start, zone)).toBe(`${month}-01`);
        expect(monthOf(start - 1, zone)).toBe(addMonths(month, -1));
      }),
    );
  });

  it("lists twelve complete months, oldest first", () => {
    const months = twelveMonths("2026-10");
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(["2025-11", "2026-10"]);
  });

  it("counts a decision in its own month while that is open, otherwise in the month of logging", () => {
    const timeZone = "Europe/Amsterdam";
    const loggedAt = Date.UTC(2026, 10, 2, 9);
    expect(countingMonth({ decidedOn: "2026-11-01", loggedAt, timeZone })).toBe("2026-11");
    expect(countingMonth({ decidedOn: "2026-10-31", loggedAt, timeZone })).toBe("2026-11");
    expect(countingMonth({ decidedOn: "2026-12-31", loggedAt, timeZone })).toBe("2026-11");
    const open = { loggedAt, timeZone, firstOpenMonth: "2026-09" };
    expect(countingMonth({ decidedOn: "2026-10-31", ...open })).toBe("2026-10");
    expect(countingMonth({ decidedOn: "2026-08-31", ...open })).toBe("2026-11");
  });
});

describe("quarters and periods", () => {
  const month = fc
    .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}`);

  it("know the quarter of a month, its months, and the quarters around it", () => {
    expect(["2026-01", "2026-03", "2026-04", "2026-12"].map(quarterOf)).toEqual([
      "2026-Q1",
      "2026-Q1",
      "2026-Q2",
      "2026-Q4",
    ]);
    expect(monthsOf("2026-Q4")).toEqual(["2026-10", "2026-11", "2026-12"]);
    expect([addQuarters("2026-Q4", 1), addQuarters("2026-Q1", -1), addQuarters("2026-Q2", -6)]).toEqual([
      "2027-Q1",
      "2025-Q4",
      "2024-Q4",
    ]);
    fc.assert(
      fc.property(month, fc.integer({ min: -9, max: 9 }), (one, count) => {
        expect(monthsOf(quarterOf(one))).toContain(one);
        expect(addQuarters(addQuarters(quarterOf(one), count), -count)).toBe(quarterOf(one));
      }),
    );
  });

  it("know days, and the last of a month or quarter", () => {
    expect([addDays("2024-02-28", 1), addDays("2026-03-01", -1), addDays("2026-12-31", 1)]).toEqual([
      "2024-02-29",
      "2026-02-28",
      "2027-01-01",
    ]);
    expect(["2024-02", "2026-02", "2026-12"].map(lastDayOf)).toEqual([
      "2024-02-29",
      "2026-02-28",
      "2026-12-31",
    ]);
    expect(["2024-02-28", "2024-02-29", "2026-04-30"].map(isLastOfMonth)).toEqual([false, true, true]);
    expect(["2026-03-31", "2026-04-30", "2026-06-29", "2026-12-31"].map(isLastOfQuarter)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(["2026-03-31", "2026-03-30", "2026-04-30", "2026-01-31"].map(lastCompleteQuarter)).toEqual([
      "2026-Q1",
      "2025-Q4",
      "2026-Q1",
      "2025-Q4",
    ]);
  });

  it("name a period by its month, or by the day on which a week ends inside it", () => {
    expect(["2026-10-31", "2026-10-25"].map(periodKey)).toEqual(["2026-10", "2026-10-25"]);
    expect(["2026-10", "2026-10-25"].map(throughOf)).toEqual(["2026-10-31", "2026-10-25"]);
  });

  const closed = (instant: string, cadence: "monthly" | "weekly", zone = "UTC") =>
    lastClosedDay(Date.parse(instant), zone, cadence);

  it("close months at local midnight on the 1st", () => {
    expect(closed("2026-10-31T22:59:59Z", "monthly", "Europe/Amsterdam")).toBe("2026-09-30");
    expect(closed("2026-10-31T23:00:00Z", "monthly", "Europe/Amsterdam")).toBe("2026-10-31");
    expect(closed("2026-11-15T12:00:00Z", "monthly")).toBe("2026-10-31");
  });

  it("close weeks after Sunday and at the end of a month, so that none lies in two", () => {
    expect(closed("2026-11-22T23:59:59Z", "weekly")).toBe("2026-11-15");
    expect(closed("2026-11-23T00:00:00Z", "weekly")).toBe("2026-11-22");
    expect(closed("2026-11-28T12:00:00Z", "weekly")).toBe("2026-11-22");
    expect(closed("2026-12-01T00:00:00Z", "weekly")).toBe("2026-11-30");
    expect(closed("2026-12-06T12:00:00Z", "weekly"), "the week before lay partly in November").toBe(
      "2026-11-30",
    );
    expect(closed("2026-12-07T12:00:00Z", "weekly")).toBe("2026-12-06");
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-03"), max: new Date("2060-01-01"), noInvalidDate: true }),
        (now) => {
          const day = lastClosedDay(now.getTime(), "UTC", "weekly");
          expect(isLastOfMonth(day) || new Date(`${day}T00:00:00Z`).getUTCDay() === 0).toBe(true);
          expect(day < now.toISOString().slice(0, 10)).toBe(true);
          expect(day >= closed(now.toISOString(), "monthly")).toBe(true);
          expect(addDays(day, 8) > now.toISOString().slice(0, 10)).toBe(true);
        },
      ),
    );
  });
});
