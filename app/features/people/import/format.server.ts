import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Row } from "./rules.ts";

const delimiters = [";", "\t", ",", "|"] as const;

/** A spreadsheet saves as UTF-8, as UTF-16 ("Unicode text") or, on an older Windows, as Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The sign that stands most evenly in the first lines, outside quotation marks. */
export function guessDelimiter(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, 20).filter((line) => line.trim() !== "");
  const counts = delimiters.map((delimiter) => {
    const each = lines.map((line) => line.replace(/"[^"]*"/g, "").split(delimiter).length - 1);
    return { delimiter, least: Math.min(...each), sum: each.reduce((sum, count) => sum + count, 0) };
  });
  const best = counts.sort((one, other) => other.least - one.least || other.sum - one.sum)[0];
  return best && best.sum > 0 ? best.delimiter : ",";
}

/** The rows with the line of the text on which each one ends, or the line that cannot be read. */
export function readRows(text: string): { ok: true; rows: Row[] } | { ok: false; line: number } {
  const plain = text.replace(/^\ufeff/, "").replaceAll("\u0000", "");
  try {
    const parsed = parse(plain, {
      delimiter: guessDelimiter(plain),
      info: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 20_000,
      // The types of csv-parse do not know what `info` does.
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = parsed.map(({ record, info }) => ({ line: info.lines, cells: record.map(restore) }));
    return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")) };
  } catch (error) {
    if (error instanceof CsvError) return { ok: false, line: Number(error.lines ?? 1) };
    throw error;
  }
}

// Leading quotes count as part of the danger, so that a name that already starts with one survives the way back.
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;
const restore = (cell: string) => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

/** As CSV for a spreadsheet of that language, with every text kept from running as a formula. */
export function writeRows(rows: readonly (readonly string[])[], language: "nl" | "en"): string {
  const safe = rows.map((row) => row.map((cell) => (dangerous.test(cell) ? `'${cell}` : cell)));
  const delimiter = language === "nl" ? ";" : ",";
  return `\ufeff${stringify(safe, { delimiter, record_delimiter: "\r\n" })}`;
}
