import { setTimeout } from "node:timers/promises";
import { expect, it, vi } from "vitest";
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
    expect(await Promise.all(jobs)).toEqual([expect.arrayContaining(["2026-02-28", "2026-10-31"])]);
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

it("closes one organisation at a time, and lets one that fails wait longer every time", async () => {
  await withDemo(async ({ connection }) => {
    const other = demoOrganisation("2026-11-23");
    const people = other.people.map((one) => ({ ...one, email: one.email && `x${one.email}` }));
    const codeHash = ({ key }: { readonly key: string }) => `x${key}`;
    const { organisationId } = await insertDemo(
      connection.db,
      { ...other, people },
      { passwordHash: "", codeHash },
    );
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    let minutes = 0;
    let busy = 0;
    let looks = 0;
    const tries: number[] = [];
    const work = async (job: Job) => {
      busy += 1;
      expect(busy, "one at a time").toBe(1);
      await setTimeout(2);
      busy -= 1;
      if (job.organisationId !== organisationId) looks += 1;
      else {
        tries.push(minutes);
        throw new Error("it fails");
      }
    };
    const isQuiet = async () => {
      await setTimeout(6);
      return looks > minutes && busy === 0;
    };
    const logger = createLogger({ write: () => undefined });
    const clock = () => now + minutes * 60_000;
    const schedule = startSchedule({ connection, clock, work, logger } as unknown as AppContext);
    try {
      for (; minutes < 40; minutes += 1) {
        while (!(await isQuiet()) || !(await isQuiet()));
        vi.advanceTimersByTime(60_000);
      }
    } finally {
      schedule.stop();
      vi.useRealTimers();
    }
    expect(tries).toEqual([0, 1, 3, 7, 15, 31]);
  });
}, 30_000);
