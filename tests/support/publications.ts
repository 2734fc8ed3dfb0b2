import type { Day } from "#app/domain/calendar.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import { readFigures } from "#app/features/insights/queries.server.ts";
import type { Connection } from "#db/client.server.ts";
import { readDecision, withdrawDecision } from "#db/decision-log.ts";
import { afterMonth, workScope } from "./log-decisions.ts";
import type { SmallOrganisation } from "./small-organisation.ts";

/** Closes everything up to and with a month, an hour after its end. */
export const closeMonth = (connection: Connection, { id }: SmallOrganisation, month: string) =>
  publishMissedPeriods(workScope(connection, id, afterMonth(month)));

/** Every publication of an organisation, as it is stored. */
export const storedPublications = ({ db }: Connection, { id }: SmallOrganisation) =>
  db
    .selectFrom("publication")
    .selectAll()
    .where("organisation_id", "=", id)
    .orderBy("through")
    .orderBy("revision")
    .execute();

/** The figures of a period, as a leader reads them. */
export async function figuresOf(
  connection: Connection,
  organisation: SmallOrganisation,
  through: Day,
  revision?: number,
): Promise<PublishedFigures> {
  const figures = await readFigures(
    { ...organisation.scope("leader"), db: connection.db },
    through,
    revision,
  );
  if (figures?.kind !== "figures") throw new Error(`no figures for ${through}`);
  return figures;
}

export const groupIn = (figures: PublishedFigures, id: string) =>
  figures.groups.find((group) => group.id === id);

/** Withdraws decisions, an hour after the end of a month. */
export async function withdrawAfter(
  { db }: Connection,
  { id }: SmallOrganisation,
  month: string,
  decisions: readonly (string | undefined)[],
): Promise<void> {
  for (const one of decisions) {
    const old = await readDecision(db, id, one ?? "");
    if (!old) throw new Error("the decision is gone");
    await db.transaction().execute((trx) => withdrawDecision(trx, old, afterMonth(month)));
  }
}
