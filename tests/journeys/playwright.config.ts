import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser, launchOptions } from "../support/browser.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const executablePath = await findBrowser();

export default defineConfig({
  testDir: ".",
  globalSetup: "./global-setup.ts",
  testMatch: "**/*.@(journey|spec|test).ts",
  outputDir: path.join(root, "test-results"),
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ["list"],
    ["./page-weights.ts"],
    ["json", { outputFile: path.join(root, ".cache/reports/journeys.json") }],
  ],
  use: {
    actionTimeout: 10_000,
    // Only the journey without a connection lets one in: what it keeps must not help the others.
    serviceWorkers: "block",
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 800 },
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    video: "off",
    trace: "off",
    screenshot: "off",
    launchOptions: launchOptions(executablePath),
  },
  projects: [{ name: "chromium" }],
});
