import pg from "pg";
import { copyIn } from "./copy-in.ts";
import type { BenchDecision } from "./decisions.ts";
import {
  type Cell,
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

const tables = ["decision", "decision_choice", "author_month"];
const perCopy = 20_000;

/** Decisions with their choices, words and sums into a migrated PostgreSQL database, in one transaction. */
export async function fillPostgres(url: string, decisions: Iterable<BenchDecision>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("begin");
  await client.query("set local maintenance_work_mem = '512MB'");
  const kept = await dropChecks(client);
  const book = openSumsBook();
  for (const part of parts(decisions, perCopy)) {
    const columns = [...decisionColumns, "search"];
    await copyIn(
      client,
      "decision",
      columns,
      part.map((one) => [...decisionRow(one), vectorOf(one)]),
    );
    await copyIn(client, "decision_choice", choiceColumns, part.flatMap(choiceRows));
    for (const decision of part) book.add(decision);
  }
  await copyIn(client, "author_month", sumsColumns, [...book.rows()].map(sumsRow));
  for (const line of kept) await client.query(line);
  await client.query(fillTouched);
  await client.query(
    "select setval(pg_get_serial_sequence('decision', 'seq'), (select max(seq) from decision))",
  );
  await client.query("commit");
  // What autovacuum does on a server that was not filled a minute ago.
  await client.query("vacuum (analyze)");
  await client.query("checkpoint");
  await client.end();
}

/** Takes off what is cheaper made afterwards. @returns how to make it again, keys before what leans on them */
async function dropChecks(client: pg.Client): Promise<string[]> {
  const constraints = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where conrelid = any ($1::regclass[]) and contype in ('p', 'u', 'f')
    order by contype = 'f', contype <> 'p'`,
    [tables],
  );
  for (const { table, name } of constraints.rows.toReversed()) {
    await client.query(`alter table ${table} drop constraint if exists ${name} cascade`);
  }
  const indexes = await client.query<{ name: string; definition: string }>(
    "select indexname as name, indexdef as definition from pg_indexes where tablename = any ($1)",
    [tables],
  );
  for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
  return [
    ...constraints.rows
      .filter(({ definition }) => !definition.startsWith("FOREIGN"))
      .map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
    ...indexes.rows.map(({ definition }) => definition),
    ...constraints.rows
      .filter(({ definition }) => definition.startsWith("FOREIGN"))
      .map(({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`),
  ];
}

/** What `to_tsvector('simple', ...)` makes of words that are clean already. */
function vectorOf(decision: BenchDecision): Cell {
  const found = wordsOf(decision);
  if (!found) return null;
  const [title, note, organisation] = found;
  const places = new Map<string, number[]>();
  for (const [i, word] of `${organisation} ${title} ${note}`.trim().split(" ").entries()) {
    const known = places.get(word);
    if (known) known.push(i + 1);
    else places.set(word, [i + 1]);
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(",")}`).join(" ");
}

function* parts<Item>(items: Iterable<Item>, length: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < length) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
