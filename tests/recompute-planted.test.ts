import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { recomputeAll } from "#app/front/recompute.ts";
import { type Connection, connect } from "#db/client.server.ts";
import { putInSearch, takeOutOfSearch } from "#db/dialect.ts";
import { migrate } from "#db/migrate.ts";
import { createTestDatabase, type Engine } from "./support/databases.ts";
import { liveDemo } from "./support/demo-life.ts";

type Plant = (at: { connection: Connection; organisationId: string }) => Promise<unknown>;

/** What somebody with the database could do to it, and what the command must say of it. */
const plants: readonly (readonly [string, Plant, RegExp])[] = [
  [
    "a sum that is one too high",
    ({ connection }) =>
      sql`update author_month set n = n + 1, c3 = c3 + 1 where month = '2026-09' and author_id =
        (select min(author_id) from author_month where month = '2026-09')`.execute(connection.db),
    /in the sums of 2026-09: \d+ rows are not what the decisions add up to/,
  ],
  [
    "sums of decisions that are not there",
    ({ connection }) =>
      sql`update author_month set month = '2025-01' where month = '2026-02'`.execute(connection.db),
    /in the sums of 2025-01: \d+ rows/,
  ],
  [
    "a decision that says something else than it did when its month was closed",
    ({ connection }) =>
      sql`update decision set weight = 4 - weight where id =
        (select min(id) from decision where month = '2026-08' and weight <> 2 and withdrawn_at is null
          and touch <> 'none_seen')`.execute(connection.db),
    /in what the period up to 2026-08-31 counted: 1 lines are not what the decisions said then/,
  ],
  [
    "an answer that is gone from a quarter whose topics were published",
    ({ connection }) =>
      sql`delete from decision_choice where field = 'moment' and decision_id in
        (select id from decision where month = '2026-08')`.execute(connection.db),
    /in the publication of 2026-09-30: .*topics\.moments/,
  ],
  [
    "a line of the book that was changed",
    ({ connection }) =>
      sql`update counted set n = n + 1 where through = '2026-07-31' and author_id =
        (select min(author_id) from counted where through = '2026-07-31')`.execute(connection.db),
    /in what the period up to 2026-07-31 counted: \d+ lines/,
  ],
  [
    "a line of the book that no closing wrote",
    ({ connection }) =>
      sql`update counted set counted_in = '2026-10-30' where through = '2026-07-31'`.execute(connection.db),
    /in what the period up to 2026-10-30 counted: \d+ lines/,
  ],
  [
    "one digit of a published figure",
    ({ connection }) =>
      sql`update publication set figures = replace(figures, '"threshold":5', '"threshold":6')
        where through = '2026-10-31'`.execute(connection.db),
    /in the publication of 2026-10-31: made again, it is otherwise in threshold\./,
  ],
  [
    "a headcount on which a publication rests",
    ({ connection }) =>
      sql`update publication set inputs = replace(inputs, '"headcount":3', '"headcount":4')
        where through = '2026-10-31'`.execute(connection.db),
    /in the publication of 2026-10-31: .*organisation/,
  ],
  [
    "a period that says that it waited",
    ({ connection }) =>
      sql`update publication set moved = 0 where through = '2026-06-30'`.execute(connection.db),
    /in the period up to 2026-06-30: it should have counted what was new/,
  ],
  [
    "a revision that no closing wrote",
    ({ connection }) =>
      sql`insert into publication (id, organisation_id, through, revision, moved, methodology, parameters, figures, inputs, published_at)
        select 'planted', organisation_id, through, 1, moved, methodology, parameters, figures, inputs, published_at
        from publication where through = '2026-05-31'`.execute(connection.db),
    /in the publication of 2026-05-31, revision 1: .*no closing wrote it/,
  ],
  [
    "a publication that is gone",
    ({ connection }) => sql`delete from publication where through = '2026-05-31'`.execute(connection.db),
    /in what the period up to 2026-05-31 counted: \d+ lines/,
  ],
  [
    "a search index that misses one decision and holds one that was withdrawn",
    async ({ connection: { db }, organisationId }) => {
      const of = (isAway: boolean) =>
        db
          .selectFrom("decision")
          .select(["seq", "title", "note"])
          .where("organisation_id", "=", organisationId)
          .where("withdrawn_at", isAway ? "is not" : "is", null)
          .orderBy("seq")
          .executeTakeFirstOrThrow();
      await takeOutOfSearch(db, (await of(false)).seq);
      await putInSearch(db, [{ ...(await of(true)), organisationId }]);
    },
    /in the search index: 1 decisions are missing, 1 should not be there/,
  ],
];

describe.each<Engine>(["sqlite", "postgres"])("the command on %s", (engine) => {
  it.each(plants)(
    "finds %s",
    async (_, plant, found) => {
      const database = await createTestDatabase(engine);
      const connection = connect(database.where);
      try {
        await migrate(connection, 0);
        const demo = await liveDemo(connection);
        await demo.close("2026-11-01T00:30:00Z");
        const [withdrawn = ""] = await demo.decisionsOf("2026-11");
        await demo.withdraw(withdrawn, "2026-11-23T12:00:00Z");
        const said: string[] = [];
        const run = () => recomputeAll((line) => said.push(line), database.where);
        expect(await run()).toBe(0);
        expect(said.join("\n")).toContain("No differences.");
        said.length = 0;
        await plant({ connection, organisationId: demo.organisationId });
        expect(await run()).toBe(1);
        expect(said.join("\n")).toMatch(found);
        // Nothing in it leads to a person, or to what somebody wrote.
        const { db } = connection;
        const authors = await db.selectFrom("member").select(["author_id", "name"]).execute();
        for (const { author_id, name } of authors) {
          expect(said.join("\n")).not.toContain(author_id);
          expect(said.join("\n")).not.toContain(name);
        }
      } finally {
        await connection.close();
        await database.drop();
      }
    },
    30_000,
  );
});

it("says in one line that there is nothing to read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "meegewogen-"));
  const said: string[] = [];
  const file = join(folder, "empty.db");
  await connect({ file }).close();
  expect(await recomputeAll((line) => said.push(line), { file })).toBe(2);
  expect(await recomputeAll((line) => said.push(line), "There is no database at /nowhere.")).toBe(2);
  expect(said).toEqual([
    "This database is not of this version of Meegewogen. Start the server once, and try again.",
    "There is no database at /nowhere.",
  ]);
  rmSync(folder, { recursive: true, force: true });
});
