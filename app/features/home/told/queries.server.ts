import type { Scope } from "#app/shared/scope.server.ts";

const listed = 3;

/** "You asked for it, this happened": what was told to this person and not read yet. */
export function readTold(scope: Scope) {
  return scope.db
    .selectFrom("action_concern")
    .innerJoin("action", "action.id", "action_concern.action_id")
    .where("action_concern.organisation_id", "=", scope.organisationId)
    .where("action_concern.member_id", "=", scope.memberId)
    .where("action_concern.told_at", "is not", null)
    .where("action_concern.seen_at", "is", null)
    .where("action.organisation_id", "=", scope.organisationId)
    .where("action.status", "=", "done")
    .select(["action.id", "action.title", "action.language", "action.noticed_text as noticed"])
    .orderBy("action_concern.told_at", "desc")
    .limit(listed)
    .execute();
}

/** The newest decision that its author made an example for everybody; who that is, is never said. */
export async function readExample({ db, organisationId }: Scope) {
  const found = await db
    .selectFrom("decision")
    .where("organisation_id", "=", organisationId)
    .where("visibility", "=", "example")
    .where("withdrawn_at", "is", null)
    .select(["id", "title", "language", "decided_on as decidedOn"])
    .orderBy("decided_on", "desc")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}
