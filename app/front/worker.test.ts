import { expect, it } from "vitest";
import { keepUpload, readRun, setTask } from "#app/features/exchange/import/queries.server.ts";
import { connect } from "#db/client.server.ts";
import { migrate } from "#db/migrate.ts";
import { createTestDatabase } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { createLogger } from "./log.ts";
import { startWorker } from "./work.ts";

it("closes a month only when an import that began in it is done, and stamps it with that moment", async () => {
  const database = await createTestDatabase("sqlite");
  const connection = connect(database.where);
  let now = Date.parse("2026-10-31T22:59:59Z");
  const logger = createLogger({ write: () => undefined });
  const worker = startWorker(database.where, () => now, logger);
  try {
    await migrate(connection, 0);
    const organisation = await insertSmallOrganisation(connection);
    const scope = organisation.scope("employee", now);
    const rows = Array.from({ length: 3000 }, (_, i) => `Een beslissing over retour ${i};${i % 5}`);
    const content = new TextEncoder().encode(["beslissing;gewicht", ...rows].join("\n"));
    const importId = await keepUpload(scope, { kind: "csv", fileName: "lijst.csv", content });
    const job = { kind: "import", organisationId: organisation.id, importId } as const;
    await worker.run(job);
    const run = await readRun(scope, importId);
    if (!run) throw new Error("The run is gone");
    await setTask(scope, run, "import");
    const importing = worker.run(job);
    // Another organisation's closing does not wait for it.
    const other = await insertSmallOrganisation(connection, "Een ander");
    now = Date.parse("2026-10-31T23:00:00Z");
    const done: string[] = [];
    await Promise.all([
      importing.then(() => done.push("import")),
      worker.run({ kind: "publish", organisationId: other.id }).then(() => done.push("other")),
      worker.run({ kind: "publish", organisationId: organisation.id }).then(() => done.push("closing")),
    ]);
    expect(done).toEqual(["other", "import", "closing"]);
    const { through, published_at } = await connection.db
      .selectFrom("publication")
      .select(["through", "published_at"])
      .where("organisation_id", "=", organisation.id)
      .executeTakeFirstOrThrow();
    expect(through).toBe("2026-10-31");
    expect(published_at).toBeGreaterThan(now);
    const months = await connection.db
      .selectFrom("decision")
      .select("month")
      .distinct()
      .where("organisation_id", "=", organisation.id)
      .execute();
    expect(months).toEqual([{ month: "2026-10" }]);
  } finally {
    await worker.stop();
    await connection.close();
    await database.drop();
  }
}, 30_000);
