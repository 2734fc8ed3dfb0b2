import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Connection, connect } from "#db/client.server.ts";
import { migrate } from "#db/migrate.ts";
import { insertAll } from "#tests/support/a-decision.ts";
import { anyDecision } from "#tests/support/any-decision.ts";
import { createTestDatabase, type Engine, type TestDatabase } from "#tests/support/databases.ts";
import type { DrawOrder } from "#tests/support/draw-process.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";

const program = path.join(import.meta.dirname, "../../../../../tests/support/draw-process.ts");

describe.each<Engine>(["sqlite", "postgres"])("two servers on %s that draw at once", (engine) => {
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

  it("draw nothing double", async () => {
    const organisation = await insertSmallOrganisation(connection);
    await connection.db.updateTable("organisation").set({ opinion_percent: 50 }).execute();
    await connection.db.updateTable("person").set({ password_hash: "x" }).execute();
    const author = organisation.scope("employee");
    await insertAll(
      connection,
      Array.from({ length: 40 }, () => anyDecision(author, { loggedAt: testNow - 1000 })),
    );
    const servers = [fork(program, { execArgv: [] }), fork(program, { execArgv: [] })];
    await Promise.all(servers.map((server) => once(server, "message")));
    const order: DrawOrder = { where: database.where, organisationId: organisation.id, now: testNow };
    const added = await Promise.all(
      servers.map((server) => {
        const answer = once(server, "message");
        server.send(order);
        return answer.then(([count]) => count as number);
      }),
    );
    expect(added.toSorted()).toEqual([0, 3]);
    const rows = await connection.db.selectFrom("second_opinion").selectAll().execute();
    expect(new Set(rows.map(({ decision_id }) => decision_id)).size).toBe(3);
    expect(new Set(rows.map(({ rater_id }) => rater_id)).size).toBe(3);
  }, 30_000);
});
