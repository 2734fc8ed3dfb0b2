// Plain JavaScript: start.mjs and the tests use it, and Node 20 must be able to read it.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const built = join(root, "build", "server", "index.js");
const lock = join(root, ".cache", "build.lock");
const patience = 120_000;

/**
 * Builds the app when a source is newer than the build, one builder at a time, and packs its assets.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 */
export function prepareBuild({ force = false, say = console.error } = {}) {
  if (force || needsBuild()) {
    takeLock();
    try {
      if (force || needsBuild()) build(say);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  packAssets(join(root, "build", "client"));
}

function needsBuild() {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  // An installed copy without its build tools serves the build it came with.
  if (!existsSync(join(root, "node_modules", "@remix-run", "dev"))) return false;
  return ["app", "db", "public", "package-lock.json", "vite.config.ts", "remix.config.js"].some(
    (name) => newest(join(root, name)) > since,
  );
}

/** @param {string} path @returns {number} */
function newest(path) {
  // The front server runs from its source, and no test stands in the build.
  if (path === join(root, "app", "front") || /\.test\.tsx?$/.test(path) || !existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** @param {(line: string) => void} say */
function build(say) {
  say("Building the app (about 15 seconds, only when something changed)...");
  const started = new Date();
  const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const result = spawnSync(process.execPath, [cli, "vite:build", "--logLevel", "warn"], {
    cwd: root,
    encoding: "utf8",
    // biome-ignore lint/style/noProcessEnv: a child needs all of it, and a test run must build for production
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (result.status !== 0) {
    const lines = `${result.stderr}${result.stdout}`.split("\n").filter((line) => !/empty chunk/.test(line));
    throw new Error(`The app does not build:\n${lines.slice(0, 15).join("\n")}`);
  }
  // Whoever saved a file while we were building wants another build.
  utimesSync(built, started, started);
}

/**
 * Puts a .br and a .gz beside every text file, so that no request waits for a compressor.
 * @param {string} folder
 */
function packAssets(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(js|css|svg|json|txt|webmanifest)$/.test(entry.name)) continue;
    if (existsSync(`${file}.br`) && statSync(`${file}.br`).mtimeMs >= statSync(file).mtimeMs) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content));
  }
}

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  const started = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (age > patience) rmSync(lock, { recursive: true, force: true });
      else if (Date.now() - started > patience) throw error;
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
