import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import { type Connection, connect, type Where } from "#db/client.server.ts";
import { migrate } from "#db/migrate.ts";

export type Engine = "sqlite" | "postgres";

export interface TestDatabase {
  readonly where: Where;
  drop(): Promise<void>;
}

/** A place for one fresh database on a real engine. */
export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  if (engine === "sqlite") {
    const folder = mkdtempSync(join(tmpdir(), "meegewogen-"));
    return {
      where: { file: join(folder, "test.db") },
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    };
  }
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error("TEST_POSTGRES_URL is not set: start the tests with their global set-up.");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    where: { url: url.toString() },
    drop: async () => {
      const again = new pg.Client({ connectionString: server });
      await again.connect();
      await again.query(`drop database ${name} with (force)`);
      await again.end();
    },
  };
}

/** Runs the same tests on SQLite and on PostgreSQL, each with a fresh, migrated database. */
export function onBothDatabases(title: string, tests: (open: () => Connection) => void): void {
  describe.each<Engine>(["sqlite", "postgres"])(`${title} on %s`, (engine) => {
    let database: TestDatabase;
    let connection: Connection;
    beforeAll(async () => {
      database = await createTestDatabase(engine);
      connection = connect(database.where);
      await migrate(connection, 0);
    });
    afterAll(async () => {
      await connection?.close();
      await database?.drop();
    });
    tests(() => connection);
  });
}
