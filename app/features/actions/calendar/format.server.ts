import type { Day } from "#app/domain/calendar.ts";
import type { ZoneChange } from "./rules.ts";

/** One event of a calendar: a whole day, or five minutes every week. */
export type CalendarEvent = {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly changedAt: number;
  readonly sequence: number;
  readonly isCancelled: boolean;
} & (
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "weekly"; readonly first: Day; readonly hour: number; readonly timeZone: string }
);

export interface Calendar {
  readonly name: string | null;
  readonly events: readonly CalendarEvent[];
  /** For events at an hour. */
  readonly zone: { readonly name: string; readonly changes: readonly ZoneChange[] } | null;
}

/** RFC 5545. The library that reads it in the tests is another one than this. */
export function writeCalendar({ name, events, zone }: Calendar): string {
  const isCancelled = events.length === 1 && events[0]?.isCancelled;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Meegewogen//Actions//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${isCancelled ? "CANCEL" : "PUBLISH"}`,
    ...(name === null
      ? []
      : [`X-WR-CALNAME:${escapeText(name)}`, "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H"]),
    ...(zone === null ? [] : zoneLines(zone.name, zone.changes)),
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}

function eventLines(event: CalendarEvent): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    `STATUS:${event.isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    ...timeLines(event),
    `SUMMARY:${escapeText(event.summary)}`,
    ...(event.description === "" ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    `URL:${event.url}`,
    // A date to remember takes nobody's time.
    `TRANSP:${event.kind === "day" ? "TRANSPARENT" : "OPAQUE"}`,
    "END:VEVENT",
  ];
}

function timeLines(event: CalendarEvent): string[] {
  if (event.kind === "day") return [`DTSTART;VALUE=DATE:${compact(event.day)}`, "DURATION:P1D"];
  const start = `${compact(event.first)}T${String(event.hour).padStart(2, "0")}0000`;
  return [`DTSTART;TZID=${event.timeZone}:${start}`, "DURATION:PT5M", "RRULE:FREQ=WEEKLY"];
}

function zoneLines(name: string, changes: readonly ZoneChange[]): string[] {
  const parts = changes.flatMap(({ at, from, to }) => {
    const kind = to > from ? "DAYLIGHT" : "STANDARD";
    return [
      `BEGIN:${kind}`,
      `DTSTART:${at}`,
      `TZOFFSETFROM:${offset(from)}`,
      `TZOFFSETTO:${offset(to)}`,
      `END:${kind}`,
    ];
  });
  return ["BEGIN:VTIMEZONE", `TZID:${name}`, ...parts, "END:VTIMEZONE"];
}

/** "+0100" */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

const compact = (day: Day) => day.replaceAll("-", "");

function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escapeText(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, "\\$&")
      .replace(/\r\n?|\n/g, "\\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no calendar may hold these
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  );
}

/** At most 75 octets a line, never through the middle of a sign. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > 75) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
