import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { Month } from "#app/domain/calendar.ts";
import { touchesCountedUpTo } from "#app/domain/touch-answer.ts";
import type { Database } from "./schema.ts";

/** Whose department is touched, and who asks. */
interface Touched {
  readonly organisationId: string;
  readonly departmentId: string;
  readonly authorId: string;
}

/**
 * The decisions of a month that name a department as touched: those of `touchPlace` "named". From the small table of
 * touched departments, so that a month costs the same however many decisions there are.
 */
export function touchingDecisions(
  db: Kysely<Database>,
  { organisationId, departmentId, authorId }: Touched,
  month: Month,
): SelectQueryBuilder<Database, "touched_department" | "decision", object> {
  return (
    db
      .selectFrom("touched_department")
      .innerJoin("decision", "decision.seq", "touched_department.decision_seq")
      .where("touched_department.organisation_id", "=", organisationId)
      .where("touched_department.department_id", "=", departmentId)
      .where("touched_department.month", "=", month)
      // Turned round, or SQLite may start from everything that is shared.
      .where(sql<boolean>`not (decision.visibility not in ('shared', 'example'))`)
      .where(sql<boolean>`not (decision.department_id = ${departmentId} or decision.author_id = ${authorId})`)
      .where("decision.withdrawn_at", "is", null)
  );
}

/**
 * How many decisions of a month touch a department, and how many of those the reader answered: never what anybody
 * else did. For the page, for home and for the weekly message; `touchesToAnswer` says what waits.
 */
export async function readTouching(
  db: Kysely<Database>,
  who: Touched,
  month: Month,
): Promise<{ readonly touching: number; readonly answered: number }> {
  const listed = touchingDecisions(db, who, month);
  const counted = (query: typeof listed) =>
    db
      .selectFrom(
        query
          .select("decision.seq")
          .limit(touchesCountedUpTo + 1)
          .as("some"),
      )
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
  const touching = await counted(listed);
  const answered = await counted(
    listed.where("decision.id", "in", (eb) =>
      eb
        .selectFrom("touch_answer")
        .select("decision_id")
        .where("touch_answer.organisation_id", "=", who.organisationId)
        .where("touch_answer.author_id", "=", who.authorId),
    ) as typeof listed,
  );
  return { touching: Number(touching.count), answered: Number(answered.count) };
}
