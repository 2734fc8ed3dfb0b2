import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { debianPackagesFor } from "./support/browser.mjs";
import { isNodeRecentEnough } from "./support/node-version.mjs";
import { readPlaywrightReport, readVitestReport } from "./support/reports.mjs";
import { runSteps } from "./support/steps.mjs";

type Steps = Parameters<typeof runSteps>[0];

async function outcomeOf(steps: Steps) {
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await runSteps(steps);
  return { code, last: printed.join("\n").split("\n").at(-1) };
}

function reportOf(read: typeof readVitestReport, report: object, exitCode = 0) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "meegewogen-report-"));
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  const { passed, failed } = read(file, Date.now(), exitCode);
  rmSync(folder, { recursive: true });
  return [passed, failed];
}

afterEach(() => vi.restoreAllMocks());

describe("the test command", () => {
  test("adds up its steps on the last line", async () => {
    const step = (passed: number, failed: number) => ({ name: "a", run: async () => ({ passed, failed }) });
    expect(await outcomeOf([step(2, 0), step(3, 0)])).toEqual({ code: 0, last: "Total: 5 passed, 0 failed" });
    expect(await outcomeOf([step(2, 1), step(3, 0)])).toEqual({ code: 1, last: "Total: 5 passed, 1 failed" });
  });

  test("fails when a step throws, and when nothing ran at all", async () => {
    const broken = { name: "broken", run: () => Promise.reject(new Error("no browser")) };
    expect(await outcomeOf([broken])).toEqual({ code: 1, last: "Total: 0 passed, 1 failed" });
    expect(await outcomeOf([])).toEqual({ code: 1, last: "Total: 0 passed, 1 failed" });
  });

  test("stops at a preparation that fails, and stops what it had started", async () => {
    const stop = vi.fn(async () => {});
    const run = vi.fn(async () => ({ passed: 1, failed: 0 }));
    const started = { name: "server", prepares: true, run: async () => ({ passed: 0, failed: 0, stop }) };
    const broken = { name: "browser", prepares: true, run: () => Promise.reject(new Error("none")) };
    expect((await outcomeOf([started, broken, { name: "tests", run }])).code).toBe(1);
    expect(run).not.toHaveBeenCalled();
    expect(stop).toHaveBeenCalledOnce();
  });

  test("counts skipped, unloaded and unreported Vitest tests as failures", () => {
    const file = (status: string, ...statuses: string[]) => ({
      status,
      assertionResults: statuses.map((one) => ({ status: one })),
    });
    const counts = (...testResults: object[]) => reportOf(readVitestReport, { testResults });
    expect(counts(file("passed", "passed", "passed"))).toEqual([2, 0]);
    expect(counts(file("passed", "passed", "skipped", "todo"))).toEqual([1, 2]);
    expect(counts(file("failed", "passed", "failed"), file("failed"))).toEqual([1, 2]);
    expect(counts()).toEqual([0, 1]);
    expect(reportOf(readVitestReport, { testResults: [file("passed", "passed")] }, 1)).toEqual([1, 1]);
    expect(readVitestReport("/nowhere/report.json", 0, 0).failed).toBe(1);
  });

  test("counts skipped and flaky journeys as failures", () => {
    const counts = (stats: object, exitCode = 0) => reportOf(readPlaywrightReport, { stats }, exitCode);
    expect(counts({ expected: 4, unexpected: 0, flaky: 0, skipped: 0 })).toEqual([4, 0]);
    expect(counts({ expected: 4, unexpected: 1, flaky: 1, skipped: 1 })).toEqual([4, 3]);
    expect(counts({ expected: 0, unexpected: 0, flaky: 0, skipped: 0 })).toEqual([0, 1]);
    expect(counts({ expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, 1)).toEqual([4, 1]);
  });

  test("knows which Node runs it, and which Debian package carries a missing library", () => {
    const versions = ["v20.20.2", "v22.12.0", "v22.18.0", "v26.10.0"];
    expect(versions.map(isNodeRecentEnough)).toEqual([false, false, true, true]);
    expect(debianPackagesFor(["libnss3.so", "libnssutil3.so", "libnspr4.so"])).toEqual([
      "libnspr4",
      "libnss3",
    ]);
  });
});
