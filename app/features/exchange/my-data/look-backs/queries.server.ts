import type { Scope } from "#app/shared/scope.server.ts";

/** What somebody said when looking back, and when that was asked. */
export async function readLookBacks(scope: Scope) {
  const rows = await scope.db
    .selectFrom("look_back")
    .innerJoin("decision", "decision.id", "look_back.decision_id")
    .select([
      "decision.id as decision",
      "decision.title",
      "due_on as askedFrom",
      "postponed",
      "outcome",
      "noticed",
      "should_hear as shouldHear",
      "next_time as nextTime",
      "answered_at as answeredAt",
    ])
    .where("look_back.organisation_id", "=", scope.organisationId)
    .where("look_back.author_id", "=", scope.authorId)
    .orderBy("due_on")
    .execute();
  return rows.map((row) => ({
    ...row,
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt).toISOString(),
  }));
}

/** Which decisions somebody said that one's own repair; the other one may be of anybody, so it is only named by its id. */
export function readRepairs(scope: Scope) {
  return scope.db
    .selectFrom("decision_repair")
    .innerJoin("decision", "decision.id", "decision_repair.decision_id")
    .select(["decision.id as decision", "repaired_id as repaired", "linked_at as linkedAt"])
    .where("decision_repair.organisation_id", "=", scope.organisationId)
    .where("decision.author_id", "=", scope.authorId)
    .orderBy("linked_at")
    .execute();
}
