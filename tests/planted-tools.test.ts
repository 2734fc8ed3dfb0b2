import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { copyFromProject, type Files, plantTree, projectRoot, runTool } from "./support/planted-tree.ts";

async function toolInTree(files: Files, copied: readonly string[], tool: string, args: readonly string[]) {
  const tree = plantTree(files);
  try {
    for (const file of copied) copyFromProject(file, tree.root);
    symlinkSync(path.join(projectRoot, "node_modules"), path.join(tree.root, "node_modules"), "junction");
    return await runTool(tree.root, tool, args);
  } finally {
    tree.remove();
  }
}

describe("Biome", () => {
  const biome = (files: Files) =>
    toolInTree(files, ["biome.json"], "@biomejs/biome/bin/biome", [
      "ci",
      "--reporter=json",
      "--max-diagnostics=none",
    ]);
  const rulesIn = (report: string) => {
    const { diagnostics } = JSON.parse(/\{.*\}/.exec(report)?.[0] ?? "") as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    return diagnostics.map(({ category, location }) => {
      const file = typeof location.path === "string" ? location.path : location.path?.file;
      return `${category.replace(/^lint\/\w+\//, "")}: ${file}`;
    });
  };

  test("accepts what the house allows in the places where it allows it", async () => {
    const report = await biome({
      "app/root.tsx": `export default function App() {\n  return <main />;\n}\n`,
      "app/shared/env.server.ts": "export const port = process.env.PORT;\n",
      "app/front/main.ts": `console.log("serving");\n`,
      "migrations/0001-first.ts": "export const up = (db: any) => db;\n",
    });
    expect(rulesIn(report)).toEqual([]);
  });

  test("reports every violation that was planted", async () => {
    const plants = {
      noDefaultExport: ["app/domain/a.ts", "const a = 1;\nexport default a;\n"],
      noDangerouslySetInnerHtml: [
        "app/shared/ui/b.tsx",
        "export const b = <p dangerouslySetInnerHTML={{ __html: `` }} />;\n",
      ],
      noExplicitAny: ["app/domain/c.ts", "export const c = (given: any) => given;\n"],
      noProcessEnv: ["app/shared/d.ts", "export const d = process.env.HOME;\n"],
      useImportType: ["app/domain/e.ts", `import { A } from "./a.ts";\n\nexport type E = A;\n`],
      noConsole: ["db/f.ts", "export const f = () => console.log(1);\n"],
      useImportExtensions: ["app/domain/g.ts", `export { a } from "./h";\n`],
      noEnum: ["app/domain/i.ts", "export enum I {\n  One = 1,\n}\n"],
      useFilenamingConvention: ["app/domain/someThing.ts", "export const j = 1;\n"],
      noUnusedImports: ["app/domain/k.ts", `import { a } from "./a.ts";\n\nexport const k = 1;\n`],
      format: ["app/domain/l.ts", "export const l = 'one'\n"],
    } as const;
    const files = Object.fromEntries(Object.values(plants).map(([file, text]) => [file, text]));
    const report = await biome({ ...files, "app/domain/h.ts": "export const a = 1;\n" });
    const expected = Object.entries(plants).map(([rule, [file]]) => `${rule}: ${file}`);
    expect(rulesIn(report)).toEqual(expect.arrayContaining(expected));
  });
});

test("TypeScript reports a planted type error, syntax that Node cannot erase and a missing Dutch text", async () => {
  const files = {
    "app/a.ts": "export const a: number = `one`;\n",
    "app/b.ts": "export class B {\n  constructor(readonly b: number) {}\n}\n",
    "app/c.ts": `import type { Strings } from "./shared/strings.ts";\nconst en = { title: "One", old: "Old" };\nexport const nl: Strings<typeof en> = { title: "Een" };\n`,
  };
  const copied = ["tsconfig.json", "app/shared/strings.ts"];
  const report = await toolInTree(files, copied, "typescript/bin/tsc", [
    "--noEmit",
    "--pretty",
    "false",
    "--types",
    "node",
  ]);
  const found = report
    .split("\n")
    .map((line) => /^(app\/\w\.ts).*error (TS\d+)/.exec(line)?.slice(1).join(" "));
  expect(found.filter(Boolean)).toEqual(["app/a.ts TS2322", "app/b.ts TS1294", "app/c.ts TS2741"]);
});

test("knip reports a planted unused file, an unused export and an unused package", async () => {
  const files = {
    "package.json": JSON.stringify({
      name: "planted",
      type: "module",
      dependencies: { zod: "*", hono: "*" },
    }),
    "app/root.tsx": `import { used } from "./domain/half.ts";\nimport "zod";\n\nexport default used;\n`,
    "app/domain/half.ts": "export const used = 1;\nexport const unused = 2;\n",
    "app/domain/forgotten.ts": "export const forgotten = 1;\n",
  };
  const report = await toolInTree(files, ["knip.json", "tsconfig.json"], "knip/bin/knip.js", [
    "--no-progress",
  ]);
  expect(report).toMatch(/^app\/domain\/forgotten\.ts/m);
  expect(report).toMatch(/^unused .*app\/domain\/half\.ts/m);
  expect(report).toMatch(/^hono /m);
  expect(report).not.toMatch(/^(used|zod) /m);
});
