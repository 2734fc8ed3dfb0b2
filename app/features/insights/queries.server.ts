import { type Day, monthOf, twelveMonths } from "#app/domain/calendar.ts";
import { LEAST_DECISIONS } from "#app/domain/labels.ts";
import type { Figures } from "#app/domain/publication.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { figuresForm } from "./publication/form.ts";

export interface ClosedPeriod {
  readonly through: Day;
  /** The newest revision; 0 when nothing was corrected since. */
  readonly revision: number;
  readonly publishedAt: number;
}

/** The periods that are closed, newest first, each with its newest revision. */
export async function readPeriods({ db, organisationId }: Scope): Promise<ClosedPeriod[]> {
  const rows = await db
    .selectFrom("publication")
    .select(["through", "revision", "published_at"])
    .where("organisation_id", "=", organisationId)
    .orderBy("through", "desc")
    .orderBy("revision", "desc")
    .execute();
  return rows
    .filter((row, i) => row.through !== rows[i - 1]?.through)
    .map((row) => ({ through: row.through, revision: row.revision, publishedAt: row.published_at }));
}

/** Publications never change, so what was parsed once is kept; a few at a time. */
const parsed = new Map<string, Figures>();
const MOST_PARSED = 20;

/** The figures of a closed period as they were frozen, in its newest revision or the one that is asked; or null. */
export async function readFigures(
  { db, organisationId }: Scope,
  through: Day,
  revision?: number,
): Promise<Figures | null> {
  const found = await db
    .selectFrom("publication")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("through", "=", through)
    .$if(revision !== undefined, (query) => query.where("revision", "=", revision as number))
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!found) return null;
  const kept = parsed.get(found.id);
  if (kept) return kept;
  const row = await db
    .selectFrom("publication")
    .select("figures")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", found.id)
    .executeTakeFirstOrThrow();
  const figures = figuresForm.parse(JSON.parse(row.figures));
  const oldest = parsed.keys().next().value;
  if (parsed.size >= MOST_PARSED && oldest !== undefined) parsed.delete(oldest);
  parsed.set(found.id, figures);
  return figures;
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
