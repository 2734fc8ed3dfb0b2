import path from "node:path";
import { expect, test } from "vitest";
import { houseFindings, medianRouteLength } from "./support/house-rules.ts";

const root = path.resolve(import.meta.dirname, "..");

test("the house keeps its own rules", () => {
  const lines = houseFindings(root).map(({ rule, file, message }) => `${rule}: ${file} ${message}`);
  expect(lines).toEqual([]);
});

test("half of the route modules have at most 70 lines", () => {
  expect(medianRouteLength(root)).toBeLessThanOrEqual(70);
});
