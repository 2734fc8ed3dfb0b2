import { type SelectQueryBuilder, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";

/**
 * The one rule of who sees which decision: one's own, always; of others what they shared and did not withdraw.
 * Nobody's role gives more. Lists, counts, search and the page of one decision all start here.
 */
export function visibleDecisions(scope: Scope) {
  return onlyVisible(scope, scope.db.selectFrom("decision"));
}

/** The same rule over decisions that were found in another way. */
export function onlyVisible<Found>(scope: Scope, query: SelectQueryBuilder<Database, "decision", Found>) {
  // Turned round, so that SQLite starts from the ids or words it is given and never walks the whole organisation;
  // PostgreSQL reads it as the plain comparison that it can estimate.
  const isHere = sql<boolean>`not (decision.organisation_id <> ${scope.organisationId})`;
  return query
    .where(isHere)
    .where((eb) =>
      eb.or([
        eb("decision.author_id", "=", scope.authorId),
        eb.and([
          eb("decision.visibility", "in", ["shared", "example"]),
          eb("decision.withdrawn_at", "is", null),
        ]),
      ]),
    );
}

export type VisibleQuery = ReturnType<typeof visibleDecisions>;

/**
 * What the list shows: the same rule without withdrawn ones, in parts that do not overlap. Each part is one
 * range of one index in date order, so that a page costs the same however many decisions there are.
 */
export const listed = {
  shared: (scope: Scope): VisibleQuery =>
    ofOrganisation(scope)
      .where("decision.visibility", "=", "shared")
      .where("decision.withdrawn_at", "is", null),
  example: (scope: Scope): VisibleQuery =>
    ofOrganisation(scope)
      .where("decision.visibility", "=", "example")
      .where("decision.withdrawn_at", "is", null),
  ownPrivate: (scope: Scope): VisibleQuery =>
    ofOrganisation(scope)
      .where("decision.author_id", "=", scope.authorId)
      // Written out, because an index on part of the rows is only used for the very same words.
      .where(sql<boolean>`decision.visibility = 'private'`)
      .where("decision.withdrawn_at", "is", null),
};

/** One's own decisions, also the withdrawn ones. */
export function ownDecisions(scope: Scope): VisibleQuery {
  return ofOrganisation(scope).where("decision.author_id", "=", scope.authorId);
}

/** Imported records of one's own that nobody has weighed yet. */
export function ownToWeigh(scope: Scope): VisibleQuery {
  return ownDecisions(scope)
    .where(sql<boolean>`decision.weighing = 'pending'`)
    .where("decision.withdrawn_at", "is", null);
}

function ofOrganisation(scope: Scope) {
  return scope.db.selectFrom("decision").where("decision.organisation_id", "=", scope.organisationId);
}
