import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareBuild } from "#app/front/build.mjs";
import { startPostgres } from "#tests/support/postgres.mjs";
import { buildBare } from "./bare/bare-build.ts";
import { closeEarlierMonths, measureClosing } from "./cases/closing.ts";
import { measureImport, measureRawFill } from "./cases/import.ts";
import { measureInsights } from "./cases/insights.ts";
import { measureList } from "./cases/list.ts";
import { measureLog } from "./cases/log.ts";
import { measurePhone } from "./cases/phone.ts";
import { measureProcess } from "./cases/process.ts";
import type { Bench } from "./cases/stand.ts";
import { measureTwoProcesses } from "./cases/two-processes.ts";
import { fill, type Ground, layOut } from "./dataset/lay-out.ts";
import { makeWorld } from "./dataset/world.ts";
import type { Line } from "./lines.ts";
import { type Engine, type Options, readOptions } from "./options.ts";
import { printPlans } from "./plans.ts";
import { report } from "./report.ts";
import { startBare } from "./sites/processes.ts";

/** Real as a server that keeps what it was given: the one of the tests may forget everything. */
const durable = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  shared_buffers: "512MB",
  max_wal_size: "4GB",
};

/** @returns the exit code: 0 also when goals are missed, for this measures and does not judge */
export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  const say = (line: string) => console.log(`${since().toFixed(0).padStart(4)} s  ${line}`);
  const folder = mkdtempSync(join(tmpdir(), "meegewogen-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  const server = options.engines.includes("postgres")
    ? await startPostgres({ say, settings: durable })
    : null;
  const grounds: Ground[] = [];
  const lines: Line[] = [];
  try {
    prepareBuild({ say });
    buildBare();
    say("making the data sets");
    const today = new Date().toISOString().slice(0, 10);
    const shared = { options, world: makeWorld(options.authors), today, lines, say };
    // Both engines at once: there are two cores, and nothing is measured yet.
    const ready = options.engines.map(async (engine) => {
      const ground = await layOut(engine, options, { folder, url: server?.url ?? "" });
      grounds.push(ground);
      await fill(ground, shared.world, today);
      say(`${engine}: made, and equal to what the app writes`);
      await closeEarlierMonths({ ...shared, ...ground });
      say(`${engine}: earlier months closed`);
      return { ...shared, ...ground, engine };
    });
    const benches = await Promise.all(ready);
    const raw = await measureRawFill(shared, folder);
    for (const one of benches) await measure(one, raw);
  } finally {
    for (const ground of grounds) await ground.clear();
    await server?.stop();
  }
  report(lines, options, since());
  return 0;
}

async function measure(laid: Omit<Bench, "bare">, raw: number): Promise<void> {
  const { engine, say } = laid;
  const bare = await startBare(await laid.empty("bare"));
  const one: Bench = { ...laid, bare };
  for (const [name, step] of stepsOf(engine, laid.options)) {
    await step(one, raw);
    say(`${engine}: ${name}`);
  }
  await bare.stop();
}

type Step = readonly [name: string, run: (bench: Bench, raw: number) => Promise<void>];

/** In this order: what writes comes after what must read a data set as it was made. */
function stepsOf(engine: Engine, { phone, plans }: Options): Step[] {
  return [
    ["closing", measureClosing],
    ["insights", measureInsights],
    ["list and search", measureList],
    ["starting and memory", measureProcess],
    ...(phone && engine === "sqlite" ? [["phone", measurePhone] as const] : []),
    ["logging", measureLog],
    ...(engine === "postgres" ? [["two processes", measureTwoProcesses] as const] : []),
    ["import", measureImport],
    ...(plans ? [["plans", printPlans] as const] : []),
  ];
}
