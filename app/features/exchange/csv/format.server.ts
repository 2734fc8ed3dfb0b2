import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import { neutralise, restore } from "#app/shared/neutral.ts";
import { type Field, fields, limits, type Problem, type TravellingDecision } from "../rules.ts";
import { cellsOf } from "./rows/write/rules.ts";

export interface CsvRow {
  /** The line of the file on which the row starts, from 1. */
  line: number;
  cells: string[];
}
export type CsvLine = ({ ok: true } & CsvRow) | { ok: false; line: number; problem: Problem };

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Reads the rows of a CSV text one by one. Lines that are too long are reported and skipped; a quotation mark that is
 * never closed ends the reading. The event loop gets its turn between pieces of 64 kB.
 */
export async function* readRows(text: string, delimiter: string, skipLines = 0): AsyncGenerator<CsvLine> {
  const parser = parse({
    delimiter,
    info: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    from_line: skipLines + 1,
    max_record_size: 4_000_000,
  });
  const source = Readable.from(pieces(text));
  source.pipe(parser);
  let rows = 0;
  // csv-parse counts a CRLF inside quotation marks as two lines.
  let surplus = 0;
  let lastLine = skipLines;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      let within = 0;
      for (const cell of record) {
        if (!cell.includes("\n") && !cell.includes("\r")) continue;
        within += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
        surplus += cell.match(/\r\n/g)?.length ?? 0;
      }
      lastLine = info.lines - surplus;
      const line = lastLine - within;
      rows += 1;
      if (rows > limits.rows) {
        yield failed(line, { key: "exchange.problem.tooManyRows", max: limits.rows });
        return;
      }
      if (record.length > limits.columns && record.slice(limits.columns).some((cell) => cell.trim() !== "")) {
        yield failed(line, {
          key: "exchange.problem.tooManyColumns",
          count: record.length,
          max: limits.columns,
        });
        continue;
      }
      const long = record.find((cell) => cell.length > limits.cell);
      if (long !== undefined) {
        yield failed(line, { key: "exchange.problem.cellTooLong", count: long.length, max: limits.cell });
      } else if (record.some((cell) => cell.trim() !== "")) {
        yield { ok: true, line, cells: record.slice(0, limits.columns).map(cleanCell) };
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const open = error.code === "CSV_QUOTE_NOT_CLOSED" || error.code === "CSV_MAX_RECORD_SIZE";
    yield failed(lastLine + 1, {
      key: open ? "exchange.problem.quoteNotClosed" : "exchange.problem.lineUnreadable",
    });
  } finally {
    source.destroy();
    parser.destroy();
  }
}

const failed = (line: number, problem: Problem): CsvLine => ({ ok: false, line, problem });

// PostgreSQL cannot store a zero character.
const cleanCell = (cell: string) => restore(cell.includes("\u0000") ? cell.replaceAll("\u0000", "") : cell);

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + 65_536, text.length);
    // A surrogate pair cut in two would arrive as two question marks.
    if (end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end += 1;
    yield text.slice(at, end);
    at = end;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

export type CsvDelimiter = ";" | ",";

/** What a spreadsheet in that language expects. */
export const delimiterFor = (language: "nl" | "en"): CsvDelimiter => (language === "nl" ? ";" : ",");

/**
 * Writes decisions as CSV in pieces of 500 rows: UTF-8 with byte order mark, RFC 4180, formulas neutralised. What
 * `readRows` and `parseRow` make of it are the same decisions.
 */
export async function* writeCsv(
  decisions: Iterable<TravellingDecision> | AsyncIterable<TravellingDecision>,
  { delimiter, columns = fields }: { delimiter: CsvDelimiter; columns?: readonly Field[] },
): AsyncGenerator<string> {
  yield `\ufeff${written([[...columns].map((name) => neutralise(name))], delimiter)}`;
  let batch: string[][] = [];
  for await (const decision of decisions) {
    const cells = cellsOf(decision);
    batch.push(columns.map((field) => neutralise(cells.get(field) ?? "")));
    if (batch.length < 500) continue;
    yield written(batch, delimiter);
    batch = [];
  }
  if (batch.length > 0) yield written(batch, delimiter);
}

function written(rows: string[][], delimiter: CsvDelimiter): string {
  // Quoted more often than the library would: a lone line feed, and blanks that some programs trim.
  return stringify(rows, { delimiter, record_delimiter: "\r\n", quoted_match: /[\r\n;,\t]|^\s|\s$/ });
}

/** Lines as CSV, for the list of lines that did not come in. */
export function writeTable(rows: readonly (readonly string[])[], delimiter: CsvDelimiter): string {
  return `\ufeff${written(
    rows.map((row) => row.map((cell) => neutralise(cell))),
    delimiter,
  )}`;
}
