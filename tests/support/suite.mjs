import path from "node:path";
import { prepareBuild } from "#app/front/build.mjs";
import { findBrowser } from "./browser.mjs";
import { findOffice } from "./office.mjs";
import { startPostgres } from "./postgres.mjs";
import { readPlaywrightReport, readVitestReport } from "./reports.mjs";
import { runProgram, runSteps } from "./steps.mjs";

/** @typedef {import("./steps.mjs").Step} Step */

const reports = ".cache/reports";

/**
 * @param {string} command
 * @returns {Promise<number>} the exit code
 */
export async function run(command) {
  /** @type {Map<string, (() => Step[])>} */
  const commands = new Map([
    ["check", () => [postgres(), ...staticSteps(), vitest("Unit and dialect tests", ["--project", "unit"])]],
    [
      "test",
      () => [
        browser(),
        postgres(),
        build(),
        ...staticSteps(),
        office(),
        vitest("Unit, dialect and door tests", []),
        journeys(),
      ],
    ],
  ]);
  const steps = commands.get(command);
  if (!steps) {
    console.error(`tests/run.mjs knows "check" and "test", not "${command}".`);
    return 1;
  }
  return runSteps(steps());
}

/** @returns {Step[]} */
function staticSteps() {
  return [
    tool("Types", "node_modules/typescript/bin/tsc", ["--noEmit"]),
    tool("Lint and format", "node_modules/@biomejs/biome/bin/biome", ["ci", "--error-on-warnings"]),
    tool("Dependency rules", "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs", [
      ...["--config", ".dependency-cruiser.cjs", "--output-type", "err-long"],
      ...["app", "db", "migrations", "tests", "vite.config.ts", "remix.config.js"],
    ]),
    tool("Dead code", "node_modules/knip/bin/knip.js", ["--no-progress", "--no-config-hints"]),
  ];
}

/** @param {string} name @param {string} file @param {string[]} args @returns {Step} */
function tool(name, file, args) {
  return {
    name,
    run: async () => {
      const isFine = (await runProgram([file, ...args])) === 0;
      return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
    },
  };
}

/** @returns {Step} */
function browser() {
  return {
    name: "Browser",
    prepares: true,
    run: async () => {
      process.env.CHROMIUM_PATH = await findBrowser({ say: console.log });
      // Half a minute where it must be installed: meanwhile the steps that do not need it run. Not earlier, because
      // the browser may want apt-get as well.
      officeOnItsWay = findOffice({ say: console.log });
      officeOnItsWay.catch(() => {});
    },
  };
}

/** @type {Promise<string> | null} */
let officeOnItsWay = null;

/** @returns {Step} */
function office() {
  return {
    name: "LibreOffice",
    prepares: true,
    run: async () => {
      process.env.OFFICE_PATH = await (officeOnItsWay ?? findOffice({ say: console.log }));
    },
  };
}

/** @returns {Step} */
function postgres() {
  return {
    name: "PostgreSQL",
    prepares: true,
    run: async () => {
      const server = await startPostgres({ say: console.log });
      process.env.TEST_POSTGRES_URL = server.url;
      return { passed: 0, failed: 0, stop: server.stop };
    },
  };
}

/** @returns {Step} */
function build() {
  return {
    name: "Build",
    prepares: true,
    run: async () => prepareBuild({ say: console.log }),
  };
}

/** @param {string} name @param {string[]} args @returns {Step} */
function vitest(name, args) {
  const report = path.join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    run: async () => {
      const started = Date.now();
      const code = await runProgram(["node_modules/vitest/vitest.mjs", "run", ...args, ...reporters]);
      return readVitestReport(report, started, code);
    },
  };
}

/** @returns {Step} */
function journeys() {
  const report = path.join(reports, "journeys.json");
  return {
    name: "Journeys in the browser",
    run: async () => {
      const started = Date.now();
      const args = ["test", "--config", "tests/journeys/playwright.config.ts"];
      const code = await runProgram(["node_modules/@playwright/test/cli.js", ...args], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: path.resolve(report),
      });
      return readPlaywrightReport(report, started, code);
    },
  };
}
