import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { addMonths, lastDayOf } from "#app/domain/calendar.ts";
import { type Connection, connect } from "#db/client.server.ts";
import { figure, ratio } from "../lines.ts";
import { timed } from "../sites/client.ts";
import type { ClockAnswer, ClockOrder } from "../sites/clock-process.ts";
import { memoryOf, type Running, startClockApp } from "../sites/processes.ts";
import { keepAsking } from "../sites/timing.ts";
import { type Bench, goalStand, type Served, serveStand } from "./stand.ts";

const patience = 300_000;

/**
 * The server closes what is over by itself at its start. Waits for that on every data set; of the one that the
 * goals speak of, the last month stays open.
 */
export async function closeEarlierMonths(bench: Pick<Bench, "base" | "stands" | "today">): Promise<void> {
  const { last, before } = lastMonths(bench.today);
  for (const stand of [bench.base, ...bench.stands]) {
    const isGoal = stand === goalStand(bench);
    const now = isGoal ? Date.parse(`${last}T12:00Z`) : Date.now();
    const app = await startClockApp(stand.where, stand.dataDir, now);
    const connection = connect(stand.where);
    await untilPublished(connection, isGoal ? before : last);
    await connection.close();
    await app.stop();
  }
}

/** Last days of the two months that were over last. */
function lastMonths(today: string) {
  const month = today.slice(0, 7);
  return { last: lastDayOf(addMonths(month, -1)), before: lastDayOf(addMonths(month, -2)) };
}

/** F6: how long one month takes, and what others notice of it. */
export async function measureClosing(bench: Bench): Promise<void> {
  const { engine, lines, world } = bench;
  const stand = goalStand(bench);
  const { last } = lastMonths(bench.today);
  const app = await startClockApp(stand.where, stand.dataDir, Date.parse(`${last}T12:00Z`));
  const served = await serveStand(bench, stand, "leader", app);
  await setTimeout(1000);
  const idle = await probes(served, () => setTimeout(3000));
  await tell(app, { kind: "now", now: Date.now() });
  const during = await probes(served, () =>
    tell(app, { kind: "publish", organisationId: world.organisationId }),
  );
  const memory = memoryOf(app);
  await untilPublished(served.connection, last);
  await served.stop();
  const where = { goal: "F6", engine, decisions: stand.count };
  const answer = during.done as ClockAnswer;
  const what = `closing a month (${(answer.cpu / 1000).toFixed(1)} s of one core)`;
  lines.push(figure({ ...where, what }, answer.ms / 1000, { unit: "s", goal: 3 }));
  const delay = { ...where, what: "event loop delay meanwhile, p99" };
  lines.push(figure(delay, answer.delay, { unit: "ms", goal: 50 }));
  const before = { name: "the same, idle", times: idle.light };
  lines.push(ratio({ ...where, what: "/healthz meanwhile" }, during.light, before, { p50: null }));
  const page = { name: "the same, idle", times: idle.page };
  lines.push(ratio({ ...where, what: "/insights meanwhile" }, during.page, page, { p50: null }));
  const kept = { ...where, goal: "F8", what: "memory after closing a month" };
  if (memory) lines.push(figure(kept, memory, { unit: "MB", goal: 400 }));
}

/** What a check and a page take while something is done. */
async function probes(served: Served, work: () => Promise<unknown>) {
  const leaders = await served.as("leader");
  const light = keepAsking(() => timed({ ...leaders, cookies: [] }, { path: "/healthz" }), 2);
  const page = keepAsking(() => timed(leaders, { path: "/insights" }), 50);
  const done = await work();
  return { done, light: await light(), page: await page() };
}

async function tell({ child }: Running, order: ClockOrder): Promise<ClockAnswer> {
  const answered = once(child, "message");
  child.send(order);
  return (await answered)[0] as ClockAnswer;
}

/** Until the figures of the period that ends on this day are there. */
async function untilPublished({ db }: Connection, through: string): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const { last } = await db
      .selectFrom("publication")
      .select((eb) => eb.fn.max("through").as("last"))
      .executeTakeFirstOrThrow();
    if (last && last >= through) return;
    if (Date.now() > deadline) throw new Error(`No publication through ${through}, the last one is ${last}`);
    await setTimeout(100);
  }
}
