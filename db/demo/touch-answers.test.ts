import { describe, expect, it } from "vitest";
import { countingMonth } from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { touchPlace } from "#app/domain/touch-answer.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import { demoTouchAnswers } from "./touch-answers.ts";

const demo = demoOrganisation("2026-11-23");
const { timeZone } = demo.organisation;
const departmentOf = new Map(demo.people.map(({ key, departmentKey }) => [key, departmentKey as string]));
const decisions = demo.decisions.map(({ withdrawn, personKey, ...decision }, at) => ({
  withdrawn,
  row: {
    ...decision,
    id: `decision-${at}`,
    organisationId: "demo",
    authorId: personKey,
    departmentId: departmentOf.get(personKey) ?? "",
    month: countingMonth({ ...decision, timeZone }),
  } as NewDecision,
}));
const members = demo.people.map(({ key, departmentKey }) => ({ authorId: key, departmentId: departmentKey }));
const answers = demoTouchAnswers({ decisions, members, timeZone });

describe("what the touched departments of the demo answer", () => {
  it("is the same for the same day, and given once by people whom the decision concerns, in the past", () => {
    expect(demoTouchAnswers({ decisions, members, timeZone })).toEqual(answers);
    expect(answers.length).toBeGreaterThan(150);
    const known = new Map(decisions.map((decision) => [decision.row.id, decision]));
    const last = Math.max(...decisions.map(({ row }) => row.loggedAt));
    for (const answer of answers) {
      const found = known.get(answer.decisionId);
      if (!found) throw new Error("an answer to nothing");
      const place = touchPlace({ ...found.row, isWithdrawn: found.withdrawn }, answer, found.row.month);
      expect(place).toBe(answer.claimed ? "claimable" : "named");
      expect(departmentOf.get(answer.authorId)).toBe(answer.departmentId);
      expect(answer.answeredAt).toBeGreaterThan(found.row.loggedAt);
      expect(answer.answeredAt).toBeLessThanOrEqual(last);
    }
    expect(new Set(answers.map((one) => `${one.decisionId} ${one.authorId}`)).size).toBe(answers.length);
  });

  it("says more often that nobody asked than the deciders do, and claims some that did not name them", () => {
    const asked = new Map(decisions.map(({ row }) => [row.id, row]));
    const named = answers.filter(({ claimed, answer }) => !claimed && answer !== "not-touched");
    const silent = named.filter(({ answer }) => answer === "not-asked").length / named.length;
    const decider = named.filter((one) => !asked.get(one.decisionId)?.asked.includes(one.departmentId));
    expect(silent).toBeGreaterThan(decider.length / named.length + 0.05);
    expect(answers.filter(({ claimed }) => claimed).length).toBeGreaterThan(20);
    expect(answers.filter(({ answer }) => answer === "not-touched").length).toBeGreaterThan(10);
  });
});
