import { expect, it } from "vitest";
import { localDay } from "#app/domain/calendar.ts";
import { lookBackStand } from "#app/domain/look-back.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import { demoLookBacks } from "./look-backs.ts";
import { demoRepairs } from "./repairs.ts";

const zone = "Europe/Amsterdam";
const told = demoOrganisation("2026-11-23")
  .decisions.filter(({ withdrawn }) => !withdrawn)
  .map((decision, i) => ({
    ...decision,
    weight: decision.weight as 0 | 1 | 2 | 3 | 4 | null,
    id: `${i}`,
    authorId: decision.personKey,
  }));

it("the people of the demo answered about half of what came up, mostly that it got better or stayed the same", () => {
  const rows = demoLookBacks(told, zone);
  expect(demoLookBacks(told, zone)).toEqual(rows);
  const isDue = told.filter(
    (decision) =>
      lookBackStand(
        {
          decidedOn: decision.decidedOn,
          loggedOn: localDay(decision.loggedAt, zone),
          weighing: decision.weighing,
          isWithdrawn: false,
          dueOn: null,
          postponed: 0,
          outcome: null,
          answeredAt: null,
        },
        "2026-11-23",
        8,
      ) !== "later",
  );
  const answered = rows.filter(({ outcome }) => outcome !== null);
  expect(answered.length / isDue.length).toBeGreaterThan(0.45);
  expect(answered.length / isDue.length).toBeLessThan(0.6);
  const count = (outcome: string) => answered.filter((row) => row.outcome === outcome).length;
  expect(count("better") + count("same")).toBeGreaterThan(0.65 * answered.length);
  for (const outcome of ["better", "same", "mixed", "worse", "too_early"])
    expect(count(outcome)).toBeGreaterThan(0);
});

it("nobody in the demo answered before the day, in the future, or with words that do not fit", () => {
  const today = Date.parse("2026-11-23T00:00:00Z");
  for (const row of demoLookBacks(told, zone)) {
    if (row.answeredAt !== null) {
      expect(row.answeredAt).toBeLessThan(today);
      expect(localDay(row.answeredAt, zone) >= row.dueOn).toBe(true);
    }
    if (row.outcome !== "better") expect(row.shouldHear).toBe("");
    if (row.outcome !== "worse" && row.outcome !== "mixed") expect(row.nextTime).toBe("");
    expect(`${row.noticed}${row.nextTime}`).not.toMatch(/besluit/i);
  }
});

it("some decisions of the demo repair an earlier one that colleagues can see", () => {
  const byId = new Map(told.map((decision) => [decision.id, decision]));
  const links = demoRepairs(told.map((row) => ({ row, withdrawn: false })));
  expect(links.length).toBeGreaterThan(3);
  for (const { decisionId, repairedId } of links) {
    const [later, earlier] = [byId.get(decisionId), byId.get(repairedId)];
    expect((earlier?.decidedOn ?? "9") < (later?.decidedOn ?? "")).toBe(true);
    expect(earlier?.visibility).not.toBe("private");
  }
});
