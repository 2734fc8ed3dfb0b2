import type { Cadence, Day } from "#app/domain/calendar.ts";
import type { AppContext } from "#app/shared/context.server.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { periodToClose } from "../publication/queries.server.ts";
import { inTime } from "./rules.ts";

/** Longer than the largest organisation should take; whoever waits longer reads that it goes on. */
const patience = 8000;

/** The period that is over and waits to be closed, or null. */
export function readWaiting(scope: Scope): Promise<Day | null> {
  return periodToClose(scope);
}

export async function readCadence({ db, organisationId }: Scope): Promise<Cadence> {
  const { cadence } = await db
    .selectFrom("organisation")
    .select("cadence")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  return cadence;
}

export async function isPublished({ db, organisationId }: Scope, through: Day): Promise<boolean> {
  const row = await db
    .selectFrom("publication")
    .select("through")
    .where("organisation_id", "=", organisationId)
    .where("through", "=", through)
    .executeTakeFirst();
  return row !== undefined;
}

/** Closes what waits, outside the thread that answers. @returns is it done already? */
export function closeNow(
  { organisationId }: Scope,
  { work, logger }: Pick<AppContext, "work" | "logger">,
): Promise<boolean> {
  const job = work({ kind: "publish", organisationId });
  // The schedule tries it again, whoever still waits for it or not.
  job.catch((error: unknown) => logger.error({ closing: "now", error }));
  return inTime(job, patience);
}
