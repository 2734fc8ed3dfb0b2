import { setTimeout } from "node:timers/promises";
import { localDay, monthOf } from "#app/domain/calendar.ts";
import { newId } from "#app/shared/id.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { releaseStaged, removeImported, stageDecisions, sumStaged } from "#db/decision-staging.ts";
import { departmentBook } from "../../values/rules.ts";
import { keptRefusals, type Plan, type RefusedRow } from "../rules.ts";
import { openSource, type Source, type SourceRow } from "../source/format.server.ts";
import { findingsOf } from "./findings/format.server.ts";
import { type Defaults, type Incoming, incomingOf } from "./format.server.ts";
import { changeRun, type OpenRun, readKnownKeys, readOpenRun } from "./run/queries.server.ts";

/** Small enough that somebody who saves a decision meanwhile waits a few milliseconds. */
const batch = 250;
/** Between two batches the write lock is free for others. */
const breath = 3;

/** Another process was first, or the owner is gone. */
class Superseded extends Error {}

/**
 * Does what a run asks for: read the file, take it in, or take it away again. Every step can be cut off and done
 * again: nothing of an import shows before all of it does.
 */
export async function workOnImport(scope: WorkScope, importId: string): Promise<void> {
  const run = await readOpenRun(scope, importId);
  if (!run) return;
  try {
    if (run.plan.task === "remove") await removeRun(scope, run);
    else if (run.plan.task === "import") await importRun(scope, run);
    else await checkRun(scope, run);
  } catch (error) {
    if (error instanceof Superseded) {
      if (!(await readOpenRun(scope, importId))) await removeStaged(scope, importId);
      return;
    }
    await changeRun(scope, run, { status: "failed" });
    if (run.plan.task === "import") await removeStaged(scope, importId);
    throw error;
  }
}

async function openRun(scope: WorkScope, run: OpenRun): Promise<{ source: Source; defaults: Defaults }> {
  const today = localDay(scope.now, run.timeZone);
  const departments = departmentBook(run.departments);
  return {
    source: await openSource(run, run.plan.choices, { departments, today }),
    defaults: {
      departmentId: run.plan.choices.departmentId ?? run.departmentId,
      visibility: run.plan.choices.visibility ?? run.visibility,
      language: run.language,
      today,
    },
  };
}

async function checkRun(scope: WorkScope, run: OpenRun): Promise<void> {
  const { source, defaults } = await openRun(scope, run);
  const knownOf = (rows: readonly Incoming[]) => readKnownKeys(scope, rows);
  const { findings, refused } = await findingsOf(source, defaults, knownOf);
  const plan: Plan = { ...run.plan, task: null, findings, problem: source.problem };
  await changeRun(scope, run, {
    status: "uploaded",
    mapping: JSON.stringify(plan),
    rows_total: findings.total,
    refused: JSON.stringify(refused),
  });
}

async function importRun(scope: WorkScope, run: OpenRun): Promise<void> {
  const { source, defaults } = await openRun(scope, run);
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  let refusals = 0;
  let waiting: Incoming[] = [];
  const flush = async () => {
    await stageBatch(scope, run, waiting);
    waiting = [];
    await setTimeout(breath);
  };
  for await (const row of source.rows()) {
    if (!row.result.ok) {
      refusals += 1;
      if (refused.length < keptRefusals) refused.push(refusedRow(row, row.result.problems));
      continue;
    }
    const incoming = incomingOf(row.result.values, defaults);
    if (seen.has(incoming.externalKey)) continue;
    seen.add(incoming.externalKey);
    waiting.push(incoming);
    if (waiting.length >= batch) await flush();
  }
  await flush();
  await release(scope, run, refused, refusals);
}

const refusedRow = ({ line, name, cells }: SourceRow, problems: RefusedRow["problems"]): RefusedRow => ({
  line,
  name,
  cells,
  problems,
});

/**
 * Stages what the organisation does not have yet. What a try before this one staged is found again by its key, so the
 * run needs no place of its own to go on from; its row holds the file, and writing that over and over is dear.
 */
async function stageBatch(scope: WorkScope, run: OpenRun, rows: readonly Incoming[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const known = await readKnownKeys(scope, rows);
    const fresh = rows.filter((row) => !known.has(row.externalKey) && !known.has(row.givenKey ?? ""));
    if (fresh.length === 0) return;
    try {
      return await scope.db.transaction().execute((db) => stageFresh({ ...scope, db }, run, fresh));
    } catch (error) {
      // The same record came in through another door at that very moment; the next try sees it.
      if (attempt === 5) throw error;
      await setTimeout(50 * attempt);
    }
  }
}

const stageFresh = (scope: WorkScope, run: OpenRun, rows: readonly Incoming[]) =>
  stageDecisions(
    scope.db,
    run.id,
    rows.map(({ fields, externalKey, status }) => ({
      ...fields,
      id: newId(),
      organisationId: scope.organisationId,
      loggedAt: scope.now,
      month: monthOf(scope.now, run.timeZone),
      status,
      externalKey,
    })),
    scope.now,
  );

async function release(
  scope: WorkScope,
  run: OpenRun,
  refused: readonly RefusedRow[],
  refusals: number,
): Promise<void> {
  const { organisationId } = scope;
  const month = monthOf(scope.now, run.timeZone);
  const what = { organisationId, importId: run.id, authorId: run.authorId, month };
  const { added, sums } = await sumStaged(scope.db, what);
  const findings = run.plan.findings && { ...run.plan.findings, refused: refusals };
  const total = findings?.total ?? added;
  await scope.db.transaction().execute(async (db) => {
    const isOurs = await changeRun({ ...scope, db }, run, {
      status: "done",
      rows_done: total,
      added,
      already: total - refusals - added,
      mapping: JSON.stringify({ ...run.plan, task: null, findings } satisfies Plan),
      refused: JSON.stringify(refused),
      finished_at: scope.now,
    });
    if (!isOurs) throw new Superseded();
    await db.deleteFrom("import_file").where("import_id", "=", run.id).execute();
    await releaseStaged(db, what, sums);
  });
}

const removeStaged = (scope: WorkScope, importId: string) =>
  removeInBatches(scope, { importId, authorId: importId });

async function removeRun(scope: WorkScope, run: OpenRun): Promise<void> {
  const removed = await removeInBatches(scope, { importId: run.id, authorId: run.authorId });
  await changeRun(scope, run, {
    status: "done",
    mapping: JSON.stringify({
      ...run.plan,
      task: null,
      removed: (run.plan.removed ?? 0) + removed,
    } satisfies Plan),
    added: 0,
    finished_at: scope.now,
  });
}

async function removeInBatches(
  scope: WorkScope,
  which: { readonly importId: string; readonly authorId: string },
): Promise<number> {
  for (let removed = 0; ; ) {
    const count = await scope.db
      .transaction()
      .execute((db) => removeImported(db, { ...which, organisationId: scope.organisationId }, batch));
    if (count === 0) return removed;
    removed += count;
    await setTimeout(breath);
  }
}
