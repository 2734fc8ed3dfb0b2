import { expect, test } from "vitest";
import { attackExactly } from "./attack/siege.ts";
import { halfOf, siegeOf } from "./siege-of.ts";

// Everything that is told of an organisation, in all its publications and revisions, taken together: nothing comes out
// exactly of fewer than k people. `npm run attack -- 2000` does the same with more organisations.
test("no exact numbers, however combined, tell what fewer than k people logged", async () => {
  const seeds = halfOf(1);
  const siege = await siegeOf("sqlite", seeds, attackExactly);
  expect(siege.recovered).toEqual([]);
  expect(siege.unjudged.size).toBeLessThanOrEqual(seeds.length / 100);
  expect(siege.organisations).toBe(seeds.length);
  expect(siege.periods).toBeGreaterThanOrEqual(6 * seeds.length);
  // An attack on nothing proves nothing.
  expect(siege.equations).toBeGreaterThan(10 * seeds.length);
  expect(siege.hidden).toBeGreaterThan(2 * seeds.length);
}, 3_600_000);

test("nor on PostgreSQL", async () => {
  const siege = await siegeOf(
    "postgres",
    Array.from({ length: 10 }, (_, i) => 500_001 + i),
    attackExactly,
  );
  expect({ recovered: siege.recovered, unjudged: [...siege.unjudged] }).toEqual({
    recovered: [],
    unjudged: [],
  });
  expect(siege.publications).toBeGreaterThanOrEqual(60);
}, 120_000);
