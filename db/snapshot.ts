import { sql } from "kysely";
import type { Db } from "./client.server.ts";
import { dialectOf } from "./dialect.ts";

/** Reads everything as it stands at one moment, while others go on writing; writes nothing. */
export async function inSnapshot<T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> {
  const isSqlite = dialectOf(db) === "sqlite";
  return db.connection().execute(async (one) => {
    if (isSqlite) await sql`pragma query_only = on`.execute(one);
    // Deferred: the begin of a Kysely transaction takes the write lock.
    await (isSqlite
      ? sql`begin deferred transaction`
      : sql`begin transaction isolation level repeatable read, read only`
    ).execute(one);
    try {
      return await read(one);
    } finally {
      await sql`rollback`.execute(one);
      if (isSqlite) await sql`pragma query_only = off`.execute(one);
    }
  });
}
