import { expect, it } from "vitest";
import { calibrate, calibrationFigure, ratedAuthors } from "#app/domain/calibration.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { countedReach, steps, type Weight } from "#app/domain/weight.ts";
import { demoOrganisation } from "./demo-organisation.ts";
import { demoOpinions } from "./opinions.ts";

const demo = demoOrganisation("2026-11-23");
const colleagues = demo.people.map((person, i) => ({
  authorId: person.key,
  departmentId: person.departmentKey,
  isGuest: i === 30,
}));
const departmentOf = new Map<string, string>(demo.people.map((person) => [person.key, person.departmentKey]));
const decisions = demo.decisions
  .filter(({ withdrawn }) => !withdrawn)
  .map(
    ({ personKey, ...decision }, i) =>
      ({
        ...decision,
        id: `decision ${i}`,
        authorId: personKey,
        departmentId: departmentOf.get(personKey) ?? "",
      }) as unknown as NewDecision,
  );
const opinions = demoOpinions({
  organisationId: "demo",
  decisions,
  colleagues,
  timeZone: "Europe/Amsterdam",
});
const decisionOf = new Map(decisions.map((decision) => [decision.id, decision]));

it("holds enough drawn opinions to show a calibrated index, on which colleagues are somewhat stricter", () => {
  const pairs = opinions.filter(({ drawn, own_weight }) => drawn === 1 && own_weight !== null);
  const rerated = pairs.map(({ decision_id, weight, own_weight }) => {
    const decision = decisionOf.get(decision_id);
    if (!decision) throw new Error("an opinion of nothing");
    return {
      authorId: decision.authorId,
      reach: countedReach(decision.reach),
      own: own_weight as Weight,
      colleagues: [weight as Weight],
    };
  });
  const own = new Map<string, { W: number; Y: number }>();
  for (const { authorId, reach, weight, touch } of decisions) {
    if (weight === null || touch === "none_seen") continue;
    const row = own.get(authorId) ?? { W: 0, Y: 0 };
    own.set(authorId, { W: row.W + countedReach(reach), Y: row.Y + countedReach(reach) * steps(weight) });
  }
  const size = {
    decisions: pairs.length,
    authors: new Set(rerated.map(({ authorId }) => authorId)).size,
    raters: new Set(pairs.map(({ rater_id }) => rater_id)).size,
  };
  const figure = calibrationFigure(calibrate(ratedAuthors(own, rerated)), size, 5);
  expect(figure).toMatchObject({ kind: "calibrated" });
  if (figure.kind === "calibrated") expect(figure.gap).toBeLessThan(0);
});

it("keeps to the rules of asking: another department, blind until answered, once per person and decision", () => {
  expect(new Set(opinions.map(({ decision_id, rater_id }) => `${decision_id} ${rater_id}`)).size).toBe(
    opinions.length,
  );
  for (const one of opinions) {
    const decision = decisionOf.get(one.decision_id);
    expect(decision?.visibility).not.toBe("private");
    expect(departmentOf.get(one.rater_id ?? "")).not.toBe(decision?.departmentId);
    expect(one.own_weight === null).toBe(one.month === null);
    expect(one.weight === null).toBe(one.weighing !== "weighed");
    if (one.answered_at !== null) expect(one.declined_at).toBeNull();
  }
});

it("leaves something to do for the guest, and shows the guest an answer to an own question", () => {
  const guest = colleagues.find(({ isGuest }) => isGuest)?.authorId;
  const open = opinions.filter(({ rater_id, answered_at }) => rater_id === guest && answered_at === null);
  expect(open.map(({ drawn }) => drawn).toSorted()).toEqual([0, 0, 1]);
  const own = opinions.filter(({ decision_id }) => decisionOf.get(decision_id)?.authorId === guest);
  expect(own.some(({ drawn, own_weight }) => drawn === 0 && own_weight !== null)).toBe(true);
});
