import { type Day, localDay } from "#app/domain/calendar.ts";
import { nextMoment } from "#app/domain/messages.ts";

interface Slot {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly weekday: number;
  readonly hour: number;
}

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * Five minutes every week as a calendar file. Its time has no zone: ten o'clock is ten o'clock wherever the phone is,
 * on both sides of a night in which the clock moves.
 */
export function writeSlot({ id, title, link, weekday, hour }: Slot, now: number, timeZone: string): string {
  const first: Day = localDay(nextMoment({ weekday, hour }, now, timeZone), timeZone);
  const start = `${first.replaceAll("-", "")}T${String(hour).padStart(2, "0")}0000`;
  const made = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Meegewogen//weekly//NL",
    "BEGIN:VEVENT",
    `UID:weekly-${id}@meegewogen`,
    `DTSTAMP:${made}`,
    `DTSTART:${start}`,
    "DURATION:PT5M",
    `RRULE:FREQ=WEEKLY;BYDAY=${codes[weekday - 1]}`,
    `SUMMARY:${plain(title)}`,
    `DESCRIPTION:${plain(link)}`,
    `URL:${link}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

function plain(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`);
}
