import { parentPort, workerData } from "node:worker_threads";
import { workOnImport } from "#app/features/exchange/import/work/queries.server.ts";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import type { Job } from "#app/shared/context.server.ts";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { rebuildSums } from "#db/author-sums.ts";
import { connect, type Where } from "#db/client.server.ts";
import type { Answer, Order } from "./work.ts";

const { db } = connect(workerData as Where);

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
      return publishMissedPeriods(mintWorkScope({ db, now, organisationId }));
    case "rebuild":
      return db.transaction().execute((trx) => rebuildSums(trx, organisationId));
    case "import":
      return workOnImport(mintWorkScope({ db, now, organisationId }), job.importId);
  }
}
