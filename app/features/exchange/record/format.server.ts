import { parseDocument } from "yaml";
import { readNote, readShort } from "../csv/rows/rules.ts";
import { limits, type Problem, shown, type TravellingDecision, unanswered } from "../rules.ts";
import type { DepartmentBook } from "../values/rules.ts";
import { decisionSections, metadataOf, noteOf, withoutStatusSection } from "./body/rules.ts";
import { type Extras, readExtras } from "./extras/rules.ts";
import {
  dateIn,
  fittingTitle,
  isPlaceholder,
  languageOf,
  markdownParts,
  plainTitle,
  titleOfFile,
} from "./rules.ts";

export type RecordResult =
  | { ok: true; values: TravellingDecision; left: RecordLeft; problems: Problem[] }
  | { ok: false; problem: Problem };

/** What was in the record and is not taken over. */
export interface RecordLeft {
  /** Lines that name people (deciders, consulted, informed, authors). */
  people: number;
  /** The title was shortened; the note starts with the whole of it. */
  titleCut: boolean;
}

interface RecordContext {
  departments: DepartmentBook;
  /** `2026-11-23` */
  today: string;
}

const peopleKeys = [
  "deciders",
  "decision-makers",
  "decision_makers",
  "consulted",
  "informed",
  "authors",
  "author",
  "owner",
];

/** Reads one Markdown decision record: MADR 2 to 4, Nygard's older style and what resembles them. */
export function readRecord(markdown: string, fileName: string, context: RecordContext): RecordResult {
  const text = markdown.replaceAll("\u0000", "");
  if (text.trim() === "") return refused({ key: "exchange.problem.recordEmpty" });
  if (text.length > limits.recordBytes) return refused({ key: "exchange.problem.recordTooLarge", max: 1 });
  const parts = markdownParts(text);
  const front = frontMatterOf(parts.frontMatter);
  const own = front.get("x-customer");
  if (own instanceof Map) return readOwn(parts, front, own, context);

  const meta = metadataOf(parts.body);
  const status = textOf(front.get("status")) ?? meta.status;
  const heading = plainTitle(titleHeading(parts.heading) ?? textOf(front.get("title")) ?? "");
  const title = heading === "" ? titleOfFile(fileName) : heading;
  const refusal = refusalOf({ title, heading: parts.heading ?? "", fileName, body: parts.body, status });
  if (refusal) return refused(refusal);

  const fitting = fittingTitle(title);
  const body =
    titleHeading(parts.heading) === null && parts.heading
      ? `# ${parts.heading}\n\n${parts.body}`
      : withoutStatusSection(meta.rest, status);
  const note = noteOf(body).trim();
  const values = unanswered(fitting.title);
  values.note = fitting.cut ? `${title}\n\n${note}` : note;
  if (values.note.length > limits.note) {
    return refused({ key: "exchange.problem.noteTooLong", count: values.note.length, max: limits.note });
  }
  values.status = status === null || /[{}]/.test(status) ? null : status.slice(0, limits.short);
  values.decidedOn = firstDate([textOf(front.get("date")), meta.date, dateOfFile(fileName)], context.today);
  values.language = languageOf(`${title}\n${note}`);
  const people = meta.people + peopleKeys.filter((key) => front.has(key)).length;
  return { ok: true, values, left: { people, titleCut: fitting.cut }, problems: [] };
}

/** A heading that is really a section ("# Context") is no title. */
const titleHeading = (heading: string | null) =>
  heading === null || decisionSections(`# ${heading}`) > 0 ? null : heading;

interface Seen {
  title: string;
  heading: string;
  fileName: string;
  body: string;
  status: string | null;
}

function refusalOf({ title, heading, fileName, body, status }: Seen): Problem | null {
  const file = (fileName.split(/[\\/]/).at(-1) ?? "").toLowerCase();
  if (isPlaceholder(heading) || isPlaceholder(title) || /^(adr|madr)?[-_.\d]*template\b/.test(file)) {
    return { key: "exchange.problem.recordTemplate" };
  }
  const sections = decisionSections(body);
  const numbered = /^(adr[-_ ]?)?\d{2,}[-_. ]/.test(file) && body.trim() !== "";
  const signs = sections + (status === null ? 0 : 1) + (numbered ? 1 : 0);
  const frontPage =
    /^(readme|index|_index|contributing|changelog|license|licence|code_of_conduct|toc|summary)\b/.test(file);
  if (signs < (frontPage ? 3 : 1) || title === "")
    return { key: "exchange.problem.recordNotDecision", given: shown(title) };
  return null;
}

