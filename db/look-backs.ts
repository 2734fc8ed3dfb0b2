import { type Kysely, sql } from "kysely";
import type { AskedWindow } from "#app/domain/look-back.ts";
import type { Database } from "./schema.ts";

interface Author {
  readonly db: Kysely<Database>;
  readonly organisationId: string;
  readonly authorId: string;
}

/** One's own decisions that wait for a look-back, as `askedWindow` bounds them. Home, the message and the list start here. */
export function askedLookBacks({ db, organisationId, authorId }: Author, window: AskedWindow) {
  return db
    .selectFrom("decision")
    .leftJoin("look_back", "look_back.decision_id", "decision.id")
    .where("decision.organisation_id", "=", organisationId)
    .where("decision.author_id", "=", authorId)
    .where("decision.withdrawn_at", "is", null)
    .where("decision.weighing", "!=", "pending")
    .where("look_back.outcome", "is", null)
    .where((eb) =>
      eb.or([
        eb.and([
          eb("look_back.due_on", "is not", null),
          eb("look_back.due_on", "<=", window.dueUntil),
          eb.or([
            eb("look_back.due_on", ">", window.dueAfter),
            eb("decision.logged_at", ">=", window.loggedFrom),
          ]),
        ]),
        eb.and([
          eb("look_back.due_on", "is", null),
          eb("decision.decided_on", "<=", window.decidedUntil),
          eb.or([
            eb("decision.decided_on", ">", window.decidedAfter),
            eb("decision.logged_at", ">=", window.loggedFrom),
          ]),
        ]),
      ]),
    );
}

/** How many wait, counted up to a bound. */
export async function countAskedLookBacks(author: Author, window: AskedWindow, upTo = 100): Promise<number> {
  const some = askedLookBacks(author, window).select("decision.id").limit(upTo);
  const { count } = await author.db
    .selectFrom(some.as("some"))
    .select(sql<number>`count(*)`.as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Moves or makes the row of a decision that its author looks back on. */
export async function keepLookBack(
  trx: Kysely<Database>,
  row: {
    readonly decision_id: string;
    readonly organisation_id: string;
    readonly author_id: string;
    readonly due_on: string;
  } & Partial<{
    readonly postponed: number;
    readonly outcome: "better" | "same" | "mixed" | "worse" | "too_early" | null;
    readonly noticed: string;
    readonly should_hear: string;
    readonly next_time: string;
    readonly answered_at: number | null;
    readonly month: string | null;
  }>,
): Promise<void> {
  const { decision_id: _id, organisation_id: _organisation, author_id: _author, ...moves } = row;
  await trx
    .insertInto("look_back")
    .values(row)
    .onConflict((conflict) => conflict.column("decision_id").doUpdateSet(moves))
    .execute();
}
