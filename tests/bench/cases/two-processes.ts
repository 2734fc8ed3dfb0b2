import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Connection } from "#db/client.server.ts";
import { checkSums } from "../dataset/check-dataset.ts";
import { timesFaster } from "../lines.ts";
import { type Site, timed } from "../sites/client.ts";
import { together } from "../sites/timing.ts";
import { formOf } from "./log.ts";
import { type Bench, serveStand } from "./stand.ts";

/** F10: a second server process on the same PostgreSQL. Client and database share the same cores here. */
export async function measureTwoProcesses(bench: Bench): Promise<void> {
  const { engine, lines, options, world, today } = bench;
  const stand = bench.stands[0] ?? bench.base;
  const secondDir = join(stand.dataDir, "second");
  mkdirSync(secondDir, { recursive: true });
  const first = await serveStand(bench, stand, "leader");
  const second = await serveStand(bench, { ...stand, dataDir: secondDir }, "leader");
  const before = await countOf(first.connection);
  let saved = 0;
  const tries = {
    "/insights": (site: Site) => timed(site, { path: "/insights" }),
    "log a decision": async (site: Site) => {
      await timed(site, { path: "/decisions/new", fields: formOf(world, today) }, 303);
      saved += 1;
    },
  };
  for (const [what, one] of Object.entries(tries)) {
    let next = 0;
    const alternating = () => {
      next += 1;
      return one(next % 2 === 0 ? first : second);
    };
    // Warm, or the second process would still be learning.
    await together(options.clients, options.seconds / 4, alternating);
    const alone = await together(options.clients, options.seconds, () => one(first));
    const both = await together(options.clients, options.seconds, alternating);
    const where = { goal: "F10", engine, decisions: stand.count };
    const words = `${what}, two processes: ${Math.round(both)} per second, one: ${Math.round(alone)}`;
    lines.push({
      ...timesFaster({ ...where, what: words }, both / alone, "", 1),
      against: { name: "one process", times: null },
    });
  }
  const stored = (await countOf(first.connection)) - before;
  await Promise.all([first.stop(), second.stop()]);
  if (stored !== saved) throw new Error(`${saved} decisions were saved and ${stored} are stored`);
  await checkSums(stand.where, world);
}

async function countOf({ db }: Connection): Promise<number> {
  const { count } = await db
    .selectFrom("decision")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}
