import { sql } from "kysely";
import type { AppContext } from "#app/shared/context.server.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import {
  type Choices,
  type Findings,
  type Plan,
  type RefusedRow,
  readPlan,
  stageOf,
  type Task,
} from "./rules.ts";
import { readKnownDepartments } from "./work/run/queries.server.ts";

/** So many uploads wait to be taken in; older ones make room. */
const waitingUploads = 5;

function ownRuns(scope: Scope) {
  return scope.db
    .selectFrom("import_run")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId);
}

export async function listRuns(scope: Scope) {
  const rows = await ownRuns(scope)
    .select(["id", "file_name", "status", "mapping", "added", "already", "created_at"])
    .orderBy("created_at", "desc")
    .limit(20)
    .execute();
  return rows.map((row) => {
    const plan = readPlan(row.mapping);
    return {
      id: row.id,
      fileName: row.file_name,
      stage: stageOf(row.status, plan),
      added: row.added,
      refused: plan.findings?.refused ?? 0,
      createdAt: row.created_at,
    };
  });
}

export async function readRun(scope: Scope, id: string) {
  const row = await ownRuns(scope)
    .select([
      "id",
      "kind",
      "file_name",
      "status",
      "mapping",
      "rows_total",
      "rows_done",
      "added",
      "already",
      "created_at",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) return null;
  const plan = readPlan(row.mapping);
  return {
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    status: row.status,
    stage: stageOf(row.status, plan),
    plan,
    rowsTotal: row.rows_total,
    rowsDone: plan.task === "import" ? await countStaged(scope, row.id) : row.rows_done,
    added: row.added,
    already: row.already,
  };
}

/** How far an import is: what it holds back so far. */
async function countStaged(scope: Scope, importId: string): Promise<number> {
  const { count } = await scope.db
    .selectFrom("decision")
    .select(sql<number>`count(*)`.as("count"))
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", importId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

export type Run = NonNullable<Awaited<ReturnType<typeof readRun>>>;

export const readDepartments = (scope: Scope) => readKnownDepartments(scope);

interface Upload {
  readonly kind: "csv" | "madr";
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** Keeps an uploaded file until it has been taken in; the worker starts reading it at once. */
export async function keepUpload(scope: Scope, { kind, fileName, content }: Upload): Promise<string> {
  const id = newId();
  const plan: Plan = { ...readPlan("{}"), task: "check" };
  await scope.db.transaction().execute(async (db) => {
    const older = await ownRuns({ ...scope, db })
      .select("id")
      .where("status", "in", ["uploaded", "failed"])
      .orderBy("created_at", "desc")
      .offset(waitingUploads - 1)
      .limit(100)
      .execute();
    for (const run of older) await db.deleteFrom("import_run").where("id", "=", run.id).execute();
    await db
      .insertInto("import_run")
      .values({
        id,
        organisation_id: scope.organisationId,
        member_id: scope.memberId,
        kind,
        file_name: fileName,
        status: "running",
        mapping: JSON.stringify(plan),
        created_at: scope.now,
      })
      .execute();
    await db
      .insertInto("import_file")
      .values({ import_id: id, organisation_id: scope.organisationId, content: Buffer.from(content) })
      .execute();
  });
  return id;
}

/** Gives a waiting run its next task; false when it is already doing one. */
export async function setTask(
  scope: Scope,
  run: Run,
  task: Task,
  choices: Choices = run.plan.choices,
): Promise<boolean> {
  const findings: Findings | null = task === "check" ? null : run.plan.findings;
  const plan: Plan = { ...run.plan, choices, findings, task };
  const { numUpdatedRows } = await scope.db
    .updateTable("import_run")
    .set({ status: "running", mapping: JSON.stringify(plan) })
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .where("id", "=", run.id)
    .where("status", "=", run.status)
    .executeTakeFirst();
  return Number(numUpdatedRows) === 1;
}

/** Hands a run to the worker. What the worker cannot finish it marks itself; when its thread dies, this does. */
export async function work(scope: Scope, context: Pick<AppContext, "work">, importId: string): Promise<void> {
  const { organisationId } = scope;
  try {
    await context.work({ kind: "import", organisationId, importId });
  } catch (error) {
    // A stopped server goes on with it when it starts again.
    if (error instanceof Error && error.message === "The server is stopping") return;
    await scope.db
      .updateTable("import_run")
      .set({ status: "failed" })
      .where("organisation_id", "=", organisationId)
      .where("id", "=", importId)
      .where("status", "=", "running")
      .execute();
  }
}

/** Forgets a file of which nothing came in. */
export async function forgetRun(scope: Scope, id: string): Promise<void> {
  await scope.db
    .deleteFrom("import_run")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .where("id", "=", id)
    .where("status", "in", ["uploaded", "failed"])
    .execute();
}

/** The lines that did not come in, as they stood in the file. */
export async function readRefused(scope: Scope, id: string): Promise<readonly RefusedRow[] | null> {
  const row = await ownRuns(scope).select("refused").where("id", "=", id).executeTakeFirst();
  return row ? (JSON.parse(row.refused) as RefusedRow[]) : null;
}

/** Does anything of one's own still wait for a weight? */
export async function hasToWeigh(scope: Scope): Promise<boolean> {
  const row = await scope.db
    .selectFrom("decision")
    .select("id")
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId)
    // Written out, or the index on just these rows is not used.
    .where(sql<boolean>`weighing = 'pending'`)
    .where("withdrawn_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
