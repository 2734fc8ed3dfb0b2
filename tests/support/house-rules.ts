import { readdirSync } from "node:fs";
import { syntaxFindings } from "./house-syntax.ts";
import { filesUnder, isData, isRouteModule, readSources, type SourceFile } from "./source-files.ts";

/** What dependency-cruiser and Biome cannot say about house.md; every name is proven by a planted violation. */
export type HouseRule =
  | "top-level-is-closed"
  | "feature-names-are-closed"
  | "no-vague-names"
  | "files-stay-short"
  | "no-em-dash"
  | "doors-are-locked"
  | "one-url-one-action"
  | "no-inline-style"
  | "sql-takes-no-variables";

export interface Finding {
  readonly rule: HouseRule;
  readonly file: string;
  readonly message: string;
}

const fileLimit = 250;
const routeLimit = 150;
const topLevel = new Set([
  ...["app", "db", "migrations", "tests", "public", "README.md", ".gitignore", ".ci"],
  ...["package.json", "package-lock.json", "tsconfig.json", "remix.config.js", "vite.config.ts"],
  ...["vitest.config.ts", "biome.json", "knip.json", ".dependency-cruiser.cjs", ".npmrc", ".gitattributes"],
  // Made by programs, never committed.
  ...[".git", "node_modules", "build", "data", ".cache", "test-results"],
]);
const vague =
  /(^|\/)(index|utils?|helpers?|types|services?|service[^/]*|managers?|misc|common)(\.[^/]*)?(\/|$)/i;
const inFeature =
  /^([a-z0-9-]+\/)*((routes|form|filter|rules)\.ts|(queries|format)\.server\.ts|routes\/[^/]+\.tsx?|parts\/[a-z0-9-]+\.tsx|strings\/(nl|en)\.ts|[a-z0-9.-]+\.test\.tsx?)$/;
const emDash = "\u2014";

export function houseFindings(root: string): Finding[] {
  const sources = readSources(root);
  return [
    ...topLevelFindings(root),
    ...nameFindings(root),
    ...sources.flatMap((source) => [
      ...lengthFindings(source),
      ...dashFindings(source),
      ...syntaxFindings(source),
    ]),
  ];
}

function topLevelFindings(root: string): Finding[] {
  return readdirSync(root)
    .filter((name) => !topLevel.has(name) && !name.endsWith(".log"))
    .map((name) => ({
      rule: "top-level-is-closed",
      file: name,
      message: "does not stand on the closed list of the top level",
    }));
}

function nameFindings(root: string): Finding[] {
  const files = ["app", "db", "migrations", "tests"]
    .flatMap((folder) => filesUnder(root, folder))
    .filter((file) => !isData(file));
  return files.flatMap((file) => {
    const found: Finding[] = [];
    if (vague.test(file))
      found.push({ rule: "no-vague-names", file, message: "says nothing about what it holds" });
    const room = /^app\/features\/[^/]+\/(.+)$/.exec(file)?.[1];
    if (room !== undefined && !inFeature.test(room)) {
      found.push({
        rule: "feature-names-are-closed",
        file,
        message: "is not a name that a feature may hold",
      });
    }
    if (/^app\/features\/[^/]+$/.test(file)) {
      found.push({
        rule: "feature-names-are-closed",
        file,
        message: "stands beside the features, not in one",
      });
    }
    return found;
  });
}

function lengthFindings({ file, text }: SourceFile): Finding[] {
  const lines = text.trimEnd().split("\n").length;
  const limit = isRouteModule(file) ? routeLimit : fileLimit;
  if (lines <= limit) return [];
  return [{ rule: "files-stay-short", file, message: `has ${lines} lines, at most ${limit}` }];
}

function dashFindings({ file, text }: SourceFile): Finding[] {
  const line = text.split("\n").findIndex((content) => content.includes(emDash));
  return line < 0 ? [] : [{ rule: "no-em-dash", file, message: `has an em dash on line ${line + 1}` }];
}

/** The median length of the route modules, which the house wants at 70 or less. */
export function medianRouteLength(root: string): number {
  const lengths = readSources(root)
    .filter(({ file }) => isRouteModule(file))
    .map(({ text }) => text.trimEnd().split("\n").length)
    .sort((one, other) => one - other);
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
}
