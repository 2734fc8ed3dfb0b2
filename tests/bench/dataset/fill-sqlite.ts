import SQLite from "better-sqlite3";
import type { BenchDecision } from "./decisions.ts";
import {
  choiceColumns,
  choiceRows,
  decisionColumns,
  decisionRow,
  fillTouched,
  sumsColumns,
  sumsRow,
  wordsOf,
} from "./row.ts";
import { openSumsBook } from "./sums-book.ts";

const tables = ["decision", "decision_choice"];

/**
 * Decisions with their choices, words and sums into a migrated SQLite file, in one transaction.
 * @param fast for a data set: no safety, and the indexes made afterwards; else as durable as the app writes
 */
export function fillSqlite(
  file: string,
  decisions: Iterable<BenchDecision>,
  { fast }: { fast: boolean },
): void {
  const db = new SQLite(file);
  db.pragma(fast ? "journal_mode = OFF" : "journal_mode = WAL");
  db.pragma(fast ? "synchronous = OFF" : "synchronous = FULL");
  db.pragma(fast ? "cache_size = -1500000" : "cache_size = -32000");
  db.pragma("temp_store = MEMORY");
  db.exec("begin immediate");
  const indexes = fast ? dropIndexes(db) : [];
  // Choices go in by the order of their key: at random places they would cost the most of everything.
  const choices = fast ? "temp.choice" : "decision_choice";
  if (fast) db.exec(`create temp table choice (${choiceColumns.join(", ")})`);
  const putDecision = db.prepare(insertInto("decision", decisionColumns));
  const putChoice = db.prepare(insertInto(choices, choiceColumns));
  const putWords = db.prepare(insertInto("decision_search", ["rowid", "title", "note", "organisation"]));
  const book = openSumsBook();
  for (const decision of decisions) {
    putDecision.run(decisionRow(decision));
    for (const row of choiceRows(decision)) putChoice.run(row);
    const words = wordsOf(decision);
    if (words) putWords.run(decision.seq, ...words);
    book.add(decision);
  }
  if (fast)
    db.exec(`insert into decision_choice select * from ${choices} order by decision_id, field, value`);
  const putSums = db.prepare(insertInto("author_month", sumsColumns));
  for (const row of book.rows()) putSums.run(sumsRow(row));
  for (const index of indexes) db.exec(index);
  db.exec(fillTouched);
  db.exec("commit");
  db.pragma("journal_mode = WAL");
  db.close();
}

function insertInto(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`;
}

/** @returns how to make them again */
function dropIndexes(db: SQLite.Database): string[] {
  const made = db
    .prepare<unknown[], { name: string; sql: string; tbl_name: string }>(
      "select name, sql, tbl_name from sqlite_master where type = 'index' and sql is not null",
    )
    .all()
    .filter((index) => tables.includes(index.tbl_name));
  for (const { name } of made) db.exec(`drop index ${name}`);
  return made.map(({ sql }) => sql);
}
