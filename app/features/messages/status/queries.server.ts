import { sql } from "kysely";
import { type JobKind, type JobProblem, jobKinds } from "#app/shared/jobs.server.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Trouble } from "./rules.ts";

const shown = 50;

/** How much work of each kind waits, is done and failed. */
export async function countWork(scope: Scope) {
  const rows = await scope.db
    .selectFrom("job")
    .select([
      "kind",
      sql<number>`sum(case when done_at is null and failed_at is null then 1 else 0 end)`.as("waiting"),
      sql<number>`sum(case when done_at is null then 0 else 1 end)`.as("done"),
      sql<number>`sum(case when failed_at is null then 0 else 1 end)`.as("failed"),
    ])
    .where("organisation_id", "=", scope.organisationId)
    .groupBy("kind")
    .execute();
  return jobKinds.flatMap((kind) => {
    const row = rows.find((one) => one.kind === kind);
    const { waiting, done, failed } = row ?? { waiting: 0, done: 0, failed: 0 };
    return row ? [{ kind, waiting: Number(waiting), done: Number(done), failed: Number(failed) }] : [];
  });
}

export async function readLastSuccess(scope: Scope): Promise<number | null> {
  const row = await scope.db
    .selectFrom("job")
    .select((eb) => eb.fn.max("done_at").as("at"))
    .where("organisation_id", "=", scope.organisationId)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** What failed, or waits for another try; the newest first. */
export async function listTrouble(scope: Scope): Promise<Trouble[]> {
  const rows = await scope.db
    .selectFrom("job")
    .select([
      "id",
      "kind",
      "problem",
      "tries",
      "created_at as askedAt",
      "due_at as dueAt",
      "failed_at as failedAt",
    ])
    .where("organisation_id", "=", scope.organisationId)
    .where("problem", "is not", null)
    .where("done_at", "is", null)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(shown)
    .execute();
  return rows.map((row) => ({
    ...row,
    kind: row.kind as JobKind,
    problem: row.problem as JobProblem,
    canRetry: row.failedAt !== null && row.problem !== "perhaps-sent",
  }));
}

/** Failed work starts anew. What may have arrived is not sent again, and a second tap changes nothing. */
export async function retryJob(scope: Scope, id: string): Promise<void> {
  await scope.db
    .updateTable("job")
    .set({ failed_at: null, problem: null, tries: 0, due_at: scope.now, leased_by: null, lease_until: null })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", id)
    .where("failed_at", "is not", null)
    .where("problem", "!=", "perhaps-sent")
    .execute();
}
