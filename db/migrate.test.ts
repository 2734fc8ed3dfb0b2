import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { createTestDatabase, type Engine, type TestDatabase } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { type Connection, connect } from "./client.server.ts";
import { isMigrated, migrate, NewerDatabaseError } from "./migrate.ts";

/** Above the organisations: who signs in, and what belongs to the installation itself. */
const withoutOrganisation = ["organisation", "person", "setting"];

describe.each<Engine>(["sqlite", "postgres"])("migrations on %s", (engine) => {
  const opened: { database: TestDatabase; connection: Connection }[] = [];

  async function fresh() {
    const database = await createTestDatabase(engine);
    const connection = connect(database.where);
    opened.push({ database, connection });
    return connection;
  }

  afterEach(async () => {
    for (const { database, connection } of opened.splice(0)) {
      await connection.close();
      await database.drop();
    }
  });

  it("run once, also when two processes start at the same moment", async () => {
    const database = await createTestDatabase(engine);
    const script = `import { connect } from "#db/client.server.ts";
      import { migrate } from "#db/migrate.ts";
      const connection = connect(${JSON.stringify(database.where)});
      console.log(JSON.stringify(await migrate(connection, 0)));
      await connection.close();`;
    const start = () => promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script]);
    const ran = (await Promise.all([start(), start(), start()])).flatMap(
      ({ stdout }) => JSON.parse(stdout) as string[],
    );
    expect(ran.sort()).toEqual(["0001-organisation", "0002-decision-log"]);
    await database.drop();
  });

  it("leave a database with data in it as it is when there is nothing to do", async () => {
    const connection = await fresh();
    await migrate(connection, 0);
    const organisation = await insertSmallOrganisation(connection);
    expect(await migrate(connection, 1)).toEqual([]);
    expect(await isMigrated(connection)).toBe(true);
    expect(await connection.db.selectFrom("organisation").select("id").execute()).toEqual([
      { id: organisation.id },
    ]);
  });

  it("refuse a database that a newer program made, and leave it alone", async () => {
    const connection = await fresh();
    await migrate(connection, 0);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01')`.execute(
      connection.db,
    );
    await expect(migrate(connection, 0)).rejects.toThrow(NewerDatabaseError);
    await expect(migrate(connection, 0)).rejects.toThrow("9999-from-the-future");
  });

  it("give every table its organisation", async () => {
    const connection = await fresh();
    await migrate(connection, 0);
    const tables = (await connection.db.introspection.getTables()).filter(
      (table) => !table.name.startsWith("decision_search"),
    );
    const without = tables.filter(
      (table) => !table.columns.some((column) => column.name === "organisation_id"),
    );
    expect(without.map((table) => table.name).sort()).toEqual(withoutOrganisation);
  });

  it("refuse a threshold under five in the database itself", async () => {
    const connection = await fresh();
    await migrate(connection, 0);
    const organisation = await insertSmallOrganisation(connection);
    const lower = connection.db
      .updateTable("organisation")
      .set({ threshold: 4 })
      .where("id", "=", organisation.id)
      .execute();
    await expect(lower).rejects.toThrow();
  });
});

describe("migrations on an SQLite file", () => {
  it("copy the file before they change it, and only then", async () => {
    const database = await createTestDatabase("sqlite");
    const connection = connect(database.where);
    const file = connection.file as string;
    await migrate(connection, 0);
    expect(existsSync(join(dirname(file), "backups"))).toBe(false);
    // As an older program left it: the newest step has not run yet.
    await sql`drop table decision_search`.execute(connection.db);
    for (const table of [
      "change_log",
      "import_file",
      "import_run",
      "publication",
      "author_month",
      "idempotency",
      "decision_draft",
      "decision_revision",
      "decision_choice",
      "decision",
    ]) {
      await sql`drop table ${sql.table(table)}`.execute(connection.db);
    }
    await sql`delete from kysely_migration where name = '0002-decision-log'`.execute(connection.db);
    expect(await migrate(connection, Date.UTC(2026, 10, 23))).toEqual(["0002-decision-log"]);
    expect(readdirSync(join(dirname(file), "backups"))).toEqual([
      "before-0002-decision-log-2026-11-23T000000.db",
    ]);
    await connection.close();
    await database.drop();
  });

  it("make only strict tables, in a file that waits for the disk and guards its references", async () => {
    const database = await createTestDatabase("sqlite");
    const connection = connect(database.where);
    await migrate(connection, 0);
    const one = async (pragma: string) =>
      Object.values(
        (await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(connection.db)).rows[0] ?? {},
      )[0];
    expect([await one("journal_mode"), await one("synchronous"), await one("foreign_keys")]).toEqual([
      "wal",
      2,
      1,
    ]);
    const { rows } = await sql<{
      name: string;
      strict: number;
      type: string;
    }>`select name, strict, type from pragma_table_list
      where schema = 'main' and type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'`.execute(
      connection.db,
    );
    expect(rows.filter((row) => row.strict !== 1).map((row) => row.name)).toEqual([]);
    await connection.close();
    await database.drop();
  });
});
