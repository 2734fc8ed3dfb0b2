import { randomUUID } from "node:crypto";
import type { World } from "../dataset/world.ts";
import { ratio, timesFaster } from "../lines.ts";
import { type Site, timed } from "../sites/client.ts";
import { inTurn, together } from "../sites/timing.ts";
import { type Bench, goalStand, serveStand } from "./stand.ts";

/** Records per second with 16 clients. */
const directusSubmits = 123;

/** F3: from the tap on "save" until the browser is sent on. */
export async function measureLog(bench: Bench): Promise<void> {
  const { engine, lines, options, world, today } = bench;
  const bare: Site = { port: bench.bare.port, cookies: [] };
  const save = (site: Site) => timed(site, { path: "/decisions/new", fields: formOf(world, today) }, 303);
  const put = () => timed(bare, { path: "/row", fields: formOf(world, today) }, 303);
  for (const stand of bench.stands) {
    const base = await serveStand(bench, bench.base, "employee");
    const here = await serveStand(bench, stand, "employee");
    const times = await inTurn({ here: () => save(here), base: () => save(base), bare: put }, options.rounds);
    const isGoal = stand === goalStand(bench);
    const rate = isGoal ? await together(options.clients, options.seconds, () => save(here)) : null;
    const bareRate = isGoal ? await together(options.clients, options.seconds, put) : 0;
    await Promise.all([base.stop(), here.stop()]);
    const where = { goal: "F3", engine, decisions: stand.count };
    const small = { name: `the same, ${bench.base.count.toLocaleString("en")}`, times: times.base };
    lines.push(ratio({ ...where, what: "log a decision" }, times.here, small, { p50: 1.2 }));
    if (rate === null) continue;
    const row = { name: "bare Remix action, one row", times: times.bare };
    lines.push(ratio({ ...where, what: "log a decision" }, times.here, row, { p50: 1.5 }));
    const what = `log, ${options.clients} clients: ${Math.round(rate)} per second (bare ${Math.round(bareRate)})`;
    lines.push(timesFaster({ ...where, what }, rate / directusSubmits, "Directus", 5));
  }
}

/** The form as somebody sends it who answers nearly everything. */
export function formOf({ departments }: World, today: string): URLSearchParams {
  const pick = () => departments[Math.floor(Math.random() * departments.length)]?.id ?? "";
  const touched = pick();
  return new URLSearchParams([
    ["title", `We sturen de klant voortaan een bericht, zaak ${Math.floor(Math.random() * 1e5)}`],
    ["note", "Dat scheelt een telefoontje."],
    ["touch", "direct"],
    ["weight", "3"],
    ["department", pick()],
    ["decided_on", today],
    ["visibility", "shared"],
    ["language", "nl"],
    ["prevailed", "customer"],
    ["evidence", "spoke"],
    ["moments", "zmot"],
    ["moments", "fmot"],
    ["touched", touched],
    ["asked", touched],
    ["level", "team"],
    ["reach", "2"],
    ["key", randomUUID()],
  ]);
}
