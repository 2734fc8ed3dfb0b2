import { openDoor } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import { calendarAnswer, dueEvent, weeklyEvents } from "../events/format.server.ts";
import { writeCalendar } from "../format.server.ts";
import { readFeed } from "../queries.server.ts";
import { zoneChanges } from "../rules.ts";

/** A private calendar: programs come here without a session, so the address itself is the key. */
export const loader = openDoor(async ({ params, context }) => {
  const token = (params.token ?? "").slice(0, 100);
  const { connection, clock, env, address } = context;
  const feed = await readFeed(connection.db, token);
  // Calendars of many people come from one address of Google or Microsoft: known ones are counted apart.
  const wait = await secondsToWait(context, [
    feed ? ["calendar-member", feed.memberId] : ["calendar-address", address],
  ]);
  if (wait > 0) throw problem("too-many", wait);
  if (!feed) throw problem("not-found");
  const now = clock();
  const words = { t: context.i18n(feed.language).t, publicUrl: env.publicUrl };
  const weekly = weeklyEvents(feed, now, words);
  const { timeZone } = feed;
  const text = writeCalendar({
    name: words.t(($) => $.actions.calendar.name),
    events: [...feed.actions.map((action) => dueEvent(action, words)), ...weekly],
    zone: weekly.length === 0 ? null : { name: timeZone, changes: zoneChanges(now, timeZone) },
  });
  return calendarAnswer(text, "meegewogen.ics");
});
