import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Where } from "#db/client.server.ts";
import { prepare } from "../dataset/build-dataset.ts";
import { type BenchDecision, makeDecisions } from "../dataset/decisions.ts";
import { fillSqlite } from "../dataset/fill-sqlite.ts";
import { figure, type Line, ratio, timesFaster } from "../lines.ts";
import { ask, read, type Site, timed } from "../sites/client.ts";
import { keepAsking } from "../sites/timing.ts";
import { type Bench, type Served, serveStand } from "./stand.ts";

/** Seconds for 100,000 rows. */
const nocodbImport = 109;

/** F5: a file with a hundred thousand records, and what others notice of it. */
export async function measureImport(bench: Bench, raw: number): Promise<void> {
  const { engine, lines, options, world, today } = bench;
  const stand = bench.stands[0] ?? bench.base;
  const served = await serveStand(bench, stand, "employee");
  const others = () => keepAsking(() => timed(served, { path: "/decisions" }), 30);
  const stopIdle = others();
  await setTimeout(options.importRows > 10_000 ? 4000 : 200);
  const idle = await stopIdle();
  const file = csvOf(makeDecisions(world, options.importRows, today));
  const importer = (await served.as("cx")).cookies[0] as string;
  const stopDuring = others();
  const took = await importFile(served, importer, file);
  const during = await stopDuring();
  await served.stop();
  const where = { goal: "F5", engine, decisions: stand.count };
  const seconds = (took.checked + took.imported) / 1000;
  const rows = options.importRows.toLocaleString("en");
  const what = `import ${rows} rows: ${(took.checked / 1000).toFixed(1)} s looking, ${(took.imported / 1000).toFixed(1)} s writing`;
  const times = { p50: seconds * 1000, p99: seconds * 1000, n: 1 };
  const bareWrite = { name: "raw SQLite, one transaction", times: { p50: raw, p99: raw, n: 1 } };
  lines.push({
    ...ratio({ ...where, what }, times, bareWrite, { p50: 4 }),
    values: only(seconds * 1000, raw),
  });
  lines.push({
    ...ratio(
      { ...where, what: "/decisions meanwhile" },
      during,
      { name: "the same, idle", times: idle },
      { p50: null, p99: 3 },
    ),
  });
  if (options.importRows !== 100_000) return;
  lines.push(timesFaster({ ...where, what: "import faster" }, nocodbImport / seconds, "NocoDB", 5));
  lines.push(figure({ ...where, what: "import in all" }, seconds, { unit: "s", goal: null }));
}

function only(value: number, against: number): Line["values"] {
  return [{ of: "", value: value / against, goal: 4 }];
}

/** The floor: the same records with sums and words straight into a SQLite file, as durable as the app. @returns ms */
export async function measureRawFill(
  bench: Pick<Bench, "world" | "today" | "options">,
  folder: string,
): Promise<number> {
  const { world, today, options } = bench;
  const where: Where = { file: join(folder, "raw.db") };
  await prepare(where, world, today);
  const decisions = Array.from(makeDecisions(world, options.importRows, today), bareOf);
  const begun = performance.now();
  fillSqlite(where.file, decisions, { fast: false });
  return performance.now() - begun;
}

/** What the CSV file says of a decision. */
function bareOf(decision: BenchDecision): BenchDecision {
  const nothing = { outweighed: [], evidence: [], moments: [], touched: [], asked: [] };
  return { ...decision, ...nothing, reach: null, level: null, prevailed: null, withdrawnAt: null };
}

const touchWords: Record<string, string> = { direct: "direct", indirect: "indirect", none_seen: "geen" };

function csvOf(decisions: Iterable<BenchDecision>): Buffer {
  const lines = ["Beslissing;Datum;Gewicht;Wat merken klanten;Toelichting"];
  for (const { title, decidedOn, weight, touch, note } of decisions) {
    const quoted = [title, note].map((text) => `"${text.replaceAll('"', '""')}"`);
    lines.push([quoted[0], decidedOn, weight ?? "", touchWords[touch ?? ""] ?? "", quoted[1]].join(";"));
  }
  return Buffer.from(lines.join("\r\n"));
}

async function importFile(
  served: Served,
  cookie: string,
  file: Buffer,
): Promise<{ checked: number; imported: number }> {
  const boundary = "bench-boundary";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="log.csv"\r\nContent-Type: text/csv\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const type = `multipart/form-data; boundary=${boundary}`;
  const begun = performance.now();
  const upload = await ask(served, { path: "/decisions/import", body, type, cookie });
  if (upload.status !== 303) throw new Error(`the upload answered ${upload.status}`);
  const run = upload.location;
  await untilPage(served, run, cookie, (page) => page.includes(`${run}/start`));
  const checked = performance.now();
  const start = await ask(served, { path: `${run}/start`, fields: new URLSearchParams(), cookie });
  if (start.status !== 303) throw new Error(`the start of the import answered ${start.status}`);
  await untilPage(
    served,
    run,
    cookie,
    (page) => !page.includes("<progress") && !page.includes(`${run}/start`),
  );
  return { checked: checked - begun, imported: performance.now() - checked };
}

async function untilPage(
  site: Site,
  path: string,
  cookie: string,
  isThere: (page: string) => boolean,
): Promise<void> {
  while (!isThere(await read(site, path, cookie))) await setTimeout(250);
}
