import { expect, test } from "vitest";
import { attackExactly } from "./attack/siege.ts";
import { halfOf, siegeOf } from "./siege-of.ts";

// The other half of elimination.test.ts.
test("no exact numbers, however combined, tell what fewer than k people logged", async () => {
  const seeds = halfOf(0);
  const siege = await siegeOf("sqlite", seeds, attackExactly);
  expect(siege.recovered).toEqual([]);
  expect(siege.unjudged.size).toBeLessThanOrEqual(seeds.length / 100);
  expect(siege.organisations).toBe(seeds.length);
  expect(siege.equations).toBeGreaterThan(10 * seeds.length);
}, 3_600_000);
