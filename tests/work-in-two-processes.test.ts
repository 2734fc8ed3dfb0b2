import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { enqueueAll, lease } from "#app/shared/jobs.server.ts";
import { mailJobs } from "#app/shared/mail-queue.server.ts";
import { type Connection, connect } from "#db/client.server.ts";
import { migrate } from "#db/migrate.ts";
import { createTestDatabase, type Engine, type TestDatabase } from "./support/databases.ts";
import { startMailServer } from "./support/mail-server.ts";
import { insertSmallOrganisation, testNow } from "./support/small-organisation.ts";
import { workContext } from "./support/work-context.ts";
import type { WorkProcessOptions } from "./support/work-process.ts";

const program = join(import.meta.dirname, "support/work-process.ts");
const mails = 60;
const members = 5;

describe.each<Engine>(["sqlite", "postgres"])("two processes that work side by side on %s", (engine) => {
  let database: TestDatabase;
  let connection: Connection;
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let processes: ChildProcess[] = [];

  beforeEach(async () => {
    database = await createTestDatabase(engine);
    connection = connect(database.where);
    await migrate(connection, 0);
    server = await startMailServer();
    await fill();
  });
  afterEach(async () => {
    for (const one of processes) one.kill("SIGKILL");
    processes = [];
    await server.stop();
    await connection.close();
    await database.drop();
  });

  /** Sixty mails that wait, and five members whose weekly message is due. */
  async function fill() {
    const organisation = await insertSmallOrganisation(connection);
    const scope = organisation.scope("admin");
    const context = workContext(connection, { smtpUrl: server.url, clock: () => testNow });
    const list = Array.from({ length: mails }, (_, i) => ({
      memberId: scope.memberId,
      mail: { to: `nummer${i}@voorbeeld.example`, subject: "Welkom", text: "Dag" },
    }));
    await enqueueAll(scope, mailJobs(context, list));
    for (const { memberId: member_id, organisationId: organisation_id } of organisation.scopes) {
      await connection.db
        .insertInto("message_setting")
        .values({ member_id, organisation_id, way: "mail", weekday: 1, hour: 12, next_at: testNow })
        .execute();
    }
  }

  async function begin(now: number): Promise<ChildProcess> {
    const options: WorkProcessOptions = { where: database.where, smtpUrl: server.url, now };
    const child = fork(program, [JSON.stringify(options)], { execArgv: [], stdio: "inherit" });
    processes.push(child);
    await new Promise<void>((resolve) => child.once("message", () => resolve()));
    return child;
  }

  const rows = () => connection.db.selectFrom("job").selectAll().where("kind", "!=", "draw").execute();

  async function rest() {
    for (let waited = 0; waited < 30_000; waited += 100) {
      const jobs = await rows();
      const open = jobs.filter(({ done_at, failed_at }) => done_at === null && failed_at === null);
      if (jobs.length === mails + members && open.length === 0) return jobs;
      await setTimeout(100);
    }
    return rows();
  }

  const addresses = () => server.received.flatMap(({ to }) => to);

  test("send everything once", async () => {
    const both = [await begin(testNow), await begin(testNow)];
    for (const one of both) one.send("go");
    const jobs = await rest();
    expect(jobs.filter(({ done_at }) => done_at !== null)).toHaveLength(mails + members);
    expect(addresses()).toHaveLength(mails + members);
    expect(new Set(addresses()).size).toBe(mails + members);
    expect(jobs.map(({ payload }) => payload).join("")).toBe("");
    const messages = await connection.db.selectFrom("message").select("member_id").execute();
    expect(messages).toHaveLength(members);
  }, 60_000);

  test("lose nothing and repeat nothing when one of them is killed while it sends", async () => {
    const [one, other] = [await begin(testNow), await begin(testNow + lease + 5_000)];
    one.send("go");
    for (let some = 0; some < 10; some++) await server.next();
    server.feel("hangs");
    await server.next();
    await setTimeout(200);
    one.kill("SIGKILL");
    await new Promise((resolve) => one.once("exit", resolve));
    server.feel("takes");
    other.send("go");
    const jobs = await rest();
    const perhaps = jobs.filter(({ problem }) => problem === "perhaps-sent");
    expect(jobs.filter(({ done_at }) => done_at !== null).length + perhaps.length).toBe(mails + members);
    // Four lanes at most were sending, and each of them may or may not have arrived.
    expect(perhaps.length).toBeGreaterThan(0);
    expect(perhaps.length).toBeLessThanOrEqual(4);
    expect(new Set(addresses()).size).toBe(addresses().length);
    expect(addresses().length).toBeGreaterThanOrEqual(mails + members - perhaps.length);
    expect(jobs.map(({ payload }) => payload).join("")).toBe("");
  }, 60_000);
});
