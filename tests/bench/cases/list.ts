import { ratio, timesFaster } from "../lines.ts";
import { timed } from "../sites/client.ts";
import { inTurn, type Times } from "../sites/timing.ts";
import { type Bench, goalStand, serveStand } from "./stand.ts";

/** Milliseconds of a common word over 1,000,000 rows: the fastest of the three. */
const umamiSearch = 1200;

const common = "search, a very common word";
const everywhere = { list: "/decisions", [common]: "/decisions?q=de" };
/** Only where there is most to search. */
const others = {
  "search, a common word half typed": "/decisions?q=klant",
  "search, two common words": "/decisions?q=klant+de",
  "search, a rarer word": "/decisions?q=retouren",
  "search, a common word in one's own": "/decisions?q=de&mine=1",
};

/** F4: lists and search read no further than what is shown. */
export async function measureList(bench: Bench): Promise<void> {
  const { engine, lines, options } = bench;
  for (const stand of bench.stands) {
    const base = await serveStand(bench, bench.base, "employee");
    const here = await serveStand(bench, stand, "employee");
    const isLarge = stand.count >= goalStand(bench).count;
    const addresses = Object.entries({ ...everywhere, ...(isLarge ? others : {}) });
    const tries = addresses.map(([what, path]) => [what, () => timed(here, { path })] as const);
    const all = { base: () => timed(base, { path: everywhere.list }), ...Object.fromEntries(tries) };
    const { base: small, ...times } = await inTurn<string>(all, options.rounds);
    await Promise.all([base.stop(), here.stop()]);
    const where = { goal: "F4", engine, decisions: stand.count };
    const against = { name: `list, ${bench.base.count.toLocaleString("en")}`, times: small as Times };
    for (const [what, found] of Object.entries(times)) {
      lines.push(ratio({ ...where, what }, found, against, { p50: 1.5 }));
    }
    if (stand.count < 1_000_000) continue;
    const faster = umamiSearch / (times[common] as Times).p50;
    lines.push(timesFaster({ ...where, what: "search faster" }, faster, "Umami's search", 300));
  }
}
