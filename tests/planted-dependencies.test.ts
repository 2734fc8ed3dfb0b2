import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { cleanTree, plants } from "./support/planted-dependencies.ts";
import { copyFromProject, type Files, plantTree, projectRoot, runTool } from "./support/planted-tree.ts";

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const configuration = ".dependency-cruiser.cjs";
const { forbidden } = createRequire(import.meta.url)(path.join(projectRoot, configuration)) as {
  forbidden: { name: string }[];
};

async function violationsIn(files: Files): Promise<string[]> {
  const tree = plantTree(files);
  try {
    copyFromProject(configuration, tree.root);
    const args = ["--config", configuration, "--output-type", "json", "app", "db", "migrations", "tests"];
    const answer = await runTool(tree.root, "dependency-cruiser/bin/dependency-cruiser.mjs", args);
    const { summary } = JSON.parse(answer) as { summary: { violations: Violation[] } };
    return summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`);
  } finally {
    tree.remove();
  }
}

describe("the dependency rules", () => {
  test("say nothing about a tree that keeps them", async () => {
    expect(await violationsIn(cleanTree)).toEqual([]);
  });

  test("each report the violation that was planted for it", async () => {
    const planted = Object.assign({ ...cleanTree }, ...plants.map(({ files }) => files)) as Files;
    const expected = plants.map(({ rule, from }) => `${rule}: ${from}`);
    expect(await violationsIn(planted)).toEqual(expect.arrayContaining(expected));
  });

  test("all have a violation planted for them", () => {
    const planted = new Set(plants.map(({ rule }) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
  });
});
