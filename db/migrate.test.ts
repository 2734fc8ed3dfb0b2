import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import { recompute } from "#app/features/insights/publication/recompute/queries.server.ts";
import { createTestDatabase, type Engine, type TestDatabase } from "#tests/support/databases.ts";
import { workScope } from "#tests/support/log-decisions.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { leaveAsStepOne } from "#tests/support/step-one.ts";
import { type Connection, connect } from "./client.server.ts";
import { isMigrated, migrate, NewerDatabaseError } from "./migrate.ts";
import { inSnapshot } from "./snapshot.ts";

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
    expect(ran.sort()).toEqual([
      "0001-organisation",
      "0002-decision-log",
      "0003-publications",
      "0004-closing-the-loop",
    ]);
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

  it("keep everything that step 1 held, and close its periods anew", async () => {
    const connection = await fresh();
    const { db } = connection;
    const { id } = await leaveAsStepOne(connection);
    expect(await isMigrated(connection)).toBe(false);
    const kept = async () => {
      const tables = ["member", "decision", "decision_choice", "author_month"] as const;
      const rows: object[][] = [
        await db.selectFrom("organisation").select(["id", "name", "threshold"]).execute(),
      ];
      for (const table of tables) rows.push(await db.selectFrom(table).selectAll().execute());
      return JSON.stringify(rows.map((own) => own.map((row) => JSON.stringify(row)).sort()));
    };
    const before = await kept();
    expect(await migrate(connection, Date.UTC(2026, 10, 23))).toEqual([
      "0003-publications",
      "0004-closing-the-loop",
    ]);
    expect(await isMigrated(connection)).toBe(true);
    expect(await kept()).toBe(before);
    expect(await db.selectFrom("publication").selectAll().execute()).toEqual([]);
    expect(await publishMissedPeriods(workScope(connection, id, Date.UTC(2026, 10, 23)))).toEqual([
      "2026-08-31",
      "2026-09-30",
      "2026-10-31",
    ]);
    const found = await inSnapshot(db, (snapshot) =>
      recompute({ ...workScope(connection, id, 0), db: snapshot }),
    );
    expect(await db.selectFrom("touched_department").select("month").execute()).toHaveLength(36);
    expect(found).toMatchObject({ decisions: 36, publications: 3, differences: [] });
    const indexes = await sql<{ name: string }>`${
      engine === "sqlite"
        ? sql`select name from sqlite_master where name = 'decision_month'`
        : sql`select indexname as name from pg_indexes where indexname = 'decision_month'`
    }`.execute(db);
    expect(indexes.rows).toHaveLength(1);
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
    const backups = join(dirname(file), "backups");
    const { id } = await leaveAsStepOne(connection);
    expect(existsSync(backups)).toBe(false);
    expect(await migrate(connection, Date.UTC(2026, 10, 23))).toEqual([
      "0003-publications",
      "0004-closing-the-loop",
    ]);
    expect(await migrate(connection, Date.UTC(2026, 10, 24))).toEqual([]);
    const [name = "", ...others] = readdirSync(backups);
    expect([name, others]).toEqual(["before-0003-publications-2026-11-23T000000.db", []]);
    // What the migration lets go can still be read in the copy.
    const copy = connect({ file: join(backups, name) });
    const { rows } = await sql<{ month: string }>`select organisation_id, month from publication`.execute(
      copy.db,
    );
    expect(rows).toEqual([{ organisation_id: id, month: "2026-09" }]);
    await copy.close();
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
