import type { TFunction } from "i18next";
import { localDay } from "#app/domain/calendar.ts";
import type { Action } from "../../rules.ts";
import type { CalendarEvent } from "../format.server.ts";
import { firstWeekday } from "../rules.ts";

interface Words {
  readonly t: TFunction;
  readonly publicUrl: string;
}

/** The date of an action. Its id is its own for ever, so that a calendar changes the event that it has. */
export function dueEvent(action: Action, { t, publicUrl }: Words): CalendarEvent {
  const url = `${publicUrl}/actions/${action.id}`;
  const lines = [t(($) => $.actions.calendar.actionNote), action.note, url];
  return {
    kind: "day",
    uid: `action-${action.id}@meegewogen`,
    summary: action.title,
    description: lines.filter((line) => line !== "").join("\n"),
    url,
    day: action.dueOn,
    changedAt: action.changedAt,
    sequence: action.sequence,
    isCancelled: action.status === "dropped",
  };
}

interface Slot {
  readonly memberId: string;
  readonly timeZone: string;
  readonly createdAt: number;
  readonly slot: {
    readonly weekday: number;
    readonly hour: number;
    readonly pausedUntil: string | null;
  } | null;
}

/** Five minutes a week, for who chose the calendar instead of mail; another hour is another event. */
export function weeklyEvents(feed: Slot, now: number, { t, publicUrl }: Words): CalendarEvent[] {
  const { slot, timeZone, createdAt, memberId } = feed;
  if (slot === null || (slot.pausedUntil ?? "") >= localDay(now, timeZone)) return [];
  const { weekday, hour } = slot;
  const url = `${publicUrl}/decisions/new`;
  return [
    {
      kind: "weekly",
      uid: `weekly-${weekday}-${hour}-${memberId}@meegewogen`,
      summary: t(($) => $.actions.calendar.slot),
      description: `${t(($) => $.actions.calendar.slotNote)}\n${url}`,
      url,
      first: firstWeekday(createdAt, timeZone, weekday),
      hour,
      timeZone,
      changedAt: createdAt,
      sequence: 0,
      isCancelled: false,
    },
  ];
}

export function calendarAnswer(text: string, fileName: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${fileName}"`,
    },
  });
}
