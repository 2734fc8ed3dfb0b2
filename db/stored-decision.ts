import type { Selectable } from "kysely";
import { type AuthorMonthSums, contributionOf } from "#app/domain/author-month.ts";
import type { Reach, Weight } from "#app/domain/weight.ts";
import type { Database, Visibility, Weighing } from "./schema.ts";

/** Everything a decision says, as the form, the import and the demo hand it over. */
export interface DecisionFields {
  readonly title: string;
  readonly note: string;
  readonly language: "nl" | "en";
  readonly departmentId: string;
  readonly decidedOn: string;
  /** Null only for an imported record that did not say. */
  readonly touch: "direct" | "indirect" | "none_seen" | null;
  readonly weighing: Weighing;
  readonly weight: Weight | null;
  readonly prevailed: string | null;
  readonly level: string | null;
  readonly handover: boolean | null;
  readonly cxHelp: boolean | null;
  readonly customerGroup: string | null;
  readonly reach: Reach | null;
  readonly visibility: Visibility;
  readonly outweighed: readonly string[];
  readonly evidence: readonly string[];
  readonly moments: readonly string[];
  /** Ids of departments. */
  readonly touched: readonly string[];
  readonly asked: readonly string[];
}

export interface NewDecision extends DecisionFields {
  readonly id: string;
  readonly organisationId: string;
  readonly authorId: string;
  readonly loggedAt: number;
  /** Month in which it counts, see `countingMonth`. */
  readonly month: string;
  readonly status?: string | null;
  readonly externalKey?: string | null;
  readonly importId?: string | null;
}

export interface StoredDecision extends NewDecision {
  readonly seq: number;
  readonly editedAt: number | null;
  readonly withdrawnAt: number | null;
}

type Choice = { readonly field: string; readonly value: string };

export function storedDecision(
  row: Selectable<Database["decision"]>,
  choices: readonly Choice[],
): StoredDecision {
  const chosen = (field: string) =>
    choices.filter((choice) => choice.field === field).map((choice) => choice.value);
  return {
    seq: row.seq,
    id: row.id,
    organisationId: row.organisation_id,
    authorId: row.author_id,
    loggedAt: row.logged_at,
    month: row.month,
    status: row.status,
    externalKey: row.external_key,
    importId: row.import_id,
    editedAt: row.edited_at,
    withdrawnAt: row.withdrawn_at,
    title: row.title,
    note: row.note,
    language: row.language,
    departmentId: row.department_id,
    decidedOn: row.decided_on,
    touch: row.touch,
    weighing: row.weighing,
    weight: row.weight as Weight | null,
    prevailed: row.prevailed,
    level: row.level,
    handover: row.handover === null ? null : row.handover === 1,
    cxHelp: row.cx_help === null ? null : row.cx_help === 1,
    customerGroup: row.customer_group,
    reach: row.reach as Reach | null,
    visibility: row.visibility,
    outweighed: chosen("outweighed"),
    evidence: chosen("evidence"),
    moments: chosen("moment"),
    touched: chosen("touched"),
    asked: chosen("asked"),
  };
}

/** What a decision adds to its author's sums. An unanswered touch counts: only "no effect seen" stays outside. */
export function contribution(
  decision: Pick<NewDecision, "touch" | "weighing" | "weight" | "reach" | "evidence">,
): AuthorMonthSums {
  return contributionOf({ ...decision, touch: decision.touch ?? "direct" });
}

export function sumsKey(
  decision: Pick<NewDecision, "organisationId" | "month" | "departmentId" | "authorId" | "level">,
) {
  return {
    organisation_id: decision.organisationId,
    month: decision.month,
    department_id: decision.departmentId,
    author_id: decision.authorId,
    level: decision.level ?? "",
  };
}
