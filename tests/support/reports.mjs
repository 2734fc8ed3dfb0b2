import { existsSync, readFileSync, statSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, notes?: string[] }} Result */

/**
 * Counts what Vitest's JSON report tells. A skipped or to-do test, a file that could not be loaded and a run
 * without any test are failures: nothing may be left out quietly.
 * @param {string} file
 * @param {number} started milliseconds; an older report is of another run
 * @param {number} exitCode
 * @returns {Result}
 */
export function readVitestReport(file, started, exitCode) {
  const report = readFresh(file, started);
  if (!report) return { passed: 0, failed: 1, notes: ["no report was written"] };
  const tests = report.testResults.flatMap((result) => result.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed").length;
  const unloaded = report.testResults.filter(
    (result) =>
      result.status === "failed" && !result.assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = tests.length - passed + unloaded;
  return concluded({ passed, failed, skipped, exitCode });
}

/**
 * The same for Playwright's JSON report; a flaky test counts as failed.
 * @param {string} file
 * @param {number} started
 * @param {number} exitCode
 * @returns {Result}
 */
export function readPlaywrightReport(file, started, exitCode) {
  const report = readFresh(file, started);
  if (!report) return { passed: 0, failed: 1, notes: ["no report was written"] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return concluded({ passed: expected, failed: unexpected + flaky + skipped, skipped, exitCode });
}

/** @param {{ passed: number, failed: number, skipped: number, exitCode: number }} counts @returns {Result} */
function concluded({ passed, failed, skipped, exitCode }) {
  const notes = skipped > 0 ? [`${skipped} skipped, which counts as failed`] : [];
  if (passed + failed === 0) return { passed, failed: 1, notes: ["not one test ran"] };
  if (failed === 0 && exitCode !== 0)
    return { passed, failed: 1, notes: [`stopped with exit code ${exitCode}`] };
  return { passed, failed, notes };
}

/** @param {string} file @param {number} started @returns {any} */
function readFresh(file, started) {
  if (!existsSync(file) || statSync(file).mtimeMs < started - 1000) return undefined;
  return JSON.parse(readFileSync(file, "utf8"));
}
