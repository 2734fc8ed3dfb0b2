import type { Selectable } from "kysely";
import { type AuthorMonthSums, contributionOf } from "#app/domain/author-month.ts";
import type { NewDecision, StoredDecision } from "#app/domain/decision.ts";
import type { Reach, Weight } from "#app/domain/weight.ts";
import type { Database } from "./schema.ts";

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
