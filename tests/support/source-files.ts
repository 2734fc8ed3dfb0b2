import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** A source file of the project, its path relative to the root and with slashes on every system. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const code = /\.(tsx?|mjs|cjs|js|css)$/;
const folders = ["app", "db", "migrations", "tests", "public"];

const route = /^app\/features\/.*\/?routes\/[^/]+\.tsx?$/;

/** Files that came from elsewhere or were made by a program: they keep their own names and shapes. */
export function isData(file: string): boolean {
  return /^tests\/(vectors|fixtures)\//.test(file);
}

/** Is this a Remix route module (and not its test)? */
export function isRouteModule(file: string): boolean {
  return route.test(file) && !/\.test\.tsx?$/.test(file);
}

/** Every file that people wrote, of the folders that hold code, in a fixed order. */
export function readSources(root: string): SourceFile[] {
  return folders
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => code.test(file) && !isData(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

/** All files below a folder of the root, relative to that root. */
export function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

export function parse({ file, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}
