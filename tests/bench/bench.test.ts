import { expect, it } from "vitest";
import { connect } from "#db/client.server.ts";
import { createTestDatabase } from "#tests/support/databases.ts";
import { buildDataset } from "./dataset/build-dataset.ts";
import { checkAgainstWriter, checkSums } from "./dataset/check-dataset.ts";
import { makeDecisions } from "./dataset/decisions.ts";
import { makeWorld } from "./dataset/world.ts";
import { figure, isMet, ratio, verdictOf } from "./lines.ts";
import { timesOf } from "./sites/timing.ts";

const world = makeWorld(200);
const [count, today] = [400, "2026-11-23"];

it.each(["sqlite", "postgres"] as const)(
  "fills %s with what the app itself would have written",
  async (engine) => {
    const [filled, written] = [await createTestDatabase(engine), await createTestDatabase(engine)];
    await buildDataset(filled.where, world, count, today);
    await checkAgainstWriter({ where: filled.where, world, count, today }, written.where);
    await checkSums(filled.where, world);
    const connection = connect(filled.where);
    await connection.db.updateTable("author_month").set({ n: 99 }).execute();
    await connection.close();
    await expect(checkSums(filled.where, world)).rejects.toThrow("differs");
    await Promise.all([filled.drop(), written.drop()]);
  },
);

it("makes the same decisions every time, in the order of logging and over two years", () => {
  const [one, other] = [[...makeDecisions(world, count, today)], [...makeDecisions(world, count, today)]];
  expect(one).toEqual(other);
  const logged = one.map(({ loggedAt }) => loggedAt);
  expect([...logged].sort((a, b) => a - b)).toEqual(logged);
  expect(new Set(one.map(({ month }) => month)).size).toBe(25);
  expect(one.every(({ decidedOn, loggedAt }) => Date.parse(decidedOn) <= loggedAt)).toBe(true);
});

it("says of every goal whether it was met, or by how much not", () => {
  const [slow, fast] = [timesOf([20, 30, 40]), timesOf([10, 10, 20])];
  const where = { goal: "F1", engine: "sqlite", decisions: 1, what: "a page" } as const;
  const line = ratio(where, slow, { name: "another", times: fast }, { p50: 2, p99: 2 });
  expect([isMet(line), verdictOf(line)]).toEqual([false, "NOT MET: p50 50 % over"]);
  expect(verdictOf(figure(where, 4, { unit: "s", goal: 5, sense: "at least" }))).toBe("NOT MET: 20 % short");
  expect(verdictOf(figure(where, 4, { unit: "s", goal: 5 }))).toBe("met");
  expect(isMet(figure(where, 4, { unit: "s", goal: null }))).toBeNull();
});
