import type { Files } from "./planted-tree.ts";

interface Plant {
  readonly rule: string;
  /** The file that must be reported. */
  readonly from: string;
  readonly files: Files;
}

const packageNames = [
  ...["kysely", "pg", "better-sqlite3", "jstat", "chart.js", "react", "@remix-run/node"],
  ...["@playwright/test", "not-declared"],
];
const dependencies = Object.fromEntries(
  packageNames
    .filter((name) => !["@playwright/test", "not-declared"].includes(name))
    .map((name) => [name, "1.0.0"]),
);

/** A tree that keeps every rule, using each exception that a rule grants. */
export const cleanTree: Files = {
  "package.json": JSON.stringify({
    ...{ name: "planted", version: "1.0.0", type: "module", dependencies },
    devDependencies: { "@playwright/test": "1.0.0" },
    imports: { "#app/*": "./app/*", "#db/*": "./db/*", "#tests/*": "./tests/*" },
  }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      module: "ESNext",
      moduleResolution: "Bundler",
      allowImportingTsExtensions: true,
      noEmit: true,
    },
  }),
  ...Object.fromEntries(
    packageNames.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "main.js" })],
      [`node_modules/${name}/main.js`, "module.exports = {};"],
    ]),
  ),
  "app/domain/weight.ts": `export const weight = 1;`,
  "app/domain/dist.ts": `import jstat from "jstat"; export const dist = jstat;`,
  "app/domain/dist.test.ts": `import { dist } from "./dist.ts"; console.log(dist);`,
  "app/routes.ts": `import { urls } from "./features/home/routes.ts"; export default urls;`,
  "app/strings.en.ts": `import { homeEn } from "./features/home/strings/en.ts"; export const strings = homeEn;`,
  "app/root.tsx": `import { strings } from "./strings.en.ts"; export default strings;`,
  "app/front/main.ts": `import "../root.tsx"; import { open } from "#db/client.server.ts"; open();`,
  "app/shared/session.server.ts": `import type { Schema } from "#db/schema.ts"; export type Session = Schema;`,
  "app/shared/ui/page.tsx": `import type { strings } from "#app/strings.en.ts"; import "react"; export type Page = typeof strings;`,
  "app/features/home/routes.ts": `export const urls = [];`,
  "app/features/home/strings/en.ts": `export const homeEn = {};`,
  "app/features/home/rules.ts": `import { weight } from "#app/domain/weight.ts"; export const rule = weight;`,
  "app/features/home/queries.server.ts": `import { sql } from "kysely"; import type { Session } from "#app/shared/session.server.ts"; export const query = (session: Session) => sql(session);`,
  "app/features/home/routes/home.tsx": `import type { Page } from "#app/shared/ui/page.tsx"; import { query } from "../queries.server.ts"; import { rule } from "../rules.ts"; export const loader = (page: Page) => query(rule(page));`,
  "db/schema.ts": `import { weight } from "#app/domain/weight.ts"; export type Schema = typeof weight;`,
  "db/client.server.ts": `import "pg"; import "better-sqlite3"; import type { Schema } from "./schema.ts"; export const open = (): Schema => 1;`,
  "migrations/0001-first.ts": `import { sql } from "kysely"; export const up = sql;`,
  "tests/first.test.ts": `import "#app/features/home/queries.server.ts"; import "@playwright/test";`,
};

const room = "app/features/plot";
const one = (rule: string, from: string, text: string): Plant => ({ rule, from, files: { [from]: text } });

/** One violation of every rule of .dependency-cruiser.cjs. */
export const plants: readonly Plant[] = [
  {
    rule: "no-cycles",
    from: "app/shared/left.ts",
    files: {
      "app/shared/left.ts": `import { right } from "./right.ts"; export const left = () => right;`,
      "app/shared/right.ts": `import { left } from "./left.ts"; export const right = () => left;`,
    },
  },
  one("no-orphans", "app/shared/alone.ts", `export const alone = 1;`),
  one("domain-is-pure", "app/domain/moment.ts", `import fs from "node:fs"; export const moment = fs;`),
  one("domain-is-pure", "app/domain/index-of.ts", `import jstat from "jstat"; export const other = jstat;`),
  {
    rule: "domain-dist-leans-on-jstat-only",
    from: "app/domain/dist.ts",
    files: { "app/domain/dist.ts": `import { sql } from "kysely"; export const dist = sql;` },
  },
  one("rules-are-pure", `${room}/rules.ts`, `import { z } from "kysely"; export const rule = z;`),
  one("rules-are-pure", `${room}/sub/rules.ts`, `import "#app/shared/ui/page.tsx"; export const rule = 1;`),
  one(
    "feature-islands",
    `${room}/filter.ts`,
    `import { rule } from "#app/features/home/rules.ts"; export { rule };`,
  ),
  one(
    "shared-knows-no-feature",
    "app/shared/nosy.ts",
    `import { rule } from "#app/features/home/rules.ts"; export { rule };`,
  ),
  one(
    "features-know-no-front-door",
    `${room}/form.ts`,
    `import "#app/front/main.ts"; export const form = 1;`,
  ),
  one(
    "texts-come-through-i18n",
    `${room}/parts/word.tsx`,
    `import { strings } from "#app/strings.en.ts"; export const word = strings;`,
  ),
  one(
    "db-knows-no-app",
    "db/seed.ts",
    `import type { Session } from "#app/shared/session.server.ts"; export type Seed = Session;`,
  ),
  one(
    "migrations-are-frozen",
    "migrations/0002-second.ts",
    `import type { Schema } from "#db/schema.ts"; export type Up = Schema;`,
  ),
  one(
    "sql-stays-in-queries",
    `${room}/routes/list.tsx`,
    `import { sql } from "kysely"; export const loader = sql;`,
  ),
  one(
    "routes-never-touch-db",
    `${room}/routes/raw.tsx`,
    `import { open } from "#db/client.server.ts"; export const loader = open;`,
  ),
  one(
    "routes-never-touch-db",
    `${room}/sub/routes/raw.tsx`,
    `import { open } from "#db/client.server.ts"; export const loader = open;`,
  ),
  one(
    "drivers-in-one-place",
    "app/shared/driver.server.ts",
    `import pg from "pg"; export const driver = pg;`,
  ),
  one(
    "charts-in-one-place",
    `${room}/parts/trend.tsx`,
    `import chart from "chart.js"; export const trend = chart;`,
  ),
  one(
    "queries-know-no-http",
    `${room}/queries.server.ts`,
    `import { redirect } from "@remix-run/node"; export const query = redirect;`,
  ),
  one(
    "queries-know-no-http",
    `${room}/sub/queries.server.ts`,
    `import { open } from "#db/client.server.ts"; export const query = open;`,
  ),
  one(
    "browser-code-imports-no-server-code",
    "app/shared/ui/leak.tsx",
    `import { query } from "#app/features/home/queries.server.ts"; export const leak = query;`,
  ),
  one(
    "browser-code-imports-no-node",
    `${room}/parts/file.tsx`,
    `import fs from "node:fs"; export const file = fs;`,
  ),
  one("nothing-imports-tests", "db/lean.ts", `import "#tests/first.test.ts"; export const lean = 1;`),
  one("no-undeclared", "db/stranger.ts", `import stranger from "not-declared"; export { stranger };`),
  one(
    "no-dev-packages-at-run-time",
    "app/shared/heavy.ts",
    `import heavy from "@playwright/test"; export { heavy };`,
  ),
  one("not-to-unresolvable", "db/lost.ts", `import { lost } from "./nowhere.ts"; export { lost };`),
];
