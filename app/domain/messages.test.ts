import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, localDay } from "./calendar.ts";
import { ignoredInRow, isTooLate, nextMoment, type Sent, turnOf, weekOf } from "./messages.ts";

const zones = ["Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo"];
const hour = 3_600_000;
const day = 24 * hour;
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) });
const wish = fc.record({ weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }) });

describe("weeks", () => {
  test("follow ISO 8601, also around New Year", () => {
    const known = {
      "2026-11-23": "2026-W48",
      "2026-11-22": "2026-W47",
      "2027-01-03": "2026-W53",
      "2027-01-04": "2027-W01",
      "2024-12-30": "2025-W01",
      "2021-01-01": "2020-W53",
    };
    for (const [date, week] of Object.entries(known)) expect(weekOf(date)).toBe(week);
  });

  test("hold seven days from Monday, and sort in time", () => {
    fc.assert(
      fc.property(instant, (at) => {
        const date = localDay(at, "UTC");
        const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
        const monday = addDays(date, -weekday);
        expect(weekOf(monday)).toBe(weekOf(date));
        expect(weekOf(addDays(monday, 6))).toBe(weekOf(date));
        expect(weekOf(addDays(monday, 7)) > weekOf(date)).toBe(true);
      }),
    );
  });
});

describe("the next moment", () => {
  const at = (text: string) => Date.parse(text);

  test("is that hour on that weekday where the member is", () => {
    const thursday = { weekday: 4, hour: 10 };
    const next = (after: string) => nextMoment(thursday, at(after), "Europe/Amsterdam");
    expect(next("2026-11-23T11:00:00Z")).toBe(at("2026-11-26T09:00:00Z"));
    expect(next("2026-11-26T08:59:59Z")).toBe(at("2026-11-26T09:00:00Z"));
    expect(next("2026-11-26T09:00:00Z")).toBe(at("2026-12-03T09:00:00Z"));
  });

  test("moves to the first hour after one that the clock skips, and takes the first of one that comes twice", () => {
    const sunday = { weekday: 7, hour: 2 };
    expect(nextMoment(sunday, at("2027-03-25T00:00:00Z"), "Europe/Amsterdam")).toBe(
      at("2027-03-28T01:00:00Z"),
    );
    expect(nextMoment(sunday, at("2026-10-22T00:00:00Z"), "Europe/Amsterdam")).toBe(
      at("2026-10-25T00:00:00Z"),
    );
  });

  test("comes within a week and a shift of the clock, on the right day, at the right hour or just after", () => {
    fc.assert(
      fc.property(instant, wish, fc.constantFrom(...zones), (after, wanted, timeZone) => {
        const moment = nextMoment(wanted, after, timeZone);
        expect(moment).toBeGreaterThan(after);
        expect(moment - after).toBeLessThanOrEqual(7 * day + 2 * hour);
        const shown = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" });
        const late = Number(shown.format(moment)) - wanted.hour;
        expect([0, 1]).toContain(late);
        const date = localDay(moment, timeZone);
        expect(((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1).toBe(wanted.weekday);
      }),
      { numRuns: 300 },
    );
  });
});

describe("backing off", () => {
  const now = Date.UTC(2026, 10, 26, 9);
  const sent = (daysAgo: number, heeded = false): Sent => ({
    week: weekOf(localDay(now - daysAgo * day, "UTC")),
    madeAt: now - daysAgo * day,
    heededAt: heeded ? now - daysAgo * day + hour : null,
  });

  test("counts only the ignored ones since the last that was heeded, and not one that can still be", () => {
    expect(ignoredInRow([], now)).toBe(0);
    expect(ignoredInRow([sent(2), sent(9), sent(16), sent(23, true), sent(30)], now)).toBe(2);
    expect(ignoredInRow([sent(7, true), sent(14)], now)).toBe(0);
  });

  test("every week at first, every four weeks after two, never after four", () => {
    const turn = (...days: number[]) =>
      turnOf(
        days.map((ago) => sent(ago)),
        now,
        "UTC",
      );
    expect(turn()).toBe("send");
    expect(turn(7)).toBe("send");
    expect(turn(7, 14)).toBe("wait");
    expect(turn(21, 28)).toBe("wait");
    expect(turn(28, 35)).toBe("send");
    expect(turn(28, 56, 63)).toBe("send");
    expect(turn(7, 35, 63, 70)).toBe("stop");
  });

  test("a message that is two days late is skipped", () => {
    expect([isTooLate(now, now + 2 * day), isTooLate(now, now + 2 * day + 1)]).toEqual([false, true]);
  });
});

/** What happens to one member; `process` is which of two servers with clocks of their own looks. */
type Event =
  | { readonly kind: "pass"; readonly hours: number }
  | { readonly kind: "jump"; readonly process: 0 | 1; readonly hours: number }
  | { readonly kind: "look"; readonly process: 0 | 1 }
  | { readonly kind: "settings"; readonly weekday: number; readonly hour: number }
  | { readonly kind: "visit" };

const processes = fc.constantFrom<0 | 1>(0, 1);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("pass" as const), hours: fc.integer({ min: 1, max: 100 }) }),
  },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("look" as const), process: processes }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("jump" as const),
      process: processes,
      hours: fc.integer({ min: -150, max: 150 }),
    }),
  },
  { weight: 2, arbitrary: wish.map((wanted) => ({ kind: "settings" as const, ...wanted })) },
  { weight: 1, arbitrary: fc.constant({ kind: "visit" as const }) },
);

test("at most one message a week, whatever the settings, the clocks and two servers do in random years", () => {
  let sentInAll = 0;
  fc.assert(
    fc.property(
      instant,
      fc.constantFrom(...zones),
      fc.array(event, { size: "max", maxLength: 400 }),
      (start, timeZone, events) => {
        const clocks = [start, start];
        let wanted = { weekday: 4, hour: 10 };
        let next = nextMoment(wanted, start, timeZone);
        const sent: { week: string; madeAt: number; heededAt: number | null }[] = [];
        for (const one of events) {
          if (one.kind === "pass")
            for (const process of [0, 1]) clocks[process] = (clocks[process] ?? 0) + one.hours * hour;
          if (one.kind === "jump") clocks[one.process] = (clocks[one.process] ?? 0) + one.hours * hour;
          if (one.kind === "visit") for (const message of sent) message.heededAt ??= clocks[0] ?? 0;
          if (one.kind === "settings") {
            wanted = { weekday: one.weekday, hour: one.hour };
            next = nextMoment(wanted, clocks[0] ?? 0, timeZone);
          }
          if (one.kind !== "look") continue;
          const now = clocks[one.process] ?? 0;
          if (next > now) continue;
          const isLate = isTooLate(next, now);
          next = nextMoment(wanted, now, timeZone);
          const newest = sent.toSorted((a, b) => b.madeAt - a.madeAt);
          if (isLate || turnOf(newest, now, timeZone) !== "send") continue;
          sent.push({ week: weekOf(localDay(now, timeZone)), madeAt: now, heededAt: null });
        }
        sentInAll += sent.length;
        expect(new Set(sent.map(({ week }) => week)).size).toBe(sent.length);
        const times = sent.map(({ madeAt }) => madeAt).sort((a, b) => a - b);
        times.forEach((time, i) => {
          const before = times[i - 1];
          if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(6 * day);
        });
      },
    ),
    { numRuns: 200 },
  );
  expect(sentInAll).toBeGreaterThan(200);
});
