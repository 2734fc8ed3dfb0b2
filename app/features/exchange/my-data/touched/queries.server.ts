import { sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";

/** What somebody said of decisions of other departments; of one that was taken back since, not what it was about. */
export async function readTouchAnswers(scope: Scope) {
  const rows = await scope.db
    .selectFrom("touch_answer")
    .innerJoin("decision", "decision.id", "touch_answer.decision_id")
    .select([
      "touch_answer.decision_id as decision",
      sql<
        string | null
      >`case when decision.visibility in ('shared', 'example') and decision.withdrawn_at is null
        then decision.title end`.as("title"),
      "touch_answer.answer",
      "touch_answer.claimed",
      "touch_answer.answered_at as answeredAt",
      "touch_answer.month as countsInMonth",
    ])
    .where("touch_answer.organisation_id", "=", scope.organisationId)
    .where("touch_answer.author_id", "=", scope.authorId)
    .orderBy("touch_answer.answered_at")
    .execute();
  return rows.map((row) => ({
    ...row,
    claimed: row.claimed === 1,
    answeredAt: new Date(row.answeredAt).toISOString(),
  }));
}

export async function countTouchAnswers(scope: Scope): Promise<number> {
  const { count } = await scope.db
    .selectFrom("touch_answer")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("organisation_id", "=", scope.organisationId)
    .where("author_id", "=", scope.authorId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
