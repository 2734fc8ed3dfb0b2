import { type DateOrder, readDate } from "../../dates/rules.ts";
import { type Field, fields } from "../../rules.ts";
import {
  type DepartmentBook,
  readChoice,
  readDepartment,
  readReach,
  readSeveral,
  readWeight,
  readYesNo,
} from "../../values/rules.ts";
import * as words from "../../values/words/rules.ts";
import { headings } from "./synonyms/rules.ts";

export interface Guess {
  column: number;
  /** 0.4 to 1; from 0.8 the heading says it outright. */
  confidence: number;
}

interface Spellings {
  sure: ReadonlySet<string>;
  maybe: ReadonlySet<string>;
}

const split = (list = "") => new Set(list.split("|").filter((name) => name !== ""));
const spellings = new Map<Field, Spellings>(
  fields.map((field) => [
    field,
    { sure: split(headings[field].sure).add(words.folded(field)), maybe: split(headings[field].maybe) },
  ]),
);

/** Which column most likely holds which field, by heading and by content; every column is used at most once. */
export function guessColumns(
  names: readonly string[],
  sample: readonly (readonly string[])[],
  departments: DepartmentBook,
): Map<Field, Guess> {
  const columns = names.map((name, column) => ({
    name: headingOf(name),
    cells: sample
      .slice(0, 60)
      .map((cells) => cells[column] ?? "")
      .filter((cell) => !words.isBlank(cell)),
  }));
  const candidates: { field: Field; column: number; score: number }[] = [];
  for (const field of fields) {
    columns.forEach(({ name, cells }, column) => {
      const score = scoreOf(field, nameScore(field, name), cells, departments);
      if (score >= 0.4) candidates.push({ field, column, score });
    });
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const found = new Map<Field, Guess>();
  const used = new Set<number>();
  for (const { field, column, score } of candidates) {
    if (found.has(field) || used.has(column)) continue;
    found.set(field, { column, confidence: Math.round(score * 100) / 100 });
    used.add(column);
  }
  // A description that was taken for the note is the decision itself when nothing else can be.
  const note = found.get("note");
  if (
    !found.has("title") &&
    note &&
    candidates.some(({ field, column }) => field === "title" && column === note.column)
  ) {
    found.delete("note");
    found.set("title", note);
  }
  return found;
}

const headingOf = (name: string) => {
  const plain = words.folded(name.replace(/([a-z])([A-Z])/g, "$1 $2"));
  return plain === "" && name.includes("#") ? "nr" : plain;
};

/** How much a heading alone speaks for a field: 1 the name itself, 0.9 another name, 0.6 perhaps, 0.55 in a sentence. */
function nameScore(field: Field, name: string): number {
  if (name === "" || name.length > 150) return 0;
  const { sure, maybe } = spellings.get(field) ?? { sure: new Set(), maybe: new Set() };
  if (name === words.folded(field)) return 1;
  if (sure.has(name)) return 0.9;
  if (maybe.has(name)) return 0.6;
  const padded = ` ${name} `;
  const longest = [...sure].filter((each) => each.length > 3 && padded.includes(` ${each} `));
  // The longer the part that was recognised, the less the rest of the heading can change its meaning.
  const share = Math.max(0, ...longest.map((each) => each.length)) / name.length;
  return share > 0 ? 0.5 + 0.2 * share : 0;
}

function scoreOf(field: Field, name: number, cells: readonly string[], departments: DepartmentBook): number {
  const fit = cells.length === 0 ? null : fitOf(field, cells, departments);
  if (fit === null) return name * 0.9;
  // A heading that says it outright stays, even with wrong content: then the preview can show the errors.
  const doubt = field === "title" ? 0.15 : name === 1 ? 0.3 : 0.45;
  if (name >= 0.9) return name - (1 - fit) * doubt;
  if (name > 0) return name * 0.55 + fit * 0.4;
  return contentSpeaks.has(field) && cells.length >= 3 && fit > 0.85 ? 0.3 + fit * 0.2 : 0;
}

/** Fields whose content gives them away without a heading. */
const contentSpeaks: ReadonlySet<Field> = new Set<Field>([
  "title",
  "decided_on",
  "department",
  "touch",
  "prevailed",
  "outweighed",
  "evidence",
  "moments",
  "level",
  "visibility",
  "external_key",
]);

/** The part of the filled cells, 0 to 1, that the field could hold. */
function fitOf(field: Field, cells: readonly string[], departments: DepartmentBook): number {
  const share = (fits: (cell: string) => boolean) => cells.filter(fits).length / cells.length;
  const list = <K extends string>(known: words.Words<K>) =>
    share((cell) => readSeveral(cell, (piece) => readChoice(piece, known)).ok);
  const choice = (known: words.Words) => share((cell) => readChoice(cell, known).ok);
  const department = (cell: string) => readDepartment(cell, departments);
  switch (field) {
    case "title":
      return sentences(cells);
    case "decided_on":
      return share(isDate);
    case "department":
      return share((cell) => department(cell).ok);
    case "touched":
    case "asked":
      return share((cell) => readSeveral(cell, department).ok);
    case "touch":
      return choice(words.touchWords);
    case "prevailed":
      return choice(words.prevailedWords);
    case "level":
      return choice(words.levelWords);
    case "language":
      return choice(words.languageWords);
    case "visibility":
      return choice(words.visibilityWords);
    case "outweighed":
      return list(words.outweighedWords);
    case "evidence":
      return list(words.evidenceWords);
    case "moments":
      return list(words.momentWords);
    case "weight":
      return share((cell) => readWeight(cell).ok);
    case "reach":
      return share((cell) => readReach(cell).ok);
    case "handover":
    case "cx_help":
      return share((cell) => readYesNo(cell).ok);
    case "customer_group":
    case "status":
      return share((cell) => cell.length <= 60 && !/^[\d.,\s]+$/.test(cell));
    case "external_key":
      return keys(cells);
    case "note":
      return share((cell) => /[a-z]/i.test(cell));
  }
}

const isDate = (cell: string) =>
  (["day-first", "month-first"] as DateOrder[]).some((order) => readDate(cell, order).ok);

/** Mostly different texts of several words that fit in one line. */
function sentences(cells: readonly string[]): number {
  const fitting = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= 200 && !isDate(cell));
  const several = fitting.filter((cell) => cell.trim().includes(" ")).length / cells.length;
  const distinct = new Set(cells).size / cells.length;
  return (fitting.length / cells.length) * (0.4 + 0.3 * several + 0.3 * distinct);
}

