import { type Day, lastClosedDay } from "#app/domain/calendar.ts";
import type { Figures, PublishedFigures } from "#app/domain/publication.ts";
import type { Scope } from "#app/shared/scope.server.ts";

/** The newest publication that holds figures, or null while there is none; never a live figure. */
export async function readFigures(scope: Scope): Promise<PublishedFigures | null> {
  const newest = await scope.db
    .selectFrom("publication")
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("through", "desc")
    .orderBy("revision", "desc")
    .select("figures")
    .limit(1)
    .executeTakeFirst();
  const figures = newest && (JSON.parse(newest.figures) as Figures);
  return figures?.kind === "figures" ? figures : null;
}

/** The period that is over and was not closed yet; null when there is none, or nothing to close. */
export async function readPeriodToClose(scope: Scope): Promise<Day | null> {
  const { db, organisationId, now, timeZone } = scope;
  const found = await db
    .selectFrom("organisation")
    .where("id", "=", organisationId)
    .select((eb) => [
      "cadence",
      eb
        .selectFrom("publication")
        .where("organisation_id", "=", organisationId)
        .select((inner) => inner.fn.max("through").as("through"))
        .as("published"),
      eb
        .selectFrom("author_month")
        .where("organisation_id", "=", organisationId)
        .select((inner) => inner.fn.min("month").as("month"))
        .as("first"),
    ])
    .executeTakeFirstOrThrow();
  const last = lastClosedDay(now, timeZone, found.cadence);
  const isWaiting = found.published
    ? found.published < last
    : found.first !== null && found.first <= last.slice(0, 7);
  return isWaiting ? last : null;
}

/** The newest line of the change log: when, and what it was about. */
export async function readNewestChange({ db, organisationId }: Scope) {
  const found = await db
    .selectFrom("change_log")
    .where("organisation_id", "=", organisationId)
    .select("at")
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return found?.at ?? null;
}
