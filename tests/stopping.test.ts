import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { prepareBuild } from "#app/front/build.mjs";
import { connect } from "#db/client.server.ts";
import { migrate } from "#db/migrate.ts";
import { carelessBuild } from "./support/careless-build.ts";
import { freePort, startTestServer } from "./support/server.ts";
import { send, visitor } from "./support/visitor.ts";
import { insertWorld } from "./support/world.ts";

test("a server that is told to stop says so first, while it still answers", async () => {
  const server = await startTestServer({ build: carelessBuild(true).build });
  const open = visitor(server);
  expect((await open.get("/readyz")).status).toBe(200);
  const stopping = server.stop(3000);
  const ready = await open.get("/readyz");
  expect([ready.status, ready.headers.connection]).toEqual([503, "close"]);
  const page = await open.get("/echo");
  expect([page.status, page.headers.connection]).toEqual([200, "close"]);
  await stopping;
  await expect(send(server, { method: "GET", path: "/healthz" })).rejects.toThrow();
});

test("SIGTERM amid posts loses nothing that was acknowledged", async () => {
  prepareBuild({ say: () => undefined });
  const dataDir = mkdtempSync(join(tmpdir(), "meegewogen-stop-"));
  const file = join(dataDir, "meegewogen.db");
  const filling = connect({ file });
  await migrate(filling, Date.now());
  const world = await insertWorld(filling, Date.now());
  await filling.close();
  const port = await freePort();
  const child = spawn(process.execPath, ["app/front/start.mjs"], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: "", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  await readiness(port);

  const acknowledged: string[] = [];
  const readyAnswers: number[] = [];
  let isOver = false;
  const day = new Date().toISOString().slice(0, 10);
  const posting = Object.entries(world.sessions).map(async ([role, session]) => {
    const client = visitor({ port }, session);
    for (let i = 0; i < 110 && !isOver; i += 1) {
      const title = `${role} ${i}`;
      const fields = {
        title,
        touch: "direct",
        weight: "2",
        department: world.ids.department,
        decided_on: day,
        visibility: "shared",
        seen: "",
      };
      const answer = await client.post("/decisions/new", fields).catch(() => null);
      if (answer?.status === 303) acknowledged.push(title);
      if (answer === null) return;
    }
  });
  for (let waited = 0; acknowledged.length < 60 && waited < 10_000; waited += 20) await setTimeout(20);
  expect(acknowledged.length, output.join("")).toBeGreaterThanOrEqual(60);
  const asked = performance.now();
  child.kill("SIGTERM");
  await setTimeout(150);
  readyAnswers.push((await send({ port }, { method: "GET", path: "/readyz" })).status);
  const code = await gone;
  const took = performance.now() - asked;
  isOver = true;
  await Promise.all(posting);

  expect([code, took < 10_000, readyAnswers]).toEqual([0, true, [503]]);
  expect(existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0).toBe(false);
  const reading = connect({ file });
  const rows = await reading.db.selectFrom("decision").select("title").execute();
  await reading.close();
  const kept = new Set(rows.map(({ title }) => title));
  expect(acknowledged.filter((title) => !kept.has(title))).toEqual([]);
  const lines = output
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(lines.length).toBeGreaterThan(60);
  for (const line of lines) JSON.parse(line);
  rmSync(dataDir, { recursive: true, force: true });
}, 60_000);

async function readiness(port: number): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const answer = await send({ port }, { method: "GET", path: "/readyz" }).catch(() => null);
    if (answer?.status === 200) return;
    await setTimeout(100);
  }
  throw new Error("The server did not become ready.");
}
