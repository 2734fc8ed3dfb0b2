import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Connection } from "#db/client.server.ts";
import * as organisation from "#migrations/0001-organisation.ts";
import * as decisionLog from "#migrations/0002-decision-log.ts";
import { insertAll } from "./a-decision.ts";
import { anyDecision } from "./any-decision.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "./small-organisation.ts";

/** A database as the first release left it: its two migrations, people, decisions and a publication of that time. */
export async function leaveAsStepOne(connection: Connection): Promise<SmallOrganisation> {
  const steps = { "0001-organisation": organisation, "0002-decision-log": decisionLog };
  const migrator = new Migrator({
    db: connection.db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, { up }]) => [name, { up: (db) => up(db, connection.dialect) }]),
        ),
    },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
  const made = await insertSmallOrganisation(connection);
  const logged = ["2026-08", "2026-09", "2026-10"].flatMap((month) =>
    Array.from({ length: 12 }, (_, i) =>
      anyDecision(made.scope("employee"), {
        authorId: `author-${i}`,
        departmentId: i % 2 ? made.departments.service : made.departments.board,
        loggedAt: Date.parse(`${month}-10T10:00:00Z`),
        month,
        weight: 2,
        evidence: ["spoke"],
      }),
    ),
  );
  await insertAll(connection, logged);
  // By hand: today's writer also writes where that database has no table yet.
  await connection.db
    .insertInto("decision_choice")
    .values(
      logged.map(({ id }) => ({
        organisation_id: made.id,
        decision_id: id,
        field: "touched" as const,
        value: made.departments.purchasing,
      })),
    )
    .execute();
  await sql`insert into publication
    (id, organisation_id, month, revision, methodology, parameters, figures, basis, published_at)
    values ('old', ${made.id}, '2026-09', 0, '1', '{}', '{"kind":"figures"}', '{"author":"author-1"}', 1)`.execute(
    connection.db,
  );
  return made;
}
