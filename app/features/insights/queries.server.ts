import { monthOf, twelveMonths } from "#app/domain/calendar.ts";
import { LEAST_DECISIONS } from "#app/domain/labels.ts";
import type { Figures } from "#app/domain/publication.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { figuresForm } from "./publication/form.ts";

/** The months that are closed, newest first. */
export async function readClosedMonths({ db, organisationId }: Scope): Promise<string[]> {
  const rows = await db
    .selectFrom("publication")
    .select("month")
    .distinct()
    .where("organisation_id", "=", organisationId)
    .orderBy("month", "desc")
    .execute();
  return rows.map((row) => row.month);
}

/** The figures of a closed month as they were frozen, or null. */
export async function readFigures({ db, organisationId }: Scope, month: string): Promise<Figures | null> {
  const row = await db
    .selectFrom("publication")
    .select("figures")
    .where("organisation_id", "=", organisationId)
    .where("month", "=", month)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? figuresForm.parse(JSON.parse(row.figures)) : null;
}

/**
 * How far the organisation is on its way to a first figure: people and decisions that would count, never more than
 * what is needed, so that nobody can watch them move after that.
 */
export async function readProgress({ db, organisationId, now, timeZone, threshold }: Scope) {
  const row = await db
    .selectFrom("author_month")
    .select((eb) => [
      eb.fn.count<number>("author_id").distinct().as("people"),
      eb.fn.sum<number | null>("n").as("decisions"),
    ])
    .where("organisation_id", "=", organisationId)
    .where("month", "in", twelveMonths(monthOf(now, timeZone)))
    .where("n", ">", 0)
    .executeTakeFirstOrThrow();
  return {
    people: Math.min(row.people, threshold),
    decisions: Math.min(row.decisions ?? 0, LEAST_DECISIONS),
    neededPeople: threshold,
    neededDecisions: LEAST_DECISIONS,
  };
}
