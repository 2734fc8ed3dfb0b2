const monthNames: ReadonlyMap<string, number> = new Map(
  [
    ["januari", "january", "jan"],
    ["februari", "february", "feb", "febr"],
    ["maart", "march", "mrt", "mar", "maa"],
    ["april", "apr"],
    ["mei", "may"],
    ["juni", "june", "jun"],
    ["juli", "july", "jul"],
    ["augustus", "august", "aug"],
    ["september", "sep", "sept"],
    ["oktober", "october", "okt", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

export type DateOrder = "day-first" | "month-first" | "mixed";

/** How many dates of a column can only be read day first, or only month first. */
export interface DateEvidence {
  day: number;
  month: number;
}

const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/;

/** Adds one cell to the evidence; call it for every cell of the column before reading any. */
export function weighDate(evidence: DateEvidence, text: string): void {
  const match = numeric.exec(dateText(text));
  if (!match) return;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) evidence.day += 1;
  if (second > 12 && first <= 12) evidence.month += 1;
}

/** Day first unless the column proves otherwise: 03-04 alone is the third of April. */
export function orderOf(evidence: DateEvidence): DateOrder {
  if (evidence.month > 0) return evidence.day > 0 ? "mixed" : "month-first";
  return "day-first";
}

/** The order that a whole column of dates is written in. */
export function dateOrder(cells: Iterable<string>): DateOrder {
  const evidence: DateEvidence = { day: 0, month: 0 };
  for (const cell of cells) weighDate(evidence, cell);
  return orderOf(evidence);
}

export type DateReading =
  | { ok: true; date: string }
  | { ok: false; key: "exchange.problem.dateUnknown" | "exchange.problem.dateAmbiguous" };

const unknown: DateReading = { ok: false, key: "exchange.problem.dateUnknown" };

/** Reads one date as `2026-11-23`; clock times and weekdays are left out, nothing is shifted by time zone. */
export function readDate(text: string, order: DateOrder): DateReading {
  const value = dateText(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = numeric.exec(value);
  if (parts) return fromParts(Number(parts[1]), Number(parts[2]), yearOf(parts[3] ?? ""), order);
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(value);
  if (serial) return fromSerial(Number(serial[1]));
  return fromWords(value);
}

function dateText(text: string): string {
  const plain = text.trim();
  // No date is longer, and the patterns below slow down on long blanks.
  if (plain.length > 60) return "";
  return plain
    .replace(
      /[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/i,
      "",
    )
    .replace(/^[A-Za-z]{2,9}\.?,? +(?=\d{1,4}[-/.]\d)/, "");
}

function fromParts(first: number, second: number, year: number, order: DateOrder): DateReading {
  if (order === "mixed" && first <= 12 && second <= 12 && first !== second) {
    return { ok: false, key: "exchange.problem.dateAmbiguous" };
  }
  const monthFirst = second > 12 || (order === "month-first" && first <= 12);
  return monthFirst ? made(year, first, second) : made(year, second, first);
}

/** Excel counts days from 30 December 1899; only the years 1954 to 2119 are taken for dates. */
function fromSerial(days: number): DateReading {
  if (days < 20_000 || days > 80_000) return unknown;
  return { ok: true, date: new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10) };
}

function fromWords(value: string): DateReading {
  if (value.length > 40) return unknown;
  const words = value
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((word) => word !== "" && word !== "of" && word !== "de" && word !== "the");
  const months = words.filter((word) => monthNames.has(word));
  const numbers = words.filter((word) => /^\d{1,4}(?:st|nd|rd|th|e)?$/.test(word));
  // One word more is allowed in front: the day of the week.
  const extra = words.length - months.length - numbers.length;
  if (months.length !== 1 || numbers.length !== 2 || extra > 1) return unknown;
  if (extra === 1 && !/^[a-z]{2,9}$/.test(words[0] ?? "")) return unknown;
  const [first, second] = numbers as [string, string];
  const month = monthNames.get(months[0] ?? "") ?? 0;
  if (/^\d{4}$/.test(first)) return made(Number(first), month, Number.parseInt(second, 10));
  return made(yearOf(second), month, Number.parseInt(first, 10));
}

function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function made(year: number, month: number, day: number): DateReading {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 ? { ok: true, date: date.toISOString().slice(0, 10) } : unknown;
}
