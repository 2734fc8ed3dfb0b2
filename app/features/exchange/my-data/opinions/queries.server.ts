import type { Scope } from "#app/shared/scope.server.ts";

const moment = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

/** Which decisions of others somebody was asked to weigh, and how they did. Titles only while they may be read. */
export async function readOpinionsGiven(scope: Scope) {
  const rows = await scope.db
    .selectFrom("second_opinion")
    .leftJoin("decision", (join) =>
      join
        .onRef("decision.id", "=", "second_opinion.decision_id")
        .on("decision.visibility", "in", ["shared", "example"])
        .on("decision.withdrawn_at", "is", null),
    )
    .select([
      "decision.title",
      "drawn",
      "asked_at",
      "answered_at",
      "declined_at",
      "second_opinion.weighing",
      "second_opinion.weight",
    ])
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("rater_id", "=", scope.authorId)
    .orderBy("asked_at")
    .execute();
  return rows.map(({ drawn, asked_at, answered_at, declined_at, ...row }) => ({
    ...row,
    drawn: drawn === 1,
    askedAt: moment(asked_at),
    answeredAt: moment(answered_at),
    declinedAt: moment(declined_at),
  }));
}

/** What somebody asked of colleagues about their own decisions; a colleague's weight only when both had weighed. */
export async function readOpinionsAsked(scope: Scope) {
  const rows = await scope.db
    .selectFrom("second_opinion")
    .innerJoin("decision", "decision.id", "second_opinion.decision_id")
    .select(["decision.id as decision", "decision.title", "drawn", "asked_at", "own_weight as ownWeight"])
    .select((eb) =>
      eb
        .case()
        .when("own_weight", "is not", null)
        .then(eb.ref("second_opinion.weight"))
        .else(null)
        .end()
        .as("colleagueWeight"),
    )
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("decision.author_id", "=", scope.authorId)
    .where((eb) => eb.or([eb("drawn", "=", 0), eb("own_weight", "is not", null)]))
    .orderBy("asked_at")
    .execute();
  return rows.map(({ drawn, asked_at, ...row }) => ({
    ...row,
    drawn: drawn === 1,
    askedAt: moment(asked_at),
  }));
}
