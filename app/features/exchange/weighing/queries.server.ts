import { sql } from "kysely";
import { monthOf } from "#app/domain/calendar.ts";
import type { StoredDecision } from "#app/domain/decision.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import {
  bringBackDecision,
  holdOwnDecision,
  readDecision,
  replaceDecision,
  withdrawDecision,
} from "#db/decision-log.ts";
import { type Answer, weighedAs } from "./rules.ts";

function toWeigh(scope: Scope) {
  return (
    scope.db
      .selectFrom("decision")
      .where("organisation_id", "=", scope.organisationId)
      .where("author_id", "=", scope.authorId)
      // Written out, or the index on just these rows is not used.
      .where(sql<boolean>`weighing = 'pending'`)
      .where("withdrawn_at", "is", null)
  );
}

interface Where {
  /** The record that was skipped or weighed. */
  readonly after?: string | undefined;
  /** The record that was put back. */
  readonly from?: string | undefined;
}

/** One's own record that comes next, newest first. */
export async function readNext(scope: Scope, { after, from }: Where): Promise<StoredDecision | null> {
  const first = from
    ? await toWeigh(scope).select("id").where("id", "=", from).executeTakeFirst()
    : undefined;
  if (first) return readDecision(scope.db, scope.organisationId, first.id);
  let query = toWeigh(scope).select("id").orderBy("decided_on", "desc").orderBy("seq", "desc").limit(1);
  const skipped = after ? await readDecision(scope.db, scope.organisationId, after) : null;
  if (skipped && skipped.authorId === scope.authorId) {
    query = query.where(sql<boolean>`(decided_on, seq) < (${skipped.decidedOn}, ${skipped.seq})`);
  }
  const next = await query.executeTakeFirst();
  return next ? readDecision(scope.db, scope.organisationId, next.id) : null;
}

export async function countLeft(scope: Scope): Promise<number> {
  const { count } = await toWeigh(scope).select(sql<number>`count(*)`.as("count")).executeTakeFirstOrThrow();
  return Number(count);
}

export async function readDepartmentName(scope: Scope, id: string): Promise<string> {
  const row = await scope.db
    .selectFrom("department")
    .select(scope.language === "nl" ? "name_nl as name" : "name_en as name")
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.name ?? "";
}

export type Outcome = "done" | "not-found" | "conflict";

/** Weighs one's own record. It counts in this month: the month in which it came in may be closed. */
export async function weighRecord(
  scope: Scope,
  id: string,
  answer: Answer,
  touch: "direct" | "indirect" | undefined,
): Promise<Outcome> {
  return changeOwn(scope, id, async (trx, old) => {
    if (old.withdrawnAt !== null) return "not-found";
    // A second tap on the same button, or a second window.
    if (old.weighing !== "pending") return "done";
    await keepBefore(scope, trx, old);
    const month = monthOf(scope.now, scope.timeZone);
    await replaceDecision(trx, old, { ...old, ...weighedAs(answer, touch) }, { at: scope.now, month });
    return "done";
  });
}

export async function withdrawRecord(scope: Scope, id: string): Promise<Outcome> {
  return changeOwn(scope, id, async (trx, old) => {
    if (old.weighing !== "pending") return "conflict";
    await withdrawDecision(trx, old, scope.now);
    return "done";
  });
}

/** Puts a record back on the pile, as long as it was not counted: its month is open, and no week of it closed since. */
export async function undoWeighing(scope: Scope, id: string): Promise<Outcome> {
  return changeOwn(scope, id, async (trx, old) => {
    if (old.weighing === "pending") {
      await bringBackDecision(trx, old, scope.now);
      return "done";
    }
    if (old.withdrawnAt !== null || old.month !== monthOf(scope.now, scope.timeZone)) return "conflict";
    const last = await trx
      .selectFrom("decision_revision")
      .select(["id", "before", "changed_at"])
      .where("organisation_id", "=", scope.organisationId)
      .where("decision_id", "=", id)
      .orderBy("changed_at", "desc")
      .executeTakeFirst();
    const before = last ? (JSON.parse(last.before) as Partial<StoredDecision>) : {};
    // Somebody who changed it since gets it back only by changing it again.
    if (!last || before.weighing !== "pending") return "conflict";
    if (await wasCounted({ ...scope, db: trx }, old.month, last.changed_at)) return "conflict";
    const touch = before.touch ?? null;
    await replaceDecision(trx, old, { ...old, touch, weighing: "pending", weight: null }, { at: scope.now });
    await trx.deleteFrom("decision_revision").where("id", "=", last.id).execute();
    return "done";
  });
}

/** Did a period in this month close after a moment? */
async function wasCounted({ db, organisationId }: Scope, month: string, since: number): Promise<boolean> {
  const row = await db
    .selectFrom("publication")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("through", ">=", `${month}-01`)
    .where("published_at", ">", since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function keepBefore(scope: Scope, trx: Scope["db"], { id, touch, weighing, weight }: StoredDecision) {
  await trx
    .insertInto("decision_revision")
    .values({
      id: newId(),
      organisation_id: scope.organisationId,
      decision_id: id,
      changed_at: scope.now,
      before: JSON.stringify({ touch, weighing, weight }),
    })
    .execute();
}

async function changeOwn(
  scope: Scope,
  id: string,
  change: (trx: Scope["db"], old: StoredDecision) => Promise<Outcome>,
): Promise<Outcome> {
  return scope.db.transaction().execute(async (trx) => {
    const old = await holdOwnDecision(trx, scope, id);
    return old ? change(trx, old) : "not-found";
  });
}
