import type { Kysely } from "kysely";
import { monthOf } from "#app/domain/calendar.ts";
import type { Database } from "./schema.ts";

interface WeighedDecision {
  readonly id: string;
  readonly organisationId: string;
  readonly weight: number | null;
}

/**
 * The author weighs a decision that a colleague weighed before: from now on both see both, and a later edit leaves
 * what was compared. Only the writer of decisions calls it, inside its transaction.
 */
export async function completeOpinions(
  trx: Kysely<Database>,
  { id, organisationId, weight }: WeighedDecision,
  at: number,
): Promise<void> {
  if (weight === null) return;
  const { time_zone } = await trx
    .selectFrom("organisation")
    .select("time_zone")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("second_opinion")
    .set({ own_weight: weight, month: monthOf(at, time_zone) })
    .where("organisation_id", "=", organisationId)
    .where("decision_id", "=", id)
    .where("weighing", "=", "weighed")
    .where("own_weight", "is", null)
    .execute();
}

/**
 * Of these decisions the ones that a reader was asked to weigh and did not answer: their weights stay closed for this
 * reader everywhere, also those of examples.
 */
export async function readBlindFor(
  db: Kysely<Database>,
  reader: { readonly organisationId: string; readonly authorId: string },
  decisionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (decisionIds.length === 0) return new Set();
  const rows = await askedOf(db, reader).where("decision_id", "in", decisionIds).execute();
  return new Set(rows.map(({ decision_id }) => decision_id));
}

/** The decisions that somebody was asked to weigh and did not answer. */
export function askedOf(
  db: Kysely<Database>,
  { organisationId, authorId }: { readonly organisationId: string; readonly authorId: string },
) {
  return db
    .selectFrom("second_opinion")
    .select("decision_id")
    .where("organisation_id", "=", organisationId)
    .where("rater_id", "=", authorId)
    .where("answered_at", "is", null)
    .where("declined_at", "is", null);
}
