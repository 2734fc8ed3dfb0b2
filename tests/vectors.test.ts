import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Checks, VectorCase } from "./vector-checks/check.ts";
import { agreementChecks } from "./vector-checks/check-agreement.ts";
import { disclosureChecks } from "./vector-checks/check-disclosure.ts";
import { indexChecks } from "./vector-checks/check-index.ts";
import { linkChecks } from "./vector-checks/check-links.ts";

const folder = new URL("./vectors/", import.meta.url);
const checks: Checks = { ...agreementChecks, ...disclosureChecks, ...indexChecks, ...linkChecks };
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const casesOf = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as VectorCase[];

let checkedCases = 0;
let checkedFigures = 0;

function compare(actual: unknown, expected: unknown, tolerance: number, where: string): void {
  if (typeof expected === "number") {
    expect(actual, where).toBeTypeOf("number");
    expect(
      Math.abs((actual as number) - expected),
      `${where}: ${actual} instead of ${expected}`,
    ).toBeLessThanOrEqual(tolerance);
    checkedFigures++;
  } else if (Array.isArray(expected)) {
    expect(actual, where).toHaveLength(expected.length);
    for (const [i, item] of expected.entries())
      compare((actual as unknown[])[i], item, tolerance, `${where}[${i}]`);
    if (expected.length === 0) checkedFigures++;
  } else if (expected !== null && typeof expected === "object") {
    for (const [key, item] of Object.entries(expected)) {
      compare((actual as Record<string, unknown>)[key], item, tolerance, `${where}.${key}`);
    }
  } else {
    expect(actual, where).toBe(expected);
    checkedFigures++;
  }
}

describe.each(files)("public vectors of %s", (name) => {
  const cases = casesOf(name);
  it.each(cases.map((item) => [item.name, item] as const))("%s", (_, { input, expected, tolerance }) => {
    const check = checks[name];
    if (check === undefined) throw new Error(`no check for ${name}`);
    const actual = check(input, cases, casesOf, expected);
    for (const [key, value] of Object.entries(expected)) {
      const allowed = typeof tolerance === "number" ? tolerance : tolerance[key];
      if (allowed === undefined) throw new Error(`no tolerance for ${key}`);
      expect(actual, "a figure without a check").toHaveProperty(key);
      compare(actual[key], value, allowed, key);
    }
    checkedCases++;
  });
});

it("checks every case of all 24 files, figure by figure", () => {
  expect(files).toHaveLength(24);
  expect(Object.keys(checks).sort()).toEqual(files.sort());
  expect(checkedCases).toBe(files.flatMap(casesOf).length);
  expect(checkedFigures).toBe(
    files.flatMap(casesOf).reduce((sum, item) => sum + figuresIn(item.expected), 0),
  );
});

function figuresIn(value: unknown): number {
  if (value === null || typeof value !== "object") return 1;
  const parts = Object.values(value);
  return Array.isArray(value) && parts.length === 0
    ? 1
    : parts.reduce((sum, part) => sum + figuresIn(part), 0);
}
