import type { StoredDecision } from "#app/domain/decision.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { KeptBeside } from "./rules.ts";

type Decision = Pick<StoredDecision, "id" | "authorId" | "withdrawnAt">;

/** The opinions that stand beside a decision for its author, or for the colleague who was asked; null for all others. */
export async function readBeside(scope: Scope, decision: Decision): Promise<KeptBeside | null> {
  const isAuthor = decision.authorId === scope.authorId;
  const rows = await scope.db
    .selectFrom("second_opinion")
    // Asked by a link: then its author may know by whom it was answered.
    .leftJoin("member", (join) =>
      join
        .onRef("member.author_id", "=", "second_opinion.rater_id")
        .onRef("member.organisation_id", "=", "second_opinion.organisation_id")
        .on("second_opinion.drawn", "=", 0)
        .on("second_opinion.own_weight", "is not", null),
    )
    .select([
      "second_opinion.id",
      "rater_id",
      "drawn",
      "weighing",
      "weight",
      "own_weight as ownWeight",
      "answered_at as answeredAt",
      "declined_at as declinedAt",
      "member.name",
    ])
    .where("second_opinion.organisation_id", "=", scope.organisationId)
    .where("second_opinion.decision_id", "=", decision.id)
    .orderBy("asked_at")
    .orderBy("second_opinion.id")
    .execute();
  const kept = rows.map(({ rater_id, ...row }) => ({
    ...row,
    drawn: row.drawn === 1,
    isMine: rater_id === scope.authorId,
  }));
  const compared = kept
    .filter(({ ownWeight }) => ownWeight !== null)
    .toSorted((one, other) => (one.answeredAt ?? 0) - (other.answeredAt ?? 0));
  const weights = [compared[0]?.ownWeight ?? null, ...compared.map(({ weight }) => weight)];
  return {
    decision,
    isAuthor,
    opinions: isAuthor ? kept : kept.filter(({ isMine }) => isMine).map((mine) => ({ ...mine, name: null })),
    weights: weights.flatMap((weight) => weight ?? []),
  };
}
