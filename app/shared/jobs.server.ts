import { sql } from "kysely";
import { localDay } from "#app/domain/calendar.ts";
import type { Db } from "#db/client.server.ts";
import { newId } from "./id.ts";
import { mintWorkScope, type WorkScope } from "./scope.server.ts";

/** `mail`: a mail that is ready; `message`: the weekly one of a member; `channel`: a weekly card; `draw`: opinions. */
export const jobKinds = ["mail", "message", "channel", "draw"] as const;
export type JobKind = (typeof jobKinds)[number];

/** Why work waits or failed; never anything about a person. `handed-over` stands only while somebody outside has it. */
export const jobProblems = [
  "handed-over",
  "perhaps-sent",
  "no-mail-server",
  "not-now",
  "refused",
  "address-refused",
  "unreadable",
  "mistake",
] as const;
export type JobProblem = (typeof jobProblems)[number];

export interface NewJob {
  readonly kind: JobKind;
  /** Asked for twice, done once. Starts with the member's id where it is about one, so that erasing finds it. */
  readonly key: string;
  readonly payload?: string;
  readonly dueAt?: number;
}

/** Work that this process holds until `lease` is over. */
export interface TakenJob {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: JobKind;
  readonly key: string;
  readonly payload: string;
  readonly tries: number;
  readonly problem: JobProblem | null;
  readonly takenBy: string;
}

const minute = 60_000;
export const lease = minute;
const waits = [1, 5, 30, 120, 480];
const kept = 30 * 24 * 60 * minute;

/** Asks for work, inside the transaction of the write that it belongs to. @returns false when it was asked before */
export async function enqueue(scope: WorkScope, job: NewJob): Promise<boolean> {
  return (await enqueueAll(scope, [job])) === 1;
}

export async function enqueueAll(scope: WorkScope, jobs: readonly NewJob[]): Promise<number> {
  let added = 0;
  for (let i = 0; i < jobs.length; i += 100) {
    const { numInsertedOrUpdatedRows } = await scope.db
      .insertInto("job")
      .values(
        jobs.slice(i, i + 100).map(({ kind, key, payload = "", dueAt = scope.now }) => ({
          id: newId(),
          organisation_id: scope.organisationId,
          kind,
          key,
          payload,
          due_at: dueAt,
          created_at: scope.now,
        })),
      )
      .onConflict((conflict) => conflict.columns(["kind", "key"]).doNothing())
      .executeTakeFirstOrThrow();
    added += Number(numInsertedOrUpdatedRows);
  }
  return added;
}

/** Asks for work that every organisation has once on a day, in its own zone. */
export async function enqueueDaily({ db, now }: Pick<WorkScope, "db" | "now">, kind: JobKind): Promise<void> {
  const organisations = await db.selectFrom("organisation").select(["id", "time_zone as timeZone"]).execute();
  for (const { id, timeZone } of organisations) {
    const key = `${id}:${localDay(now, timeZone)}`;
    const known = await db
      .selectFrom("job")
      .select("id")
      .where("kind", "=", kind)
      .where("key", "=", key)
      .executeTakeFirst();
    if (!known) await enqueue(mintWorkScope({ db, now, organisationId: id }), { kind, key });
  }
}

/**
 * Takes the job that has waited longest. One statement on both databases: PostgreSQL looks at the conditions again when
 * another process took the row first, so that nobody gets what somebody else holds.
 */
export async function takeJob(db: Db, now: number, takenBy: string): Promise<TakenJob | null> {
  const isFree = sql<boolean>`done_at is null and failed_at is null and (lease_until is null or lease_until <= ${now})`;
  const firstFree = db
    .selectFrom("job")
    .select("id")
    .where("due_at", "<=", now)
    .where(isFree)
    .orderBy("due_at")
    .orderBy("id")
    .limit(1);
  const row = await db
    .updateTable("job")
    .set((eb) => ({ lease_until: now + lease, leased_by: takenBy, tries: eb("tries", "+", 1) }))
    .where("id", "=", firstFree)
    .where(isFree)
    .returningAll()
    .executeTakeFirst();
  // Somebody else was first with this one; there may be others.
  if (!row) return (await firstFree.executeTakeFirst()) ? takeJob(db, now, takenBy) : null;
  const { id, organisation_id: organisationId, kind, key, payload, tries, problem } = row;
  return {
    ...{ id, organisationId, key, payload, tries, takenBy },
    kind: kind as JobKind,
    problem: problem as JobProblem | null,
  };
}

/** Still ours, and not done by anybody? Everything that changes a job goes through this. */
const held = (db: Db, job: TakenJob) =>
  db
    .updateTable("job")
    .where("id", "=", job.id)
    .where("leased_by", "=", job.takenBy)
    .where("done_at", "is", null)
    .where("failed_at", "is", null);

export async function renewLease(db: Db, job: TakenJob, now: number): Promise<boolean> {
  const { numUpdatedRows } = await held(db, job)
    .set({ lease_until: now + lease })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Notes that somebody outside gets it now, before they do: at most once. A process that dies after this leaves a job
 * that nobody repeats (`perhaps-sent`), because a mail too few is better than the same mail twice.
 * @returns false when the job is no longer ours, and then it must not be handed over
 */
export async function noteHandOver(db: Db, job: TakenJob, now: number): Promise<boolean> {
  const { numUpdatedRows } = await held(db, job)
    .set({ problem: "handed-over", lease_until: now + lease })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Done. In the transaction of its effect this makes the effect happen exactly once. @returns false when not ours */
export async function finishJob(db: Db, job: TakenJob, now: number): Promise<boolean> {
  const { numUpdatedRows } = await held(db, job)
    .set({ done_at: now, payload: "", problem: null, lease_until: null })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Tries again after 1, 5 and 30 minutes, 2 and 8 hours; after that it has failed. */
export async function postponeJob(db: Db, job: TakenJob, now: number, problem: JobProblem): Promise<void> {
  const wait = waits[job.tries - 1];
  if (wait === undefined) return failJob(db, job, now, problem);
  await held(db, job)
    .set({ problem, due_at: now + wait * minute, lease_until: null, leased_by: null })
    .execute();
}

/** Will not be tried again by itself. What may have arrived cannot be repeated by anybody, so its content goes. */
export async function failJob(db: Db, job: TakenJob, now: number, problem: JobProblem): Promise<void> {
  const payload = problem === "perhaps-sent" ? { payload: "" } : {};
  await held(db, job)
    .set({ failed_at: now, problem, lease_until: null, ...payload })
    .execute();
}

/** Gives back what was taken and not begun, when the server stops. */
export async function giveBack(db: Db, job: TakenJob): Promise<void> {
  await held(db, job)
    .set((eb) => ({ lease_until: null, leased_by: null, tries: eb("tries", "-", 1) }))
    .execute();
}

/** How work went: done, to be tried again later, or no use trying again. */
export type Outcome = "done" | { readonly later: JobProblem } | { readonly failed: JobProblem };

export async function settleJob(db: Db, job: TakenJob, now: number, outcome: Outcome): Promise<void> {
  if (outcome === "done") await finishJob(db, job, now);
  else if ("later" in outcome) await postponeJob(db, job, now, outcome.later);
  else await failJob(db, job, now, outcome.failed);
}

/** Takes away what was done or failed a month ago. */
export async function tidyJobs(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom("job")
    .where((eb) => eb.or([eb("done_at", "<", now - kept), eb("failed_at", "<", now - kept)]))
    .execute();
}
