import { parentPort, workerData } from "node:worker_threads";
import { drawOpinions } from "#app/features/decisions/opinion/draw/queries.server.ts";
import { workOnImport } from "#app/features/exchange/import/work/queries.server.ts";
import type { Workbook } from "#app/features/insights/pack/sheets/rules.ts";
import { writeXlsx } from "#app/features/insights/pack/sheets/xlsx/format.server.ts";
import { writePptx } from "#app/features/insights/pack/slides/pptx/format.server.ts";
import type { Deck } from "#app/features/insights/pack/slides/rules.ts";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import type { Job } from "#app/shared/context.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { rebuildSums } from "#db/author-sums.ts";
import { connect, type Where } from "#db/client.server.ts";
import { createTurns } from "./turns.ts";
import type { Answer, Order } from "./work.ts";

const { db } = connect(workerData as Where);
/** A closing holds more than a year of sums in memory, so there is one at a time. */
const inTurn = createTurns();
const importing = new Map<Promise<unknown>, string>();

parentPort?.on("message", async ({ id, now, job }: Order) => {
  let answer: Answer;
  try {
    answer = { id, result: await run(job, now) };
  } catch (error) {
    // Only the stack travels: messages of databases quote what people wrote, and the logger takes them out.
    answer = { id, error: error instanceof Error ? (error.stack ?? error.name) : "Error" };
  }
  parentPort?.postMessage(answer);
});

async function run(job: Job, now: number): Promise<unknown> {
  const { organisationId } = job;
  switch (job.kind) {
    case "publish":
      return close(organisationId, now);
    case "rebuild":
      return db.transaction().execute((trx) => rebuildSums(trx, organisationId));
    case "draw":
      return drawOpinions(mintWorkScope({ db, now, organisationId }));
    case "import":
      return remember(organisationId, workOnImport(mintWorkScope({ db, now, organisationId }), job.importId));
    case "pptx":
      return writePptx(job.content as Deck);
    case "xlsx":
      return writeXlsx(job.content as Workbook);
  }
}

/** Closes what is over, at the moment at which its turn comes. */
async function close(organisationId: string, now: number): Promise<unknown> {
  const asked = performance.now();
  await importsOf(organisationId);
  return inTurn(() => {
    const moment = now + Math.round(performance.now() - asked);
    return publishMissedPeriods(mintWorkScope({ db, now: moment, organisationId }));
  });
}

/** An import that began before midnight counts in the month that ends, so its closing waits for it. */
async function importsOf(organisationId: string): Promise<void> {
  const own = [...importing].flatMap(([done, id]) => (id === organisationId ? done : []));
  await Promise.allSettled(own);
}

function remember<T>(organisationId: string, job: Promise<T>): Promise<T> {
  importing.set(job, organisationId);
  return job.finally(() => importing.delete(job));
}
