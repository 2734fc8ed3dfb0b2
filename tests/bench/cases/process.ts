import { setTimeout } from "node:timers/promises";
import { figure } from "../lines.ts";
import { timed } from "../sites/client.ts";
import { memoryOf, startApp } from "../sites/processes.ts";
import { timesOf, together } from "../sites/timing.ts";
import { formOf } from "./log.ts";
import { type Bench, goalStand, serveStand } from "./stand.ts";

const starts = 5;

/** F8: from nothing to ready, and how much memory it takes, both with the largest data set. */
export async function measureProcess(bench: Bench): Promise<void> {
  const { engine, lines, options, world, today } = bench;
  const stand = goalStand(bench);
  const where = { goal: "F8", engine, decisions: stand.count };
  const ready: number[] = [];
  for (let i = 0; i < starts; i += 1) {
    const app = await startApp(stand.where, stand.dataDir);
    ready.push(app.readyAfter);
    await app.stop();
  }
  const times = timesOf(ready);
  lines.push(
    figure({ ...where, what: "cold start to ready" }, times.p50 / 1000, { unit: "s", goal: 2 }, times),
  );
  const served = await serveStand(bench, stand, "leader");
  await setTimeout(2000);
  const idle = memoryOf(served.running);
  let highest = idle ?? 0;
  const look = setInterval(() => {
    highest = Math.max(highest, memoryOf(served.running) ?? 0);
  }, 100);
  const pages = ["/insights", "/decisions", "/decisions?q=de", "/decisions/new"];
  let next = 0;
  await together(options.clients, options.seconds, () => {
    next += 1;
    return next % 4 === 0
      ? timed(served, { path: "/decisions/new", fields: formOf(world, today) }, 303)
      : timed(served, { path: pages[next % pages.length] as string });
  });
  clearInterval(look);
  await served.stop();
  if (idle === null) return;
  lines.push(figure({ ...where, what: "memory, idle" }, idle, { unit: "MB", goal: 250 }));
  const what = `memory, ${options.clients} clients reading and writing`;
  lines.push(figure({ ...where, what }, highest, { unit: "MB", goal: 400 }));
}
