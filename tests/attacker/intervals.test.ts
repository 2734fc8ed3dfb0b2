import { expect, test } from "vitest";
import { attackAnswers } from "./attack/siege.ts";
import { siegeOf } from "./siege-of.ts";

const SEEDS = Array.from({ length: 40 }, (_, i) => 1001 + i);

/**
 * Open: one group logged 45 of the 59 decisions of a quarter, and the weights of the whole are told, so that not all of
 * the 4s can be of the others. It tells of the group, whose index is shown, and of nobody in it.
 */
const KNOWN =
  "seed 1019: 2026-06-30 0 weights 2026-Q2 2026-Q2 f979f12e-2d93-846e-0009-e2a14e496088 4 in 4.0..16.0";

test("round and exact numbers together leave every hidden answer of fewer than k people wide open", async () => {
  const siege = await siegeOf("sqlite", SEEDS, attackAnswers);
  expect({ recovered: siege.recovered, unjudged: [...siege.unjudged] }).toEqual({
    recovered: [KNOWN],
    unjudged: [],
  });
  expect(siege.hidden).toBeGreaterThan(10 * SEEDS.length);
}, 600_000);
