import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { createTurns } from "./turns.ts";

it("runs one job at a time, in order, also after one that fails", async () => {
  const inTurn = createTurns();
  const events: string[] = [];
  const job = (name: string, fails = false) =>
    inTurn(async () => {
      events.push(`${name} begins`);
      await setTimeout(10);
      if (fails) throw new Error(name);
      events.push(`${name} ends`);
    });
  const [first, second, third] = await Promise.allSettled([job("one"), job("two", true), job("three")]);
  expect(events).toEqual(["one begins", "one ends", "two begins", "three begins", "three ends"]);
  expect([first?.status, second?.status, third?.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
});
