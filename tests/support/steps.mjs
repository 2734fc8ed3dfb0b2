import { spawn } from "node:child_process";

/**
 * @typedef {import("./reports.mjs").Result & { stop?: () => Promise<void> }} Outcome
 * @typedef {{ name: string, prepares?: boolean, run: () => Promise<Outcome | void> }} Step
 *   a step that only prepares counts when it fails, and then nothing after it can run
 */

/**
 * Runs the steps one after another, each under a heading, then prints a summary whose last line is the total.
 * @param {Step[]} steps
 * @returns {Promise<number>} the exit code
 */
export async function runSteps(steps) {
  const stops = [];
  const lines = [];
  let passed = 0;
  let failed = 0;
  for (const [index, step] of steps.entries()) {
    console.log(`\n== ${index + 1}/${steps.length} ${step.name} ==`);
    const started = Date.now();
    const outcome = await attempt(step);
    const seconds = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    if (outcome.stop) stops.push(outcome.stop);
    passed += outcome.passed;
    failed += outcome.failed;
    const word = outcome.failed > 0 ? "FAILED" : "ok";
    lines.push([word, step.name, seconds, countsOf(outcome, step)].join("\t"));
    console.log(`-- ${step.name}: ${word}, ${seconds}`);
    if (step.prepares && outcome.failed > 0) {
      lines.push(...steps.slice(index + 1).map(({ name }) => `not run\t${name}\t\t`));
      break;
    }
  }
  for (const stop of stops.reverse()) await stop();
  console.log(`\n== Summary ==\n${aligned(lines)}`);
  const isFine = failed === 0 && passed > 0;
  console.log(`\nTotal: ${passed} passed, ${isFine ? 0 : Math.max(1, failed)} failed`);
  return isFine ? 0 : 1;
}

/** @param {Step} step @returns {Promise<Outcome>} */
async function attempt(step) {
  try {
    return (await step.run()) ?? { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {Outcome} outcome @param {Step} step */
function countsOf({ passed, failed, notes = [] }, step) {
  const counts = step.prepares ? [] : [`${passed} passed, ${failed} failed`];
  return [...counts, ...notes].join("; ");
}

/** @param {string[]} lines */
function aligned(lines) {
  const rows = lines.map((line) => line.split("\t"));
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/**
 * Runs a JavaScript program with this Node, its output straight to ours.
 * @param {string[]} args
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>}
 */
export function runProgram(args, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: "inherit",
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
