import { afterAll, beforeAll, expect, test } from "vitest";
import { addMonths, type Month } from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Weight } from "#app/domain/weight.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { addressesOf, differences, insertReaders, read } from "./outputs/readers.ts";
import { hideExamples, tellingPlans, toldPeriods } from "./outputs/told.ts";
import type { CameBack } from "./story/came-back.ts";
import { type Chapter, type Correction, chaptersOf } from "./story/chapters.ts";
import { newDecision, randomFields } from "./story/decision.ts";
import { type Plan, planOf } from "./story/plan.ts";
import { live } from "./story/tell.ts";

const ROUNDS = 10;
let now = 0;
let server: TestServer;
let plan: Plan;
let open: Month;
/** All that was logged before. */
let logged: NewDecision[];
/** Whose story, or this test, answered something already. */
const isAnswered = new Set<string>();

beforeAll(async () => {
  server = await startTestServer({ clock: () => now });
  const [first] = await tellingPlans(server.context.connection, 3001, 1);
  plan = first as Plan;
  open = addMonths(plan.months.at(-1) as Month, 1);
  now = Date.parse(`${open}-20T09:00:00Z`);
  await hideExamples(server.context.connection, plan);
  const { db } = server.context.connection;
  logged = chaptersOf(planOf(plan.seed)).flatMap(({ decisions }) => decisions);
  for (const table of ["touch_answer", "second_opinion"] as const) {
    const rows = await db.selectFrom(table).select("decision_id").execute();
    for (const { decision_id } of rows) isAnswered.add(decision_id);
  }
}, 180_000);

afterAll(() => server?.stop());

test("what is logged, changed, withdrawn, looked back on, weighed along or answered in an open period changes nothing anywhere", async () => {
  const { connection } = server.context;
  const sessions = await insertReaders(connection, plan, now);
  const periods = (await toldPeriods(connection, plan)).slice(-2);
  const addresses = addressesOf(plan, periods);
  const readAll = async () => [
    await read(server, sessions.leader, addresses),
    await read(server, sessions.employee, addresses),
  ];
  const before = await readAll();
  expect(before[0]?.get("/insights")).toMatch(/^200 /);
  expect(before[0]?.get("/insights/pack.csv")).toMatch(/^200 /);
  let [changes, answers] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const chapter = await someChanges(changes);
    changes += chapter.decisions.length + chapter.corrections.length;
    answers += chapter.cameBack.lookBacks.length + chapter.cameBack.touches.length;
    await live(connection, [{ plan, chapter }]);
    const after = await readAll();
    const found = before.flatMap((told, i) => differences(told, after[i] as Map<string, string>));
    expect({ round, found }).toEqual({ round, found: [] });
  }
  expect(changes).toBeGreaterThanOrEqual(1000);
  expect(answers).toBeGreaterThan(300);
}, 300_000);

/** Look-backs, second opinions, answers of who was touched and repairs, of everything that was ever logged. */
function someAnswers(decisions: readonly NewDecision[]): CameBack {
  const { dice } = plan;
  const month = open;
  const chosen = [...new Set(Array.from({ length: 30 }, () => dice.oneOf([...logged, ...decisions])))];
  const rater = (decision: NewDecision) =>
    dice.oneOf(plan.writers.filter(({ authorId }) => authorId !== decision.authorId));
  const answered = chosen.filter(({ id }) => !isAnswered.has(id));
  for (const { id } of answered) isAnswered.add(id);
  return {
    month,
    at: now,
    lookBacks: chosen.map((decision) => ({ decision, dueOn: `${month}-10`, outcome: "worse" })),
    opinions: answered.map((decision) => {
      const rows = { id: dice.id(), decision, rater: rater(decision).authorId, isDrawn: true };
      return { ...rows, own: decision.weight, weight: dice.between(0, 4) as Weight };
    }),
    touches: answered.map((decision) => {
      const { authorId, department } = rater(decision);
      return { decision, author: authorId, department, answer: dice.oneOf(["asked", "not-asked"]) };
    }),
    repairs: decisions.slice(0, 10).map(({ id }) => ({ decision: id, repaired: dice.oneOf(logged).id })),
  };
}

/** Forty new decisions, and sixty changes of what was logged in this period or long before. @param before changes made already */
async function someChanges(before: number): Promise<Chapter> {
  const { dice } = plan;
  const decisions = Array.from({ length: 40 }, () => {
    const writer = dice.oneOf(plan.writers);
    const at = { departmentId: writer.department, month: open, day: dice.between(1, 19), loggedAt: now };
    return newDecision(plan, writer, at);
  });
  const stored = await server.context.connection.db
    .selectFrom("decision")
    .select(["id", "author_id", "department_id", "decided_on", "withdrawn_at"])
    .where("organisation_id", "=", plan.id)
    .orderBy("id")
    .execute();
  const chosen = new Map(Array.from({ length: 200 }, () => dice.oneOf(stored)).map((row) => [row.id, row]));
  const corrections = [...chosen.values()].slice(0, 60).map((row, i): Correction => {
    const { id } = row;
    const at = now + before + i;
    if (row.withdrawn_at !== null) return { kind: "bring-back", id, at };
    const writer = plan.writers.find(({ authorId }) => authorId === row.author_id);
    if (i % 2 === 0 || writer === undefined) return { kind: "withdraw", id, at };
    const fields = randomFields(plan, writer, row.department_id, row.decided_on);
    return { kind: "edit", id, at, fields: { ...fields, visibility: "shared" } };
  });
  return {
    month: open,
    cadence: "monthly",
    through: `${open}-28`,
    closesAt: now,
    rebundled: null,
    corrections,
    decisions,
    cameBack: someAnswers(decisions),
  };
}