/** A record that we wrote ourselves: the exact values stand in `x-customer`, unless a person has edited the text since. */
function readOwn(
  parts: ReturnType<typeof markdownParts>,
  front: ReadonlyMap<unknown, unknown>,
  own: ReadonlyMap<unknown, unknown>,
  context: RecordContext,
): RecordResult {
  const extras: Extras = new Map([...own].map(([key, value]) => [String(key), listOrText(value)]));
  const { values, problems } = readExtras(extras, context.departments);
  const kept = extras.get("title");
  const title = exact(kept, [parts.heading ?? ""]) ?? parts.heading ?? (typeof kept === "string" ? kept : "");
  const fitting = fittingTitle(title.trim());
  const note = noteOf(parts.body);
  const read = readNote(exact(extras.get("note"), [parts.body, note]) ?? note);
  const status = textOf(front.get("status"));
  const date = textOf(front.get("date"));
  if (fitting.title === "") return refused({ key: "exchange.problem.titleMissing" });
  if (!read.ok) return refused(read.problem);
  values.title = fitting.title;
  values.note = fitting.cut ? `${title}\n\n${read.value}` : read.value;
  const shortStatus = readShort(status ?? "");
  values.status = shortStatus.ok ? shortStatus.value : (status ?? "").slice(0, limits.short);
  values.decidedOn = date === null ? null : dateIn(date, context.today);
  if (date !== null && values.decidedOn === null)
    problems.push({ key: "exchange.problem.dateUnknown", given: shown(date) });
  return { ok: true, values, left: { people: 0, titleCut: fitting.cut }, problems };
}

/** The exact text, as long as what can be read in the document still says the same. */
function exact(kept: string | string[] | undefined, seen: readonly string[]): string | null {
  if (typeof kept !== "string") return null;
  const squashed = (text: string) => text.replace(/[\s\p{Cc}\ufeff]+/gu, "");
  return seen.some((text) => squashed(text) === squashed(kept)) ? kept : null;
}

/** Front matter as a map; what YAML cannot read is read line by line (`status: {proposed | rejected}`). */
function frontMatterOf(text: string | null): ReadonlyMap<unknown, unknown> {
  if (text === null) return new Map();
  return yamlMap(text) ?? linesAsMap(text);
}

function yamlMap(text: string): ReadonlyMap<unknown, unknown> | null {
  // Room for the longest note with every sign escaped; beyond it YAML reading takes seconds.
  if (text.length > 130_000) return null;
  try {
    const document = parseDocument(text, { logLevel: "silent", uniqueKeys: false, prettyErrors: false });
    const value: unknown =
      document.errors.length === 0 ? document.toJS({ mapAsMap: true, maxAliasCount: 20 }) : null;
    return value instanceof Map ? value : null;
  } catch {
    // Unknown or too many aliases, and nesting deeper than the stack.
    return null;
  }
}

function linesAsMap(text: string): ReadonlyMap<unknown, unknown> {
  const found = new Map<unknown, unknown>();
  for (const line of text.split("\n")) {
    const match = /^([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line);
    if (match?.[1]) found.set(match[1], (match[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"));
  }
  return found;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  return typeof value === "number" ? String(value) : null;
}

function listOrText(value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map((each) => String(each ?? ""));
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" ? "" : String(value);
}

function firstDate(texts: readonly (string | null)[], today: string): string | null {
  for (const text of texts) {
    const date = text === null ? null : dateIn(text.slice(0, 200), today);
    if (date) return date;
  }
  return null;
}

const dateOfFile = (fileName: string) =>
  /^(\d{4})-?(\d{2})-?(\d{2})[-_ ]/
    .exec(fileName.split(/[\\/]/).at(-1) ?? "")
    ?.slice(1, 4)
    .join("-") ?? null;

const refused = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
