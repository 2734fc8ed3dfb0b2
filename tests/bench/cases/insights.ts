import { ratio, timesFaster } from "../lines.ts";
import { read, type Site, timed } from "../sites/client.ts";
import { inTurn } from "../sites/timing.ts";
import { type Bench, goalStand, serveStand } from "./stand.ts";

/** Five breakdowns on a dashboard over 1,000,000 rows. */
const directusDashboard = 1370;

/** F1 and F2: the page that everybody comes for must not know how many decisions there are. */
export async function measureInsights(bench: Bench): Promise<void> {
  const { engine, lines, options } = bench;
  const bare = { port: bench.bare.port, cookies: [] };
  for (const stand of bench.stands) {
    const base = await serveStand(bench, bench.base, "leader");
    const here = await serveStand(bench, stand, "leader");
    const [rows, baseRows] = [await rowsOf(here), await rowsOf(base)];
    const times = await inTurn(
      {
        here: () => timed(here, { path: "/insights" }),
        base: () => timed(base, { path: "/insights" }),
        bare: () => timed(bare, { path: `/table?rows=${rows}` }),
      },
      options.rounds,
    );
    await Promise.all([base.stop(), here.stop()]);
    const where = { engine, decisions: stand.count };
    const limit = stand.count > 1_000_000 ? 1.5 : 1.3;
    const size = bench.base.count.toLocaleString("en");
    const small = { name: `/insights, ${size} decisions, ${baseRows} rows`, times: times.base };
    lines.push(
      ratio({ ...where, goal: "F1", what: `/insights, ${rows} rows` }, times.here, small, {
        p50: limit,
        p99: limit,
      }),
    );
    if (stand.count < goalStand(bench).count) continue;
    const plain = { name: `bare Remix table, ${rows} rows`, times: times.bare };
    lines.push(ratio({ ...where, goal: "F2", what: "/insights" }, times.here, plain, { p50: 1.5 }));
    if (stand.count < 1_000_000) continue;
    const faster = directusDashboard / times.here.p50;
    lines.push(
      timesFaster({ ...where, goal: "F1", what: "/insights faster" }, faster, "Directus' dashboard", 300),
    );
  }
}

/** Rows of tables: a page with more groups to show is a longer page. */
async function rowsOf(site: Site): Promise<number> {
  return (await read(site, "/insights")).split("<tr").length - 1;
}
