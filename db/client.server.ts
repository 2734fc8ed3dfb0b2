import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely, PostgresDialect, SqliteAdapter, SqliteDialect } from "kysely";
import pg from "pg";
import type { Database } from "./schema.ts";

export type Db = Kysely<Database>;

export interface Connection {
  readonly db: Db;
  readonly dialect: "sqlite" | "postgres";
  /** The SQLite file, or null on PostgreSQL. */
  readonly file: string | null;
  /** A consistent copy of the SQLite file, made while others go on writing. */
  backup(to: string): Promise<void>;
  close(): Promise<void>;
}

export type Where = { readonly url: string } | { readonly file: string };

const cachedStatements = 500;

/** Opens SQLite (a file) or PostgreSQL (a URL) behind one Kysely. */
export function connect(where: Where): Connection {
  return "url" in where ? openPostgres(where.url) : openSqlite(where.file);
}

function openSqlite(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const isNew = !existsSync(file);
  const sqlite = new SQLite(file, { timeout: 5000 });
  if (isNew) chmodSync(file, 0o600);
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "cell_size_check = ON",
    "cache_size = -32000",
  ]) {
    sqlite.pragma(pragma);
  }
  const db = new Kysely<Database>({
    dialect: new LockingSqliteDialect({ database: withStatementCache(sqlite) }),
  });
  return {
    db,
    dialect: "sqlite",
    file,
    backup: async (to) => {
      await sqlite.backup(to);
    },
    close: () => db.destroy(),
  };
}

/** SQLite can change tables inside a transaction, so two starting processes migrate one after the other. */
class LockingSqliteDialect extends SqliteDialect {
  override createAdapter() {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl() {
        return true;
      }
    })();
  }
}

/** Preparing costs three to five times a point read, so a statement is prepared once. */
function withStatementCache(sqlite: SQLite.Database): SQLite.Database {
  const cache = new Map<string, SQLite.Statement>();
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = ((source: string) => {
    // A deferred transaction that reads before it writes can fail with SQLITE_BUSY, whatever the timeout.
    const text = source === "begin" ? "begin immediate" : source;
    const known = cache.get(text);
    if (known && !known.busy) return known;
    const statement = prepare(text);
    if (cache.size >= cachedStatements) cache.delete(cache.keys().next().value as string);
    cache.set(text, statement);
    return statement;
  }) as typeof sqlite.prepare;
  return sqlite;
}

function openPostgres(url: string): Connection {
  // int8 arrives as text by default; every count and instant here stays far below 2^53.
  const types: pg.CustomTypesConfig = {
    getTypeParser: ((id: number, format?: "text" | "binary") =>
      id === pg.types.builtins.INT8 || id === pg.types.builtins.NUMERIC
        ? Number
        : pg.types.getTypeParser(id, format ?? "text")) as pg.CustomTypesConfig["getTypeParser"],
  };
  const pool = new pg.Pool({ connectionString: url, max: 10, types });
  // An idle connection that the server drops must not end the process; the next query opens a new one.
  pool.on("error", () => undefined);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    dialect: "postgres",
    file: null,
    backup: async () => undefined,
    close: () => db.destroy(),
  };
}
