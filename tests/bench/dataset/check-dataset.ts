import { type Kysely, sql } from "kysely";
import { rebuildSums } from "#db/author-sums.ts";
import { type Connection, connect, type Db, type Where } from "#db/client.server.ts";
import { insertDecisions, readDecision, withdrawDecision } from "#db/decision-log.ts";
import type { Database } from "#db/schema.ts";
import { prepare } from "./build-dataset.ts";
import { makeDecisions } from "./decisions.ts";
import type { World } from "./world.ts";

const atOnce = 500;

/** Throws when the sums of a data set are not what the app reckons from its decisions. */
export async function checkSums(where: Where, { organisationId }: World): Promise<void> {
  const connection = connect(where);
  const { db } = connection;
  const kept = await rowsOf(db, "author_month");
  await db.transaction().execute((trx) => rebuildSums(trx, organisationId));
  difference("author_month", kept, await rowsOf(db, "author_month"));
  await connection.close();
}

/** Throws when a data set is not, row by row, what the app's own writer makes of the same decisions. */
export async function checkAgainstWriter(
  { where, world, count, today }: { where: Where; world: World; count: number; today: string },
  empty: Where,
): Promise<void> {
  await prepare(empty, world, today);
  const [made, written] = [connect(where), connect(empty)];
  const decisions = [...makeDecisions(world, count, today)];
  await written.db.transaction().execute(async (trx) => {
    for (let i = 0; i < count; i += atOnce) await insertDecisions(trx, decisions.slice(i, i + atOnce));
    for (const { organisationId, id, withdrawnAt } of decisions) {
      const stored = withdrawnAt === null ? null : await readDecision(trx, organisationId, id);
      if (stored && withdrawnAt !== null) await withdrawDecision(trx, stored, withdrawnAt);
    }
  });
  const tables = (await made.db.introspection.getTables()).filter(({ columns }) =>
    columns.some(({ name }) => name === "organisation_id"),
  );
  for (const { name } of tables)
    difference(name, await rowsOf(made.db, name), await rowsOf(written.db, name));
  difference("search", await searchOf(made), await searchOf(written));
  await Promise.all([made.close(), written.close()]);
}

async function rowsOf(db: Db, table: string): Promise<string[]> {
  const rows = await db
    .selectFrom(table as "decision")
    .selectAll()
    .execute();
  return rows.map((row) => JSON.stringify(row)).sort();
}

/** Every word in its place, for on SQLite the index itself holds no rows. */
async function searchOf({ db, dialect }: Connection): Promise<string[]> {
  if (dialect === "postgres") return [];
  const found = (text: typeof db) =>
    sql<object>`select * from temp.search_words order by doc, col, offset`.execute(text);
  return db.connection().execute(async (one: Kysely<Database>) => {
    await sql`create virtual table temp.search_words using fts5vocab(main, decision_search, instance)`.execute(
      one,
    );
    const { rows } = await found(one);
    await sql`drop table temp.search_words`.execute(one);
    return rows.map((row) => JSON.stringify(row));
  });
}

function difference(table: string, made: readonly string[], written: readonly string[]): void {
  const at = made.findIndex((row, i) => row !== written[i]);
  if (at < 0 && made.length === written.length) return;
  throw new Error(
    `The data set differs from what the app writes in ${table} (${made.length} and ${written.length} rows):\n${made[at]}\n${written[at < 0 ? made.length : at]}`,
  );
}
