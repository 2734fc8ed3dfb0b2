import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import type { AppContext, Job } from "#app/shared/context.server.ts";
import { connect } from "#db/client.server.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import { migrate } from "#db/migrate.ts";
import { insertDemo } from "#db/seed.ts";
import { createTestDatabase } from "#tests/support/databases.ts";
import { createLogger } from "./log.ts";
import { startSchedule } from "./schedule.ts";
import { startWorker } from "./work.ts";

const now = Date.UTC(2026, 10, 23, 11);

async function withDemo(
  test: (at: { connection: ReturnType<typeof connect>; where: { file: string } }) => Promise<void>,
) {
  const database = await createTestDatabase("sqlite");
  const connection = connect(database.where);
  try {
    await migrate(connection, 0);
    await insertDemo(connection.db, demoOrganisation("2026-11-23"), {
      passwordHash: "",
      codeHash: ({ key }) => key,
    });
    await test({ connection, where: database.where as { file: string } });
  } finally {
    await connection.close();
    await database.drop();
  }
}

it("closes at the start what is over, in the worker", async () => {
  await withDemo(async ({ connection, where }) => {
    const lines: string[] = [];
    const logger = createLogger({ write: (line) => void lines.push(line) });
    const worker = startWorker(where, () => now, logger);
    const jobs: Promise<unknown>[] = [];
    const work = (job: Job) => {
      const done = worker.run(job);
      jobs.push(done);
      return done;
    };
    const schedule = startSchedule({ connection, clock: () => now, work, logger } as unknown as AppContext);
    while (jobs.length === 0) await setTimeout(10);
    expect(await Promise.all(jobs)).toEqual([expect.arrayContaining(["2026-02", "2026-10"])]);
    await worker.run({
      kind: "rebuild",
      organisationId: (await connection.db.selectFrom("organisation").select("id").executeTakeFirstOrThrow())
        .id,
    });
    schedule.stop();
    await worker.stop();
    expect(lines).toEqual([]);
  });
}, 30_000);

it("says without names that a closing failed, and goes on", async () => {
  await withDemo(async ({ connection }) => {
    const lines: string[] = [];
    const logger = createLogger({ write: (line) => void lines.push(line) });
    const work = () => Promise.reject(new Error("Samira typed this"));
    const schedule = startSchedule({ connection, clock: () => now, work, logger } as unknown as AppContext);
    while (lines.length === 0) await setTimeout(10);
    schedule.stop();
    expect(lines.join()).toContain("publish");
    expect(lines.join()).not.toContain("Samira");
  });
});
