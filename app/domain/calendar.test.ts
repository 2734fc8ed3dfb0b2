import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  countingMonth,
  lastCompleteMonth,
  localDay,
  monthOf,
  monthStartInstant,
  monthsBetween,
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
