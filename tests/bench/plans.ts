import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from "kysely";
import { addMonths } from "#app/domain/calendar.ts";
import { listDecisions } from "#app/features/decisions/list/queries.server.ts";
import { publishMissedPeriods } from "#app/features/insights/publication/queries.server.ts";
import { readFigures, readPeriods } from "#app/features/insights/queries.server.ts";
import { mintScope, mintWorkScope, type Scope } from "#app/shared/scope.server.ts";
import { type Connection, connect } from "#db/client.server.ts";
import { type Bench, goalStand } from "./cases/stand.ts";

/** Prints how the database answers the questions that matter. Closes one more month, so it comes last. */
export async function printPlans(bench: Bench): Promise<void> {
  const { world, today } = bench;
  const stand = goalStand(bench);
  const connection = connect(stand.where);
  const asked: CompiledQuery[] = [];
  const db = connection.db.withPlugin(recorder(connection, asked));
  const person = world.people.find(({ role }) => role === "leader") as (typeof world.people)[number];
  const scope = mintScope({
    db,
    now: Date.now(),
    organisationId: world.organisationId,
    organisationName: "",
    memberId: person.memberId,
    personId: person.personId,
    authorId: person.authorId,
    name: "",
    role: "leader",
    departmentId: person.department.id,
    language: "nl",
    timeZone: "Europe/Amsterdam",
    threshold: 5,
    defaultVisibility: "shared",
    isDemo: false,
    sharedDevice: false,
  });
  const nextMonth = Date.parse(`${addMonths(today.slice(0, 7), 1)}-02T12:00Z`);
  const questions: [string, () => Promise<unknown>][] = [
    ["the list", () => listDecisions(scope, {})],
    ["a common word", () => listDecisions(scope, { q: "de" })],
    [
      "a common word in one month",
      () => listDecisions(scope, { q: "de", month: addMonths(today.slice(0, 7), -9) }),
    ],
    ["a common word in one's own", () => listDecisions(scope, { q: "de", mine: "1" })],
    ["reading a publication", () => readNewest(scope)],
    ["closing a month", () => publishMissedPeriods(mintWorkScope({ ...scope, now: nextMonth }))],
  ];
  for (const [title, question] of questions) {
    asked.length = 0;
    await question();
    console.log(`\n## ${connection.dialect}, ${stand.count.toLocaleString("en")} decisions: ${title}`);
    for (const query of onePerText(asked)) await explain(connection, query);
  }
  await connection.close();
}

async function readNewest(scope: Scope): Promise<void> {
  const [newest] = await readPeriods(scope);
  if (newest) await readFigures(scope, newest.through);
}

/** Keeps every reading statement that goes by. */
function recorder({ db }: Connection, asked: CompiledQuery[]): KyselyPlugin {
  return {
    transformQuery: ({ node, queryId }): RootOperationNode => {
      if (node.kind === "SelectQueryNode") asked.push(db.getExecutor().compileQuery(node, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}

function onePerText(asked: readonly CompiledQuery[]): CompiledQuery[] {
  return [...new Map(asked.map((query) => [query.sql, query])).values()];
}

async function explain({ db, dialect }: Connection, { sql, parameters }: CompiledQuery): Promise<void> {
  const how = dialect === "sqlite" ? "explain query plan" : "explain (analyze, timing off)";
  const begun = performance.now();
  if (dialect === "sqlite") await db.executeQuery(CompiledQuery.raw(sql, [...parameters]));
  const took = performance.now() - begun;
  const { rows } = await db.executeQuery<Record<string, string>>(
    CompiledQuery.raw(`${how} ${sql}`, [...parameters]),
  );
  console.log(`\n${sql.length > 300 ? `${sql.slice(0, 300)}...` : sql}`);
  for (const row of rows) console.log(`  ${row.detail ?? row["QUERY PLAN"]}`);
  if (dialect === "sqlite") console.log(`  ${took.toFixed(1)} ms`);
}