function keys(cells: readonly string[]): number {
  const fitting = cells.filter(
    (cell) => cell.length <= 60 && /\d/.test(cell) && !/\s/.test(cell.trim()) && !isDate(cell),
  );
  return (fitting.length / cells.length) * (new Set(cells).size === cells.length ? 1 : 0.3);
}

/**
 * Finds the heading among the first rows: the row in which most cells are a known heading. Some files carry a title or
 * empty lines above it. `index` is -1 when no row looks like one; then every row is a decision.
 */
export function findHeading(rows: readonly (readonly string[])[]): { index: number; names: string[] } {
  let best = { index: -1, known: 0 };
  rows.slice(0, 10).forEach((cells, index) => {
    const known = cells.filter((cell) =>
      fields.some((field) => nameScore(field, headingOf(cell)) >= 0.6),
    ).length;
    const labels = cells.filter((cell) => cell.length > 0 && cell.length <= 80).length;
    if (known > best.known && labels >= known) best = { index, known };
  });
  const first = rows[0] ?? [];
  const wide = Math.max(0, ...rows.map((cells) => cells.length));
  const plainWords =
    first.length > 1 &&
    first.every((cell) => /^[^\d]{1,60}$/.test(cell)) &&
    new Set(first).size === first.length;
  if (best.known === 0 && plainWords && rows.length > 1) best = { index: 0, known: 1 };
  // One word that happens to be a heading, low in a file, is more likely an answer.
  if (best.index > 0 && best.known < 2) best = { index: -1, known: 0 };
  const names = best.index < 0 ? Array.from({ length: wide }, () => "") : [...(rows[best.index] ?? [])];
  while (names.length > 1 && names.at(-1)?.trim() === "" && best.index >= 0) names.pop();
  return { index: best.index, names };
}
