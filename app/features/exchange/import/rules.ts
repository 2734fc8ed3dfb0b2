import type { RowProblem } from "../csv/rows/rules.ts";
import type { Encoding } from "../csv/rules.ts";
import type { DateOrder } from "../dates/rules.ts";
import type { Field, Problem, TravellingDecision, Visibility } from "../rules.ts";

export type Task = "check" | "import" | "remove";
export type Columns = Partial<Record<Field, number>>;

/** What the importer chose; whatever is left out is guessed. */
export interface Choices {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly columns?: Columns;
  readonly dateOrder?: DateOrder;
  readonly departmentId?: string;
  readonly visibility?: Visibility;
}

/** How the file was read as CSV. */
export interface CsvFacts {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly columns: Columns;
  /** Guessed by content or by half a heading. */
  readonly doubtful: readonly Field[];
  readonly dateOrder: DateOrder;
}

export interface RefusedRow {
  readonly line: number;
  /** The file inside a zip. */
  readonly name: string | null;
  readonly cells: readonly string[];
  readonly problems: readonly RowProblem[];
}

/** How a row will read. */
export interface PreviewRow {
  readonly line: number;
  readonly name: string | null;
  readonly title: string;
  readonly decidedOn: string | null;
  readonly departmentId: string | null;
  readonly weighing: TravellingDecision["weighing"];
  readonly weight: number | null;
  readonly touch: string | null;
  readonly status: string | null;
  readonly note: string;
}

/** What reading the whole file gave. */
export interface Findings {
  readonly csv: CsvFacts | null;
  readonly total: number;
  readonly good: number;
  readonly already: number;
  readonly refused: number;
  readonly pending: number;
  /** Lines in records that name people; they stay behind. */
  readonly people: number;
  readonly titlesCut: number;
  readonly ignored: number;
  /** Answers in records that were not understood and stay unanswered. */
  readonly unread: number;
  readonly preview: readonly PreviewRow[];
  readonly firstRefused: readonly RefusedRow[];
}

/** Everything about a run that is not a column of its own. */
export interface Plan {
  readonly task: Task | null;
  readonly choices: Choices;
  readonly findings: Findings | null;
  /** Why nothing of the file can be read. */
  readonly problem: Problem | null;
  /** How many were taken away again. */
  readonly removed: number | null;
}

const emptyPlan: Plan = { task: null, choices: {}, findings: null, problem: null, removed: null };

export function readPlan(text: string): Plan {
  return { ...emptyPlan, ...(JSON.parse(text) as Partial<Plan>) };
}

/** More refused lines than this are a wrong choice of columns, not a list to mend. */
export const keptRefusals = 2000;
export const shownRefusals = 20;
export const shownRows = 20;

export type Stage =
  | "reading"
  | "unread"
  | "checked"
  | "importing"
  | "removing"
  | "done"
  | "removed"
  | "failed";

/** Where a run stands, for its page. */
export function stageOf(status: "uploaded" | "running" | "done" | "failed", plan: Plan): Stage {
  if (status === "running")
    return plan.task === "remove" ? "removing" : plan.task === "import" ? "importing" : "reading";
  if (status === "uploaded") return plan.findings || plan.problem ? "checked" : "unread";
  if (status === "done" && plan.removed !== null) return "removed";
  return status;
}

/** A text that a person pasted: a record starts with front matter or a heading, anything else is a table. */
export function pastedName(text: string): "paste.md" | "paste.csv" {
  return /^\ufeff?\s*(---\r?\n|#{1,2} )/.test(text) ? "paste.md" : "paste.csv";
}

export function kindOf(fileName: string, start: Uint8Array): "csv" | "madr" {
  const isZip = start[0] === 0x50 && start[1] === 0x4b;
  return isZip || /\.(md|markdown|zip)$/i.test(fileName) ? "madr" : "csv";
}

/** A workbook is a zip as well; saying that it holds no records would help nobody. */
export function isWorkbook(fileName: string): boolean {
  return /\.(xlsx?|xlsm|ods|numbers)$/i.test(fileName);
}

/** Waits a moment, so that a small file is ready when its page opens; a large one shows its progress. */
export function soon(job: Promise<unknown>): Promise<unknown> {
  return Promise.race([job, new Promise((resolve) => setTimeout(resolve, 1500))]);
}
