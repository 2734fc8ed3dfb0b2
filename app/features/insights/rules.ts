import {
  addDays,
  addMonths,
  addQuarters,
  type Cadence,
  type Day,
  isLastOfMonth,
  lastDayOf,
  type Month,
  monthsOf,
  type Quarter,
  quarterOf,
} from "#app/domain/calendar.ts";
import type { ShownPercent } from "#app/domain/labels.ts";
import type { Language } from "#app/domain/language.ts";
import type { GroupFigures, IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import { bandOf, type IndexBand } from "#app/domain/weight.ts";

/** Orange to blue of the rating scale; its darkest orange is left out, because no band is an alarm. */
export const bandColour: Readonly<Record<IndexBand, string>> = {
  rarely: "weight-1",
  mentioned: "weight-2",
  weighed: "weight-3",
  always: "weight-4",
};

/** So many quarters stand in the table of groups. */
const COLUMNS = 4;

/** The groups of a publication, for the roles that may read them; the others read the organisation only. */
export function visibleGroups(figures: PublishedFigures, readsGroups: boolean): readonly GroupFigures[] {
  return readsGroups ? figures.groups : [];
}

/** Do leaders take part as much as the others? A difference below 10 points is called none. */
export function attendance(leaders: ShownPercent, others: ShownPercent): "same" | "more" | "less" {
  const difference = leaders.value - others.value;
  if (Math.abs(difference) < 10) return "same";
  return difference > 0 ? "more" : "less";
}

export type HeatRow = {
  readonly id: string;
  readonly name: string;
  readonly figure: IndexFigure | null;
  readonly quarters: readonly (IndexFigure | null)[];
  /** Colour of the figure; null where no difference is told. */
  readonly band: IndexBand | null;
};

/** The table of groups: its quarters, oldest first, and a row per group in the organisation's own order. */
export function heatTable(figures: PublishedFigures, groups: readonly GroupFigures[], language: Language) {
  const rows = groups.map(
    ({ id, name, figure, quarters, shrunk }): HeatRow => ({
      id,
      name: name[language],
      figure,
      quarters: quarters.slice(-COLUMNS).map((quarter) => quarter.figure),
      band: figures.groupsDiffer && figure !== null && shrunk !== null ? bandOf(shrunk) : null,
    }),
  );
  const columns = figures.quarters.slice(-COLUMNS);
  return { columns: columns.map(({ key }) => key), whole: columns.map(({ figure }) => figure), rows };
}

const formats = {
  nl: formatsOf("nl-NL"),
  en: formatsOf("en-GB"),
} satisfies Record<Language, unknown>;

// A new formatter costs more than a hundred uses of one.
function formatsOf(locale: string) {
  return {
    month: new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    // A range costs as much as fifty days, and there are only as many as there are periods.
    spans: new Map<string, string>(),
  };
}

/** Months, days and periods in the words of a language. */
export function datesIn(language: Language) {
  const { month, day, number, spans } = formats[language];
  const at = (iso: Day) => Date.parse(`${iso}T00:00:00Z`);
  const dayWords = (iso: Day) => day.format(at(iso));
  return {
    day: dayWords,
    number: (value: number) => number.format(value),
    /** "oktober 2026" for the end of a month, else the day. */
    through: (through: Day) => (isLastOfMonth(through) ? month.format(at(through)) : dayWords(through)),
    span: (from: Month, through: Day) => {
      const known = `${from} ${through}`;
      const words =
        spans.get(known) ?? (isLastOfMonth(through) ? month : day).formatRange(at(`${from}-01`), at(through));
      spans.set(known, words);
      return words;
    },
  };
}

/** What a text about a quarter is filled with. */
export function quarterParts(quarter: Quarter): { n: number; year: number } {
  return { n: Number(quarter.slice(6)), year: Number(quarter.slice(0, 4)) };
}

/** The last day of the period that is open now. @param through last day of the last closed period */
export function lastDayOfRunning(through: Day, cadence: Cadence): Day {
  return addDays(nextClosing(through, cadence), -1);
}

/** The day on which the period that is open now closes. @param through last day of the last closed period */
export function nextClosing(through: Day, cadence: Cadence): Day {
  const start = addDays(through, 1);
  const monthEnd = lastDayOf(start.slice(0, 7));
  if (cadence === "monthly") return addDays(monthEnd, 1);
  const sunday = addDays(start, (7 - new Date(`${start}T00:00:00Z`).getUTCDay()) % 7);
  return addDays(sunday < monthEnd ? sunday : monthEnd, 1);
}

/** When the first complete quarter of an organisation will be closed. @param from its first month with figures */
export function firstQuarterDay(from: Month, through: Day): Day {
  const own = quarterOf(from);
  const first = monthsOf(own)[0] === from ? own : addQuarters(own, 1);
  // Too few people may have logged in that quarter; then the next one that ends can be the first.
  const running = quarterOf(addDays(through, 1).slice(0, 7));
  const awaited = first > running ? first : running;
  return `${addMonths(monthsOf(awaited)[2] as Month, 1)}-01`;
}
