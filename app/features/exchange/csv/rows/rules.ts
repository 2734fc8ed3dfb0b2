import { type DateOrder, readDate } from "../../dates/rules.ts";
import { type Field, limits, type Problem, shown, type TravellingDecision, unanswered } from "../../rules.ts";
import {
  type DepartmentBook,
  type Reading,
  readChoice,
  readDepartment,
  readReach,
  readSeveral,
  readWeight,
  readYesNo,
} from "../../values/rules.ts";
import * as words from "../../values/words/rules.ts";

/** Which column holds which field; a field without a column is not answered. */
export type Mapping = ReadonlyMap<Field, number>;

/** What a row is read against. */
export interface RowContext {
  departments: DepartmentBook;
  /** Where decisions without a department go: the importer's own. */
  ownDepartment: string | null;
  dateOrder: DateOrder;
  /** `2026-11-23`; decisions after it are refused. */
  today: string;
  /** How many columns the heading has. */
  columns: number;
}

export interface RowProblem extends Problem {
  line: number;
  field: Field | null;
}
export type RowResult = { ok: true; values: TravellingDecision } | { ok: false; problems: RowProblem[] };

/** Reads one row; every wrong cell is named, not just the first. */
export function parseRow(
  row: { line: number; cells: readonly string[] },
  mapping: Mapping,
  context: RowContext,
): RowResult {
  const problems: RowProblem[] = [];
  const report = (field: Field | null, problem: Problem) =>
    problems.push({ line: row.line, field, ...problem });
  if (
    row.cells.length > context.columns &&
    row.cells.slice(context.columns).some((cell) => cell.trim() !== "")
  ) {
    report(null, { key: "exchange.problem.tooManyCells", count: row.cells.length, max: context.columns });
    return { ok: false, problems };
  }
  const cell = (field: Field) => {
    const column = mapping.get(field);
    return column === undefined ? "" : (row.cells[column] ?? "");
  };
  const read = <T>(field: Field, reader: (text: string) => Reading<T>, otherwise: T): T => {
    const reading = reader(cell(field));
    if (reading.ok) return reading.value;
    report(field, reading.problem);
    return otherwise;
  };
  const short = (field: Field) => read(field, readShort, null);
  const department = (text: string) => readDepartment(text, context.departments);
  const several =
    <K extends string>(list: words.Words<K>) =>
    (text: string) =>
      readSeveral(text, (piece) => readChoice(piece, list));

  const values: TravellingDecision = {
    ...unanswered(read("title", readTitle, "")),
    ...read("weight", readWeight, { weight: null, weighing: "pending" as const }),
    decidedOn: read("decided_on", (text) => readPastDate(text, context.dateOrder, context.today), null),
    department: read("department", department, null),
    touch: read("touch", (text) => readChoice(text, words.touchWords), null),
    prevailed: read("prevailed", (text) => readChoice(text, words.prevailedWords), null),
    outweighed: read("outweighed", several(words.outweighedWords), []),
    evidence: read("evidence", several(words.evidenceWords), []),
    moments: read("moments", several(words.momentWords), []),
    handover: read("handover", readYesNo, null),
    touched: read("touched", (text) => readSeveral(text, department), []),
    asked: read("asked", (text) => readSeveral(text, department), []),
    cxHelp: read("cx_help", readYesNo, null),
    customerGroup: short("customer_group"),
    reach: read("reach", readReach, null),
    note: read("note", readNote, ""),
    level: read("level", (text) => readChoice(text, words.levelWords), null),
    language: read(
      "language",
      (text) => renamed(readChoice(text, words.languageWords), "languageUnknown"),
      null,
    ),
    visibility: read(
      "visibility",
      (text) => renamed(readChoice(text, words.visibilityWords), "visibilityUnknown"),
      null,
    ),
    status: short("status"),
    externalKey: short("external_key"),
  };
  if (problems.length > 0) return { ok: false, problems };
  if (values.department === null) {
    if (context.ownDepartment === null) {
      return {
        ok: false,
        problems: [{ line: row.line, field: "department", key: "exchange.problem.departmentMissing" }],
      };
    }
    values.department = context.ownDepartment;
  }
  return { ok: true, values };
}

/** One sentence on one line, 1 to 200 characters; never cut. */
export function readTitle(text: string): Reading<string> {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const title = lines.filter((line) => line !== "").join(" ");
  if (title === "") return { ok: false, problem: { key: "exchange.problem.titleMissing" } };
  if (title.length <= limits.title) return { ok: true, value: title };
  const problem: Problem = { key: "exchange.problem.titleTooLong", count: title.length, max: limits.title };
  return { ok: false, problem: { ...problem, given: shown(title) } };
}

export function readNote(text: string): Reading<string> {
  if (text.length <= limits.note) return { ok: true, value: text.trim() === "" ? "" : text };
  return {
    ok: false,
    problem: { key: "exchange.problem.noteTooLong", count: text.length, max: limits.note },
  };
}

export function readShort(text: string): Reading<string | null> {
  const value = text.trim();
  if (value.length <= limits.short) return { ok: true, value: value === "" ? null : value };
  const problem: Problem = { key: "exchange.problem.textTooLong", count: value.length, max: limits.short };
  return { ok: false, problem: { ...problem, given: shown(value) } };
}

/** A date up to today; an empty cell is no date, and the importer decides what that means. */
export function readPastDate(text: string, order: DateOrder, today: string): Reading<string | null> {
  if (words.isBlank(text)) return { ok: true, value: null };
  const reading = readDate(text, order);
  if (!reading.ok) return { ok: false, problem: { key: reading.key, given: shown(text) } };
  if (reading.date > today)
    return { ok: false, problem: { key: "exchange.problem.dateFuture", given: reading.date } };
  if (reading.date < "1950-01-01")
    return { ok: false, problem: { key: "exchange.problem.dateTooOld", given: reading.date } };
  return { ok: true, value: reading.date };
}

function renamed<T>(reading: Reading<T>, key: "languageUnknown" | "visibilityUnknown"): Reading<T> {
  return reading.ok
    ? reading
    : { ok: false, problem: { ...reading.problem, key: `exchange.problem.${key}` } };
}
