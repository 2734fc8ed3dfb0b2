import { type Expression, type Kysely, PostgresAdapter, type SqlBool, sql } from "kysely";
import type { Database } from "./schema.ts";

/** The only file that knows that SQLite and PostgreSQL differ. */
export type Dialect = "sqlite" | "postgres";

export function dialectOf(db: Kysely<Database>): Dialect {
  return db.getExecutor().adapter instanceof PostgresAdapter ? "postgres" : "sqlite";
}

/** Lower case, without accents, and only letters and digits: the same words on both databases. */
export function searchWords(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One word that stands for the organisation in the full-text index. */
function organisationWord(organisationId: string): string {
  return `o${organisationId.replaceAll("-", "")}`;
}

export interface Searchable {
  readonly seq: number;
  readonly organisationId: string;
  readonly title: string;
  readonly note: string;
}

export async function putInSearch(db: Kysely<Database>, rows: readonly Searchable[]): Promise<void> {
  const sqlite = dialectOf(db) === "sqlite";
  // One statement for many rows: an import writes a hundred thousand.
  for (let i = 0; i < rows.length; i += 1000) {
    const part = rows.slice(i, i + 1000);
    const texts = part.map((row) => {
      const title = searchWords(row.title).join(" ");
      const note = searchWords(row.note).join(" ");
      const organisation = organisationWord(row.organisationId);
      return sqlite
        ? sql`(${row.seq}, ${title}, ${note}, ${organisation})`
        : sql`(${row.seq}::bigint, ${`${organisation} ${title} ${note}`})`;
    });
    if (sqlite) {
      const known = sql.join(part.map((row) => sql`${row.seq}`));
      await sql`delete from decision_search where rowid in (${known})`.execute(db);
      await sql`insert into decision_search (rowid, title, note, organisation) values ${sql.join(texts)}`.execute(
        db,
      );
    } else {
      await sql`update decision set search = to_tsvector('simple', v.words)
        from (values ${sql.join(texts)}) as v (seq, words) where decision.seq = v.seq`.execute(db);
    }
  }
}

export async function takeOutOfSearch(db: Kysely<Database>, ...seqs: number[]): Promise<void> {
  const wanted = sql.join(seqs);
  if (dialectOf(db) === "sqlite") {
    await sql`delete from decision_search where rowid in (${wanted})`.execute(db);
  } else await sql`update decision set search = null where seq in (${wanted})`.execute(db);
}

/**
 * True for decisions (the row called `decision` in the query) of this organisation that hold every word,
 * the last one perhaps half typed. Without any word, everything matches.
 */
export function matchesSearch(
  db: Kysely<Database>,
  organisationId: string,
  text: string,
): Expression<SqlBool> {
  const words = searchWords(text).slice(0, 12);
  if (words.length === 0) return sql<SqlBool>`1 = 1`;
  const organisation = organisationWord(organisationId);
  if (dialectOf(db) === "sqlite") {
    const match = [
      `organisation : ${organisation}`,
      ...words.map((word, i) => `{title note} : "${word}"${isHalfTyped(words, i) ? "*" : ""}`),
    ].join(" AND ");
    return sql<SqlBool>`decision.seq in (select rowid from decision_search where decision_search match ${match})`;
  }
  const query = [
    organisation,
    ...words.map((word, i) => `'${word}'${isHalfTyped(words, i) ? ":*" : ""}`),
  ].join(" & ");
  return sql<SqlBool>`decision.search @@ to_tsquery('simple', ${query})`;
}

/** Only the last word, because completing every word makes a common one many times as dear. */
function isHalfTyped(words: readonly string[], position: number): boolean {
  return position === words.length - 1;
}
