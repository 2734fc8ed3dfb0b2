import { guessColumns } from "../../csv/columns/rules.ts";
import { openCsv } from "../../csv/open/format.server.ts";
import { parseRow, type RowResult } from "../../csv/rows/rules.ts";
import { decodeText } from "../../csv/rules.ts";
import { orderOf, weighDate } from "../../dates/rules.ts";
import { type RecordLeft, readRecord } from "../../record/format.server.ts";
import { type Field, fields, type Problem } from "../../rules.ts";
import type { DepartmentBook } from "../../values/rules.ts";
import { readUpload, type ZipEntry } from "../../zip/format.server.ts";
import type { Choices, Columns, CsvFacts } from "../rules.ts";

/** One row of a table or one record of a zip, read. Without a department, `department` is an empty text. */
export interface SourceRow {
  readonly line: number;
  readonly name: string | null;
  readonly cells: readonly string[];
  readonly result: RowResult;
  readonly left?: RecordLeft;
  readonly unread: number;
}

export interface Source {
  readonly csv: CsvFacts | null;
  readonly problem: Problem | null;
  readonly ignored: number;
  /** All rows, from the start. */
  rows(): AsyncGenerator<SourceRow> | Generator<SourceRow>;
}

interface Upload {
  readonly kind: "csv" | "madr";
  readonly fileName: string;
  readonly content: Uint8Array;
}

interface Reader {
  readonly departments: DepartmentBook;
  /** `2026-11-23` */
  readonly today: string;
}

/** Opens what was uploaded; nothing is kept of rows that went by, so the size of a file costs time and no memory. */
export async function openSource(upload: Upload, choices: Choices, reader: Reader): Promise<Source> {
  return upload.kind === "csv" ? openTable(upload.content, choices, reader) : openRecords(upload, reader);
}

const nothing = (problem: Problem): Source => ({ csv: null, problem, ignored: 0, rows: function* () {} });

async function openTable(content: Uint8Array, choices: Choices, reader: Reader): Promise<Source> {
  const opened = await openCsv(content, { delimiter: choices.delimiter, encoding: choices.encoding });
  if (!opened.ok) return nothing(opened.problem);
  const { csv } = opened;
  const guesses = guessColumns(
    csv.names,
    csv.sample.map(({ cells }) => cells),
    reader.departments,
  );
  const guessed: Columns = Object.fromEntries([...guesses].map(([field, { column }]) => [field, column]));
  const columns = choices.columns ?? guessed;
  const dateColumn = columns.decided_on;
  const evidence = { day: 0, month: 0 };
  if (!choices.dateOrder && dateColumn !== undefined) {
    for await (const row of csv.rows()) if (row.ok) weighDate(evidence, row.cells[dateColumn] ?? "");
  }
  const dateOrder = choices.dateOrder ?? orderOf(evidence);
  const mapping = new Map(
    fields.flatMap((field): [Field, number][] =>
      columns[field] === undefined ? [] : [[field, columns[field]]],
    ),
  );
  const context = { ...reader, ownDepartment: "", dateOrder, columns: csv.names.length };
  const facts: CsvFacts = {
    encoding: csv.encoding,
    delimiter: csv.delimiter,
    names: csv.names,
    sample: csv.sample.slice(0, 5).map(({ cells }) => cells.map((cell) => cell.slice(0, 200))),
    columns,
    doubtful: choices.columns
      ? []
      : [...guesses].filter(([, { confidence }]) => confidence < 0.8).map(([field]) => field),
    dateOrder,
  };
  if (!mapping.has("title"))
    return { ...nothing({ key: "exchange.problem.titleColumnMissing" }), csv: facts };
  return {
    csv: facts,
    problem: null,
    ignored: 0,
    rows: async function* () {
      for await (const row of csv.rows()) {
        const { line } = row;
        if (row.ok) {
          yield { line, name: null, cells: row.cells, result: parseRow(row, mapping, context), unread: 0 };
        } else {
          yield { line, name: null, cells: [], result: refused(line, row.problem), unread: 0 };
        }
      }
    },
  };
}

function openRecords({ content, fileName }: Upload, reader: Reader): Source {
  const upload = readUpload(content, fileName);
  if (!upload.ok) return nothing(upload.problem);
  return {
    csv: null,
    problem: null,
    ignored: upload.ignored,
    rows: function* () {
      for (const entry of upload.entries) yield recordRow(entry, reader);
    },
  };
}

function recordRow(entry: ZipEntry, reader: Reader): SourceRow {
  const row = { line: 1, name: entry.name, cells: [], unread: 0 };
  if (!entry.ok) return { ...row, result: refused(1, entry.problem) };
  const record = readRecord(decodeText(entry.bytes).text, entry.name, reader);
  if (!record.ok) return { ...row, result: refused(1, record.problem) };
  const values = { ...record.values, department: record.values.department ?? "" };
  return { ...row, result: { ok: true, values }, left: record.left, unread: record.problems.length };
}

const refused = (line: number, problem: Problem): RowResult => ({
  ok: false,
  problems: [{ line, field: null, ...problem }],
});
