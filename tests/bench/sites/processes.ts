import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Where } from "#db/client.server.ts";
import { freePort } from "#tests/support/server.ts";
import { ask } from "./client.ts";

const root = resolve(import.meta.dirname, "../../..");
const patience = 120_000;

export interface Running {
  readonly port: number;
  readonly child: ChildProcess;
  /** From starting the process until it said that it is ready. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/** `npm start` itself, on a data set. */
export function startApp(where: Where, dataDir: string): Promise<Running> {
  return start(join(root, "app", "front", "start.mjs"), (port) => [[], environment(where, dataDir, port)]);
}

/** The same server with a clock that can be set, and a message to close periods. */
export function startClockApp(where: Where, dataDir: string, now: number): Promise<Running> {
  const file = join(import.meta.dirname, "clock-process.ts");
  return start(file, (port) => [[JSON.stringify({ now })], environment(where, dataDir, port)]);
}

/** The bare Remix app; `where` is for its one table. */
export function startBare(where: Where): Promise<Running> {
  const file = join(import.meta.dirname, "..", "bare", "bare-process.ts");
  return start(file, (port) => [[JSON.stringify({ port, where })], {}]);
}

function environment(where: Where, dataDir: string, port: number): Record<string, string> {
  return {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: "url" in where ? where.url : "",
    SESSION_SECRET: "a secret that only the bench knows, 32 signs",
    PUBLIC_URL: "",
    TRUST_PROXY: "1",
  };
}

const alive = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

async function start(
  file: string,
  settingsOf: (port: number) => [string[], Record<string, string>],
): Promise<Running> {
  const port = await freePort();
  const [args, settings] = settingsOf(port);
  const begun = performance.now();
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings, NODE_ENV: "production" };
  const isScript = file.endsWith("start.mjs");
  const child = isScript
    ? spawn(process.execPath, [file, ...args], { env, cwd: root, stdio: ["ignore", "ignore", "pipe"] })
    : fork(file, args, { env, cwd: root, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  alive.add(child);
  child.once("exit", () => alive.delete(child));
  let complaints = "";
  child.stderr?.on("data", (chunk) => {
    complaints = `${complaints}${chunk}`.slice(-4000);
  });
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() - begun > patience) {
      throw new Error(`${file} did not become ready: ${complaints}`);
    }
    await new Promise((later) => setTimeout(later, 5));
  }
  return { port, child, readyAfter: performance.now() - begun, stop: () => end(child) };
}

async function isReady(port: number): Promise<boolean> {
  return ask({ port, cookies: [] }, { path: "/readyz" }).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

/** Memory of a process in MB, or null where the system does not say. */
export function memoryOf({ child }: Running): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}
