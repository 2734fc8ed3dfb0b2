import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Kysely, sql } from "kysely";
import { Migrator } from "kysely/migration";
import * as organisation from "#migrations/0001-organisation.ts";
import * as decisionLog from "#migrations/0002-decision-log.ts";
import * as publications from "#migrations/0003-publications.ts";
import * as closingTheLoop from "#migrations/0004-closing-the-loop.ts";
import type { Connection } from "./client.server.ts";

/** A migration gets the dialect, because a frozen file may not ask today's code for it. */
interface Step {
  // biome-ignore lint/suspicious/noExplicitAny: a migration never follows today's schema
  up(db: Kysely<any>, dialect: "sqlite" | "postgres"): Promise<void>;
}

const steps: Readonly<Record<string, Step>> = {
  "0001-organisation": organisation,
  "0002-decision-log": decisionLog,
  "0003-publications": publications,
  "0004-closing-the-loop": closingTheLoop,
};

export class NewerDatabaseError extends Error {}

/**
 * Brings the database to this program's version, under a lock, after a copy of the SQLite file.
 * @returns the names of the migrations that ran
 * @throws NewerDatabaseError when the database was made by a newer program
 */
export async function migrate(connection: Connection, now: number): Promise<string[]> {
  const applied = await appliedMigrations(connection);
  const unknown = applied.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    throw new NewerDatabaseError(
      `The database is newer than this program (it knows ${unknown.join(", ")}). Start the newer program, or restore an older copy from the backups folder.`,
    );
  }
  const pending = Object.keys(steps).filter((name) => !applied.includes(name));
  if (pending.length === 0) return [];
  if (connection.file && applied.length > 0) {
    const stamp = new Date(now).toISOString().replaceAll(":", "").slice(0, 17);
    const folder = join(dirname(connection.file), "backups");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await connection.backup(join(folder, `before-${pending[0]}-${stamp}.db`));
  }
  const migrator = new Migrator({
    db: connection.db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(steps).map(([name, step]) => [
            name,
            { up: (db) => step.up(db, connection.dialect) },
          ]),
        ),
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? [])
    .filter((result) => result.status === "Success")
    .map((result) => result.migrationName);
}

/** True when every migration of this program has run: what `/readyz` asks. */
export async function isMigrated(connection: Connection): Promise<boolean> {
  const applied = await appliedMigrations(connection);
  return Object.keys(steps).every((name) => applied.includes(name));
}

async function appliedMigrations(connection: Connection): Promise<string[]> {
  const tables = await connection.db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
    connection.db,
  );
  return rows.map((row) => row.name);
}
