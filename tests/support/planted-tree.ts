import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export type Files = Readonly<Record<string, string>>;

/** The project that the planted violations are planted in. */
export const projectRoot = path.resolve(import.meta.dirname, "../..");

/** A small house in a temporary folder, in the same layout as ours. */
export function plantTree(files: Files): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(path.join(os.tmpdir(), "meegewogen-planted-"));
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export function copyFromProject(file: string, root: string): void {
  cpSync(path.join(projectRoot, file), path.join(root, file), { recursive: true });
}

/** Runs a tool of the project inside a planted tree; its complaints are the point, so failing is fine. */
export function runTool(root: string, file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const tool = path.join(projectRoot, "node_modules", file);
    execFile(
      process.execPath,
      [tool, ...args],
      { cwd: root, maxBuffer: 2 ** 26, env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } },
      (_error, stdout, stderr) => resolve(stdout || stderr),
    );
  });
}
