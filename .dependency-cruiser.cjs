const feature = "^app/features/([^/]+)/";
const test = "\\.test\\.tsx?$";
/** The front door: it starts the house and gathers what the features bring, so it may know them all. */
const frontDoor = "^app/(front/|routes\\.ts$|root\\.tsx$|entry\\.)";
const gatheredTexts = "^app/strings\\.[a-z]+\\.ts$";
const remix = ["node_modules/@remix-run/", "node_modules/react", "node_modules/@hono/", "node_modules/hono/"];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or hide a third.",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file that nothing uses and that uses nothing is forgotten.",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^app/(entry|root)",
          "^app/front/start\\.mjs$",
          "^migrations/",
          "^tests/",
          "/routes\\.ts$",
          "/routes/",
          "\\.config\\.[jt]s$",
          "\\.cjs$",
          test,
        ],
      },
      to: {},
    },
    {
      name: "domain-is-pure",
      severity: "error",
      comment: "The maths must run with nothing installed; only dist.ts may lean on jstat.",
      from: { path: "^app/domain/", pathNot: [test, "^app/domain/dist\\.ts$"] },
      to: { pathNot: "^app/domain/" },
    },
    {
      name: "domain-dist-leans-on-jstat-only",
      severity: "error",
      from: { path: "^app/domain/dist\\.ts$" },
      to: { pathNot: ["^app/domain/", "node_modules/jstat/"] },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      comment: "A feature's rules.ts may lean on the domain and its own room only.",
      from: { path: `${feature}.*\\brules\\.ts$` },
      to: { pathNot: ["^app/domain/", "^app/features/$1/"] },
    },
    {
      name: "feature-islands",
      severity: "error",
      comment: "Features meet in the domain or in the database, never in each other.",
      from: { path: feature },
      to: { path: "^app/features/", pathNot: "^app/features/$1/" },
    },
    {
      name: "shared-knows-no-feature",
      severity: "error",
      from: { path: "^app/(shared|domain)/", pathNot: test },
      to: { path: ["^app/features/", frontDoor] },
    },
    {
      name: "features-know-no-front-door",
      severity: "error",
      comment: "The front door knows the rooms; the rooms do not know the front door.",
      from: { path: "^app/features/", pathNot: test },
      to: { path: frontDoor },
    },
    {
      name: "texts-come-through-i18n",
      severity: "error",
      comment: "Only their type may cross; reading one language directly is how languages get mixed.",
      from: { path: "^app/(shared|domain|features)/", pathNot: test },
      to: { path: gatheredTexts, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "db-knows-no-app",
      severity: "error",
      comment: "Except the pure domain: the database speaks about decisions too.",
      from: { path: "^db/", pathNot: test },
      to: { path: "^app/", pathNot: "^app/domain/" },
    },
    {
      name: "migrations-are-frozen",
      severity: "error",
      comment: "A migration never follows today's code.",
      from: { path: "^migrations/", pathNot: test },
      to: { path: "^(app|db|tests)/" },
    },
    {
      name: "sql-stays-in-queries",
      severity: "error",
      comment: "Only queries.server.ts, shared/*.server.ts, the front door and db/ speak SQL.",
      from: {
        path: "^app/",
        pathNot: ["/queries\\.server\\.ts$", "^app/shared/[^/]+\\.server\\.ts$", "^app/front/", test],
      },
      to: { path: ["node_modules/kysely/", "^db/schema"] },
    },
    {
      name: "routes-never-touch-db",
      severity: "error",
      comment: "A route asks shared/session for a scope and hands it to a query.",
      from: { path: `${feature}.*\\b(?:routes|parts)/`, pathNot: test },
      to: { path: "^db/" },
    },
    {
      name: "drivers-in-one-place",
      severity: "error",
      from: { path: "^(app|db|migrations)/", pathNot: ["^db/[^/]+\\.ts$", test] },
      to: { path: "node_modules/(sqlite3|better-sqlite3|pg)/" },
    },
    {
      name: "charts-in-one-place",
      severity: "error",
      from: { pathNot: "^app/shared/ui/chart" },
      to: { path: "(^|node_modules/)(chart\\.js|react-chartjs-2)(/|$)" },
    },
    {
      name: "queries-know-no-http",
      severity: "error",
      comment: "Queries take plain values, so tests and jobs can call them.",
      from: { path: "/queries\\.server\\.ts$" },
      to: { path: [...remix, "^db/client"] },
    },
    {
      name: "browser-code-imports-no-server-code",
      severity: "error",
      comment: "Types may cross: they are gone before the browser.",
      from: { path: "/(parts|ui)/", pathNot: test },
      to: { path: ["\\.server\\.tsx?$", "^db/"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "browser-code-imports-no-node",
      severity: "error",
      from: { path: "/(parts|ui)/", pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { path: "^(app|db|migrations)/", pathNot: test },
      to: { path: ["^tests/", test] },
    },
    {
      name: "no-undeclared",
      severity: "error",
      comment: "Every package that is imported stands in package.json.",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-packages-at-run-time",
      severity: "error",
      comment: "A machine that serves has no dev dependencies.",
      from: { path: "^(app|db|migrations)/", pathNot: [test, "^app/routes\\.ts$", "/routes\\.ts$"] },
      to: {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
        pathNot: "node_modules/@types/",
      },
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: { pathNot: "^(remix\\.config|vite\\.config)" },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|public/build|data|\\.cache)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".d.ts", ".json"],
    },
  },
};
