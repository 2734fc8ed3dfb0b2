import { connect, type Where } from "#db/client.server.ts";
import { firstOfMonth } from "#db/demo/calendar.ts";
import { migrate } from "#db/migrate.ts";
import { makeDecisions, months } from "./decisions.ts";
import { fillPostgres } from "./fill-postgres.ts";
import { fillSqlite } from "./fill-sqlite.ts";
import { insertWorld } from "./insert-world.ts";
import type { World } from "./world.ts";

/** An empty database becomes one with so many decisions, as if the app had written them for two years. */
export async function buildDataset(where: Where, world: World, count: number, today: string): Promise<void> {
  await prepare(where, world, today);
  const decisions = makeDecisions(world, count, today);
  if ("url" in where) await fillPostgres(where.url, decisions);
  else fillSqlite(where.file, decisions, { fast: true });
}

/** Migrated, with the organisation and its people, without decisions. */
export async function prepare(where: Where, world: World, today: string): Promise<void> {
  const connection = connect(where);
  await migrate(connection, Date.now());
  await insertWorld(connection.db, world, Date.parse(`${firstOfMonth(today, -months)}T00:00Z`));
  await connection.close();
}
