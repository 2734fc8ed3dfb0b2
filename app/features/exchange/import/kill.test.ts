import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mintWorkScope } from "#app/shared/scope.server.ts";
import { rebuildSums } from "#db/author-sums.ts";
import { type Connection, connect, type Where } from "#db/client.server.ts";
import { searchedDecisions } from "#db/dialect.ts";
import { migrate } from "#db/migrate.ts";
import { createTestDatabase, type Engine, type TestDatabase } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { keepUpload, readRun, setTask } from "./queries.server.ts";
import { workOnImport } from "./work/queries.server.ts";
import { readUnfinishedRuns } from "./work/run/queries.server.ts";

const rows = 6000;
const table = [
  "titel;datum;gewicht",
  ...Array.from({ length: rows }, (_, i) => `Kanarie ${i};2026-10-05;${i % 5}`),
];

/** What the worker does, in a process of its own that can be killed for real. */
const script = `
  import { connect } from "#db/client.server.ts";
  import { mintWorkScope } from "#app/shared/scope.server.ts";
  import { workOnImport } from "#app/features/exchange/import/work/queries.server.ts";
  const { where, organisationId, importId, now } = JSON.parse(process.argv[1]);
  const { db } = connect(where);
  await workOnImport(mintWorkScope({ db, now, organisationId }), importId);
  process.exit(0);
`;

function startWork(where: Where, organisationId: string, importId: string) {
  const order = JSON.stringify({ where, organisationId, importId, now: testNow });
  const args = ["--no-warnings", "--input-type=module", "--eval", script, order];
  return spawn(process.execPath, args, { stdio: "inherit" });
}

describe.each<Engine>(["sqlite", "postgres"])("an import whose process is killed, on %s", (engine) => {
  let database: TestDatabase;
  let connection: Connection;
  beforeAll(async () => {
    database = await createTestDatabase(engine);
    connection = connect(database.where);
    await migrate(connection, 0);
  });
  afterAll(async () => {
    await connection?.close();
    await database?.drop();
  });

  test("shows nothing of itself, and comes in whole at the next start", async () => {
    const { db } = connection;
    const organisation = await insertSmallOrganisation(connection);
    const scope = organisation.scope("employee");
    const workScope = mintWorkScope({ db, now: testNow, organisationId: organisation.id });
    const content = new TextEncoder().encode(table.join("\n"));
    const id = await keepUpload(scope, { kind: "csv", fileName: "lijst.csv", content });
    await workOnImport(workScope, id);
    const checked = await readRun(scope, id);
    if (!checked) throw new Error("the run is gone");
    await setTask(scope, checked, "import");

    const first = startWork(database.where, organisation.id, id);
    for (let done = 0; done < 1000; done = (await readRun(scope, id))?.rowsDone ?? 0) await setTimeout(20);
    first.kill("SIGKILL");
    await once(first, "exit");

    const halfway = await readRun(scope, id);
    expect(halfway?.stage).toBe("importing");
    expect(halfway?.rowsDone).toBeLessThan(rows);
    const kept = db.selectFrom("decision").where("organisation_id", "=", organisation.id);
    expect((await kept.selectAll().execute()).length).toBe(halfway?.rowsDone);
    const found = searchedDecisions(db, organisation.id, "kanarie");
    for (const query of [kept, found]) {
      // Every list, count, search and export asks for one of these two.
      const own = query.where(
        "author_id",
        "in",
        organisation.scopes.map(({ authorId }) => authorId),
      );
      const shared = query.where("visibility", "!=", "private").where("withdrawn_at", "is", null);
      expect(await own.select("id").execute()).toEqual([]);
      expect(await shared.select("id").execute()).toEqual([]);
    }
    expect(await db.selectFrom("author_month").selectAll().execute()).toEqual([]);
    await db.transaction().execute((trx) => rebuildSums(trx, organisation.id));
    expect(await db.selectFrom("author_month").selectAll().execute()).toEqual([]);

    expect(await readUnfinishedRuns(db)).toEqual([{ importId: id, organisationId: organisation.id }]);
    // Two servers start at once and both take it up; each line still comes in once.
    const both = [1, 2].map(() => startWork(database.where, organisation.id, id));
    await Promise.all(both.map((each) => once(each, "exit")));
    expect(await readRun(scope, id)).toMatchObject({
      stage: "done",
      added: rows,
      already: 0,
      rowsDone: rows,
    });
    const decisions = await kept.select(["author_id", "withdrawn_at"]).execute();
    expect(decisions).toHaveLength(rows);
    expect(decisions.every((each) => each.author_id === scope.authorId && each.withdrawn_at === null)).toBe(
      true,
    );
    const [sums] = await db.selectFrom("author_month").selectAll().execute();
    expect(sums).toMatchObject({ n: rows, c0: rows / 5, c4: rows / 5 });
  }, 60_000);
});
