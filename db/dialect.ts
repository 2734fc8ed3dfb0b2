import {
  type Expression,
  type Kysely,
  PostgresAdapter,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from "kysely";
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

/** Decisions that are not in the search index though they should be, and the other way round. */
export async function differingSearch(db: Kysely<Database>, organisationId: string) {
  const isSqlite = dialectOf(db) === "sqlite";
  const indexed = sql`select rowid as seq from decision_search where decision_search match ${`organisation : ${organisationWord(organisationId)}`}`;
  const own = sql`organisation_id = ${organisationId}`;
  // What an import still holds back is in the index already, under the import's own name.
  const isAway = sql`withdrawn_at is not null and (import_id is null or author_id <> import_id)`;
  const missing = isSqlite
    ? sql`select count(*) as n from decision where ${own} and withdrawn_at is null and seq not in (${indexed})`
    : sql`select count(*) as n from decision where ${own} and withdrawn_at is null and search is null`;
  const left = isSqlite
    ? sql`select count(*) as n from (${indexed}) as words left join decision on decision.seq = words.seq
        where decision.seq is null or (${isAway})`
    : sql`select count(*) as n from decision where ${own} and ${isAway} and search is not null`;
  const count = async (query: typeof missing) => {
    const { rows } = await query.execute(db);
    return Number((rows[0] as { n: number | string }).n);
  };
  return { missing: await count(missing), left: await count(left) };
}

/**
 * The decisions of this organisation that hold every word, the last one perhaps half typed, newest first. Without any
 * word, all of them.
 * @param within numbers between which they lie, for whoever knows
 */
export function searchedDecisions(
  db: Kysely<Database>,
  organisationId: string,
  text: string,
  within: { readonly first: number; readonly last: number } | null = null,
): SelectQueryBuilder<Database, "decision", object> {
  const words = searchWords(text).slice(0, 12);
  if (words.length > 0 && dialectOf(db) === "sqlite") {
    // From the words to the rows, one by one and from the newest: whoever wants a thousand reads hardly more than that,
    // where `in (select rowid ...)` first gathers every hit there is.
    const found = db
      .selectFrom(sql`decision_search`.as("words"))
      .crossJoin("decision")
      .where(sql<SqlBool>`decision_search match ${sqliteMatch(organisationId, words)}`)
      .where(sql<SqlBool>`decision.seq = words.rowid`)
      .orderBy(sql`words.rowid`, "desc");
    const part = within
      ? found.where(sql<SqlBool>`words.rowid between ${within.first} and ${within.last}`)
      : found;
    return part as unknown as SelectQueryBuilder<Database, "decision", object>;
  }
  const all = db.selectFrom("decision").orderBy("decision.seq", "desc");
  const part = within ? all.where((eb) => eb.between("decision.seq", within.first, within.last)) : all;
  return words.length > 0 ? part.where(postgresMatch(organisationId, words)) : part;
}

/** The same answer for one decision that is at hand. */
export function holdsWords(text: string): (decision: Pick<Searchable, "title" | "note">) => boolean {
  const words = searchWords(text).slice(0, 12);
  return ({ title, note }) => {
    const there = new Set([...searchWords(title), ...searchWords(note)]);
    return words.every(
      (word, i) =>
        there.has(word) || (isHalfTyped(words, i) && [...there].some((other) => other.startsWith(word))),
    );
  };
}

function sqliteMatch(organisationId: string, words: readonly string[]): string {
  const wanted = words.map((word, i) => `{title note} : "${word}"${isHalfTyped(words, i) ? "*" : ""}`);
  return [`organisation : ${organisationWord(organisationId)}`, ...wanted].join(" AND ");
}

function postgresMatch(organisationId: string, words: readonly string[]): Expression<SqlBool> {
  const wanted = words.map((word, i) => `'${word}'${isHalfTyped(words, i) ? ":*" : ""}`);
  const query = [organisationWord(organisationId), ...wanted].join(" & ");
  return sql<SqlBool>`decision.search @@ to_tsquery('simple', ${query})`;
}

/** Only the last word, because completing every word makes a common one many times as dear; nor a single letter. */
function isHalfTyped(words: readonly string[], position: number): boolean {
  return position === words.length - 1 && (words[position] as string).length > 1;
}
