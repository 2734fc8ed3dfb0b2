import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
export const bareFolder = join(root, ".cache", "bench-bare");

/** Builds the bare Remix app when it was not, or has changed. */
export function buildBare(): void {
  const built = join(bareFolder, "server", "index.js");
  const sources = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources)) return;
  const cli = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const config = join(import.meta.dirname, "vite.config.ts");
  const result = spawnSync(process.execPath, [cli, "vite:build", "--config", config, "--logLevel", "warn"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (result.status !== 0) throw new Error(`The bare app does not build:\n${result.stderr}${result.stdout}`);
}
