import type { Scope } from "#app/shared/scope.server.ts";

/** The newest decision up to a day that its author made an example for the whole organisation. */
export function readNewestExample({ db, organisationId }: Scope, through: string) {
  return db
    .selectFrom("decision")
    .where("organisation_id", "=", organisationId)
    .where("visibility", "=", "example")
    .where("withdrawn_at", "is", null)
    .where("decided_on", "<=", through)
    .select(["id", "title", "language", "decided_on as decidedOn"])
    .orderBy("decided_on", "desc")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
}
