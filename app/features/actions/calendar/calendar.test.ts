import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { addDays } from "#app/domain/calendar.ts";
import { createI18n } from "#app/shared/i18n.ts";
import { strings } from "#app/strings.nl.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { moveAction } from "../detail/queries.server.ts";
import { readAction } from "../queries.server.ts";
import { startAction } from "../start/queries.server.ts";
import { dueEvent, weeklyEvents } from "./events/format.server.ts";
import { type CalendarEvent, writeCalendar } from "./format.server.ts";
import { makeAddress, readAddress, readFeed, removeAddress } from "./queries.server.ts";
import { firstWeekday, offsetOf, zoneChanges } from "./rules.ts";

const words = { t: createI18n("nl", strings).t, publicUrl: "http://localhost:3000" };
const secret = "a secret of at least thirty-two characters";

const dayEvent: CalendarEvent = {
  kind: "day",
  uid: "action-1@meegewogen",
  summary: "Bellen",
  description: "",
  url: "http://localhost/actions/1",
  changedAt: testNow,
  sequence: 2,
  isCancelled: false,
  day: "2026-12-03",
};

/** Read by another library than ours. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return { calendar, events };
}

describe("a calendar file", () => {
  test("says the same to another library as what was written, whatever signs there are", () => {
    const sign = fc.constantFrom(..."aé€\u{1f6d2}漢 ,;\\:\"\n=%'", "BEGIN:VEVENT");
    const text = fc.array(sign, { maxLength: 120, size: "max" }).map((signs) => `x${signs.join("")}x`);
    const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays("2020-01-01", days));
    fc.assert(
      fc.property(text, text, day, fc.nat({ max: 99 }), (summary, description, on, sequence) => {
        const written = writeCalendar({
          name: "Meegewogen: mijn acties",
          events: [{ ...dayEvent, kind: "day", summary, description, day: on, sequence }],
          zone: null,
        });
        for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const { events, calendar } = parsed(written);
        expect(events).toHaveLength(1);
        expect(events[0]).toMatchObject({ summary, description, sequence, uid: "action-1@meegewogen" });
        expect(events[0]?.startDate.toString()).toBe(on);
        expect(events[0]?.startDate.isDate).toBe(true);
        expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Meegewogen: mijn acties");
      }),
    );
  });

  test("cancels an action that was stopped, under the same id and with a later version", () => {
    const text = writeCalendar({
      name: null,
      events: [{ ...dayEvent, isCancelled: true, sequence: 3 }],
      zone: null,
    });
    const { calendar, events } = parsed(text);
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(events[0]?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(events[0]).toMatchObject({ uid: "action-1@meegewogen", sequence: 3 });
  });

  test("has the weekly five minutes at the hour of choice, before and after the clock moves", () => {
    for (const timeZone of [
      "Europe/Amsterdam",
      "America/New_York",
      "Asia/Kathmandu",
      "Australia/Lord_Howe",
    ]) {
      const slot = { weekday: 4, hour: 10, pausedUntil: null };
      const feed = { memberId: "m", timeZone, createdAt: testNow, slot };
      const weekly = weeklyEvents(feed, testNow, words);
      const zone = { name: timeZone, changes: zoneChanges(testNow, timeZone) };
      const { calendar, events } = parsed(writeCalendar({ name: "x", events: weekly, zone }));
      const read = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") as ICAL.Component);
      const event = events[0] as ICAL.Event;
      expect(event.duration.toSeconds()).toBe(300);
      const dates = event.iterator();
      for (let week = 0; week < 60; week += 1) {
        const next = dates.next();
        expect(next.dayOfWeek()).toBe(5);
        expect(next.hour).toBe(10);
        next.zone = read;
        const instant = next.toUnixTime() * 1000;
        const local = new Date(instant + offsetOf(instant, timeZone) * 60_000).toISOString();
        expect(local.slice(11, 16), `${timeZone} ${local}`).toBe("10:00");
      }
    }
  });

  test("knows when the clock moves, in the local time before it", () => {
    const changes = zoneChanges(testNow, "Europe/Amsterdam");
    expect(changes).toHaveLength(8);
    expect(changes).toContainEqual({ at: "20260329T020000", from: 60, to: 120 });
    expect(changes).toContainEqual({ at: "20261025T030000", from: 120, to: 60 });
    expect(zoneChanges(testNow, "Asia/Kathmandu")).toEqual([{ at: "20250101T000000", from: 345, to: 345 }]);
  });

  test("has no weekly moment for who did not choose it, nor while it is paused", () => {
    const feed = { memberId: "m", timeZone: "Europe/Amsterdam", createdAt: testNow };
    expect(weeklyEvents({ ...feed, slot: null }, testNow, words)).toEqual([]);
    const paused = (pausedUntil: string) => ({ ...feed, slot: { weekday: 1, hour: 9, pausedUntil } });
    expect(weeklyEvents(paused("2026-11-23"), testNow, words)).toEqual([]);
    expect(weeklyEvents(paused("2026-11-22"), testNow, words)).toHaveLength(1);
  });

  test("begins on the first such day from the day on which the address was made", () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => firstWeekday(testNow, "Europe/Amsterdam", weekday));
    expect(days).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`));
  });
});

onBothDatabases("the private calendar", (open) => {
  test("holds my open actions and nobody else's, until I stop it", async () => {
    const home = await insertSmallOrganisation(open());
    const { db } = open();
    const [leader, employee] = [home.scope("leader"), home.scope("employee")];
    const begin = async (owner: typeof leader, title: string) => {
      const id = crypto.randomUUID();
      const from = { source: "own", key: null } as const;
      const agreed = { note: "", language: "nl", groupId: null, dueOn: "2026-12-03" } as const;
      await startAction(leader, { id, title, ownerId: owner.memberId, from, ...agreed });
      return id;
    };
    await begin(employee, "Van mij");
    const stopped = await begin(employee, "Gestopt");
    await begin(leader, "Kanarie");
    await moveAction(employee, stopped, "dropped");
    const action = await readAction(leader, stopped);
    expect(action && dueEvent(action, words)).toMatchObject({ isCancelled: true, sequence: 1 });

    expect(await readAddress(employee, secret)).toBeNull();
    await makeAddress(employee, secret);
    const token = (await readAddress(employee, secret)) ?? "";
    await makeAddress({ ...employee, now: employee.now + 1 }, secret);
    expect(await readAddress(employee, secret)).toBe(token);
    expect(await readAddress(employee, `${secret} that changed`)).toBe("lost");
    const kept = JSON.stringify(await db.selectFrom("calendar_feed").selectAll().execute());
    expect(kept).not.toContain(token);
    const feed = await readFeed(db, token);
    expect(feed?.actions.map(({ title }) => title)).toEqual(["Van mij"]);
    expect(feed?.slot).toBeNull();
    expect(await readFeed(db, `${token}x`)).toBeNull();
    expect(await readFeed(db, "")).toBeNull();

    await db
      .insertInto("message_setting")
      .values({
        ...{ member_id: employee.memberId, organisation_id: home.id, way: "calendar" as const },
        ...{ weekday: 2, hour: 15, paused_until: null, quiet_week: null, next_at: null },
      })
      .execute();
    expect((await readFeed(db, token))?.slot).toMatchObject({ weekday: 2, hour: 15 });

    await db.updateTable("member").set({ active: 0 }).where("id", "=", employee.memberId).execute();
    expect(await readFeed(db, token)).toBeNull();
    await db.updateTable("member").set({ active: 1 }).where("id", "=", employee.memberId).execute();
    await removeAddress(employee);
    expect(await readFeed(db, token)).toBeNull();
    await makeAddress({ ...employee, now: employee.now + 1 }, secret);
    expect(await readAddress(employee, secret)).not.toBe(token);
  });
});
