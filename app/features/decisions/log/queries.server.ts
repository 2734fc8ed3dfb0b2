import { createHash } from "node:crypto";
import { countingMonth, localDay, monthOf } from "#app/domain/calendar.ts";
import type { DecisionFields, StoredDecision } from "#app/domain/decision.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { holdOwnDecision, insertDecisions, readDecision, replaceDecision } from "#db/decision-log.ts";
import { changeMoment, chooseMoment, readMoments } from "../look-back/moment/queries.server.ts";
import { formContent } from "./content/rules.ts";
import { type DecisionInput, weighingOf } from "./form.ts";
import { editableUntil } from "./rules.ts";

export type Logged =
  | { readonly kind: "logged"; readonly id: string }
  /** The same form was stored before, with other words in it. */
  | { readonly kind: "conflict"; readonly id: string };

/** Stores a decision once, however often its form arrives: row, sums, search and receipt in one transaction. */
export async function logDecision(scope: Scope, input: DecisionInput): Promise<Logged> {
  const fields = fieldsOf(scope, input);
  const bodyHash = createHash("sha256").update(JSON.stringify(fields)).digest("hex");
  return scope.db.transaction().execute(async (trx) => {
    const id = newId();
    if (input.key) {
      const receipt = await trx
        .insertInto("idempotency")
        .values({
          organisation_id: scope.organisationId,
          member_id: scope.memberId,
          key: input.key,
          body_hash: bodyHash,
          result: id,
          created_at: scope.now,
        })
        .onConflict((conflict) => conflict.columns(["member_id", "key"]).doNothing())
        .executeTakeFirst();
      if (Number(receipt.numInsertedOrUpdatedRows ?? 0) === 0) {
        const first = await trx
          .selectFrom("idempotency")
          .select(["body_hash", "result"])
          .where("organisation_id", "=", scope.organisationId)
          .where("member_id", "=", scope.memberId)
          .where("key", "=", input.key)
          .executeTakeFirstOrThrow();
        return { kind: first.body_hash === bodyHash ? "logged" : "conflict", id: first.result } as const;
      }
    }
    await insertDecisions(trx, [
      {
        ...fields,
        id,
        organisationId: scope.organisationId,
        authorId: scope.authorId,
        loggedAt: scope.now,
        month: countingMonth({ decidedOn: fields.decidedOn, loggedAt: scope.now, timeZone: scope.timeZone }),
      },
    ]);
    await chooseMoment({ ...scope, db: trx }, { id, decidedOn: fields.decidedOn }, input.look_back);
    await trx
      .deleteFrom("decision_draft")
      .where("organisation_id", "=", scope.organisationId)
      .where("member_id", "=", scope.memberId)
      .execute();
    return { kind: "logged", id } as const;
  });
}

/** One's own decision, as long as it may be edited; else null. */
export async function readEditable(scope: Scope, id: string): Promise<StoredDecision | null> {
  const decision = await readDecision(scope.db, scope.organisationId, id);
  return decision?.authorId === scope.authorId && isEditable(scope, decision) ? decision : null;
}

function isEditable(scope: Scope, decision: StoredDecision): boolean {
  return decision.withdrawnAt === null && scope.now < editableUntil(decision.loggedAt);
}

/** Replaces one's own decision and keeps what it said before. */
export async function reviseDecision(scope: Scope, id: string, input: DecisionInput): Promise<boolean> {
  return scope.db.transaction().execute(async (trx) => {
    const old = await holdOwnDecision(trx, scope, id);
    if (!old || !isEditable(scope, old)) return false;
    const fields = { ...fieldsOf(scope, input), language: input.language ?? old.language };
    await changeMoment({ ...scope, db: trx }, old, fields, input.look_back);
    const before = Object.fromEntries(
      (Object.keys(fields) as (keyof DecisionFields)[])
        .filter((name) => JSON.stringify(sorted(fields[name])) !== JSON.stringify(sorted(old[name])))
        .map((name) => [name, old[name]]),
    );
    if (Object.keys(before).length === 0) return true;
    await trx
      .insertInto("decision_revision")
      .values({
        id: newId(),
        organisation_id: scope.organisationId,
        decision_id: id,
        changed_at: scope.now,
        before: JSON.stringify(before),
      })
      .execute();
    // A record that was still to be weighed counts from now: the month in which it came in may be closed.
    const month = old.weighing === "pending" ? monthOf(scope.now, scope.timeZone) : old.month;
    await replaceDecision(trx, old, fields, { at: scope.now, month });
    return true;
  });
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

function fieldsOf(scope: Scope, input: DecisionInput): DecisionFields {
  return {
    title: input.title,
    note: input.note,
    language: input.language ?? scope.language,
    departmentId: input.department,
    decidedOn: input.decided_on,
    touch: input.touch,
    ...weighingOf(input.weight),
    prevailed: input.prevailed,
    level: input.level,
    handover: input.handover,
    cxHelp: input.cx_help,
    customerGroup: input.customer_group || null,
    reach: input.reach,
    visibility: input.visibility,
    outweighed: input.outweighed,
    evidence: input.evidence,
    moments: input.moments,
    touched: input.touched,
    // Only who is affected can have been asked.
    asked: input.asked.filter((id) => input.touched.includes(id)),
  };
}

export interface DepartmentOption {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** The departments that a decision can belong to or touch, in the organisation's order. */
export async function readDepartments(scope: Scope): Promise<DepartmentOption[]> {
  return scope.db
    .selectFrom("department")
    .select(["id", "kind", scope.language === "nl" ? "name_nl as name" : "name_en as name"])
    .where("organisation_id", "=", scope.organisationId)
    .where("archived", "=", 0)
    .orderBy("position")
    .execute();
}

/** What the form needs to know, whether it is new or an edit. */
export async function readFormPage(scope: Scope) {
  const departments = await readDepartments(scope);
  const today = localDay(scope.now, scope.timeZone);
  const kinds = departments.map((department) => department.kind);
  return {
    departments,
    today,
    content: formContent(scope.language, kinds, today),
    moments: await readMoments(scope),
    memberId: scope.memberId,
    sharedDevice: scope.sharedDevice,
  };
}

export async function readDraft(scope: Scope): Promise<Record<string, string | string[]> | null> {
  const row = await scope.db
    .selectFrom("decision_draft")
    .select("fields")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .executeTakeFirst();
  return row ? (JSON.parse(row.fields) as Record<string, string | string[]>) : null;
}

/** Keeps a half-filled form, so that changing the language (or the device) loses nothing. */
export async function saveDraft(scope: Scope, fields: Record<string, string | string[]>): Promise<void> {
  const row = {
    organisation_id: scope.organisationId,
    member_id: scope.memberId,
    fields: JSON.stringify(fields),
    saved_at: scope.now,
  };
  await scope.db
    .insertInto("decision_draft")
    .values(row)
    .onConflict((conflict) =>
      conflict.column("member_id").doUpdateSet({ fields: row.fields, saved_at: row.saved_at }),
    )
    .execute();
}

export async function removeDraft(scope: Scope): Promise<void> {
  await scope.db
    .deleteFrom("decision_draft")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .execute();
}
