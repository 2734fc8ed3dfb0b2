import { readShort } from "../../csv/rows/rules.ts";
import { cellsOf } from "../../csv/rows/write/rules.ts";
import { type Field, type Problem, type TravellingDecision, unanswered } from "../../rules.ts";
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

/** The `x-customer` map of a record: our own questions, by field name. */
export type Extras = Map<string, string | string[]>;

const listFields: ReadonlySet<Field> = new Set<Field>([
  "outweighed",
  "evidence",
  "moments",
  "touched",
  "asked",
]);
const elsewhere: ReadonlySet<Field> = new Set<Field>([
  "title",
  "note",
  "decided_on",
  "status",
  "weight",
  "external_key",
]);

/** Every answer that was given, for the front matter; `weighing` is always there and marks the record as ours. */
export function extrasOf(decision: TravellingDecision): Extras {
  const extras: Extras = new Map();
  if (decision.externalKey !== null) extras.set("id", decision.externalKey);
  for (const [field, text] of cellsOf(decision)) {
    if (elsewhere.has(field) || listFields.has(field) || text === "") continue;
    extras.set(field, text);
  }
  for (const field of ["outweighed", "evidence", "moments", "touched", "asked"] as const) {
    if (decision[field].length > 0) extras.set(field, [...decision[field]]);
  }
  if (decision.weighing === "weighed") extras.set("weight", String(decision.weight));
  extras.set("weighing", decision.weighing);
  return extras;
}

/** Reads the map back. An answer that is not understood stays unanswered and is reported. */
export function readExtras(
  extras: Extras,
  departments: DepartmentBook,
): { values: TravellingDecision; problems: Problem[] } {
  const problems: Problem[] = [];
  const given = (name: string): string[] => {
    const value = extras.get(name) ?? "";
    return typeof value === "string" ? (value.trim() === "" ? [] : [value]) : value;
  };
  const settle = <T>(reading: Reading<T>, otherwise: T): T => {
    if (reading.ok) return reading.value;
    problems.push(reading.problem);
    return otherwise;
  };
  const one = <T>(name: string, read: (text: string) => Reading<T | null>): T | null => {
    const [text] = given(name);
    return text === undefined ? null : settle(read(text), null);
  };
  const several = <T>(name: string, read: (text: string) => Reading<T | null>): T[] => [
    ...new Set(given(name).flatMap((text) => settle(readSeveral(text, read), []))),
  ];
  const department = (text: string) => readDepartment(text, departments);
  const unknown = given("weighing")[0] === "unknown";
  const weighed = settle(readWeight(unknown ? "unknown" : (given("weight")[0] ?? "")), {
    weight: null,
    weighing: "pending",
  });
  const values: TravellingDecision = {
    ...unanswered(""),
    ...weighed,
    department: one("department", department),
    touch: one("touch", (text) => readChoice(text, words.touchWords)),
    prevailed: one("prevailed", (text) => readChoice(text, words.prevailedWords)),
    outweighed: several("outweighed", (text) => readChoice(text, words.outweighedWords)),
    evidence: several("evidence", (text) => readChoice(text, words.evidenceWords)),
    moments: several("moments", (text) => readChoice(text, words.momentWords)),
    handover: one("handover", readYesNo),
    touched: several("touched", department),
    asked: several("asked", department),
    cxHelp: one("cx_help", readYesNo),
    customerGroup: one("customer_group", readShort),
    reach: one("reach", readReach),
    level: one("level", (text) => readChoice(text, words.levelWords)),
    language: one("language", (text) => readChoice(text, words.languageWords)),
    visibility: one("visibility", (text) => readChoice(text, words.visibilityWords)),
    externalKey: one("id", readShort),
  };
  return { values, problems };
}
