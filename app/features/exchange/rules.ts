import type { Moment } from "#app/domain/content/journey.ts";
import type { Reach } from "#app/domain/content/reach.ts";
import type { EvidenceKind, OutweighedKind } from "#app/domain/content/reasons.ts";
import type { Level, Prevailed, Touch } from "#app/domain/content/weighing.ts";
import type { Language } from "#app/domain/language.ts";
import type { exchangeEn } from "./strings/en.ts";

/** What a decision looks like outside the app: column names in CSV, keys in `x-customer`. */
export const fields = [
  "title",
  "decided_on",
  "department",
  "touch",
  "weight",
  "prevailed",
  "outweighed",
  "evidence",
  "moments",
  "handover",
  "touched",
  "asked",
  "cx_help",
  "customer_group",
  "reach",
  "note",
  "level",
  "language",
  "visibility",
  "status",
  "external_key",
] as const;
export type Field = (typeof fields)[number];

export type Visibility = "private" | "shared" | "example";
export type Weighing = "weighed" | "unknown" | "pending";

/** One decision as it travels. `null`, an empty list and an empty note all mean "not answered". */
export interface TravellingDecision {
  title: string;
  /** `2026-11-23` */
  decidedOn: string | null;
  /** Going in: the id of a department. Going out: whatever the caller wants to have written. */
  department: string | null;
  touch: Touch | null;
  /** Only with `weighing` "weighed". */
  weight: 0 | 1 | 2 | 3 | 4 | null;
  weighing: Weighing;
  prevailed: Prevailed | null;
  outweighed: OutweighedKind[];
  evidence: EvidenceKind[];
  moments: Moment[];
  handover: boolean | null;
  touched: string[];
  asked: string[];
  cxHelp: boolean | null;
  customerGroup: string | null;
  reach: Reach | null;
  note: string;
  level: Level | null;
  language: Language | null;
  visibility: Visibility | null;
  status: string | null;
  externalKey: string | null;
}

export type ProblemKey = `exchange.problem.${keyof (typeof exchangeEn)["problem"]}`;

/** Why a value, a line or a file did not come in; the text stands in `strings/`. */
export interface Problem {
  key: ProblemKey;
  /** What was given, at most 80 characters. */
  given?: string;
  /** A length, a limit or a list of known names, for the text. */
  count?: number;
  max?: number;
  known?: string;
}

/** A department of the organisation, as the importer knows it. */
export interface KnownDepartment {
  id: string;
  kind: string;
  nl: string;
  en: string;
}

export const limits = {
  fileBytes: 60 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  /** A cell must hold the longest note, its neutralising quote and a little air. */
  cell: 20_100,
  title: 200,
  note: 20_000,
  short: 100,
  zipEntries: 2_000,
  zipBytes: 50 * 1024 * 1024,
  recordBytes: 1024 * 1024,
} as const;

/** A value cut for an error message; it is shown as text, never interpreted. */
export function shown(value: string): string {
  const oneLine = value.replace(/\s+/g, " ").trim();
  return oneLine.length > 80 ? `${oneLine.slice(0, 79)}…` : oneLine;
}

/** Everything unanswered: the start of every import. */
export function unanswered(title: string): TravellingDecision {
  return {
    title,
    decidedOn: null,
    department: null,
    touch: null,
    weight: null,
    weighing: "pending",
    prevailed: null,
    outweighed: [],
    evidence: [],
    moments: [],
    handover: null,
    touched: [],
    asked: [],
    cxHelp: null,
    customerGroup: null,
    reach: null,
    note: "",
    level: null,
    language: null,
    visibility: null,
    status: null,
    externalKey: null,
  };
}
