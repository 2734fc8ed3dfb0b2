import { expect, test } from "vitest";
import { decisionOf, insertAll } from "#tests/support/a-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { keepUpload } from "../import/queries.server.ts";
import { writeJson, writeOwnCsv } from "./format.server.ts";
import { readLookBacks, readRepairs } from "./look-backs/queries.server.ts";
import * as mine from "./queries.server.ts";

async function joined(pieces: AsyncGenerator<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

onBothDatabases("my data", (open) => {
  test("hold everything of mine and nothing of anybody else", async () => {
    const organisation = await insertSmallOrganisation(open());
    const me = organisation.scope("employee");
    const others = organisation.scopes.filter(({ memberId }) => memberId !== me.memberId);
    const theirs = await insertSmallOrganisation(open(), "Elders");
    const mineId = crypto.randomUUID();
    await insertAll(open(), [
      decisionOf(me, { id: mineId, title: "Van mij" }),
      decisionOf(me, { title: "Ingetrokken door mij" }),
      ...[...others, ...theirs.scopes].map((scope) => decisionOf(scope, { title: `Kanarie ${scope.role}` })),
    ]);
    const { db } = open();
    await db
      .updateTable("decision")
      .set({ withdrawn_at: testNow })
      .where("title", "=", "Ingetrokken door mij")
      .execute();
    for (const scope of [me, ...others, ...theirs.scopes]) {
      const mark = scope.memberId === me.memberId ? "Mijn" : "Kanarie";
      const { organisationId: organisation_id, memberId: member_id, personId: person_id } = scope;
      await db
        .insertInto("decision_draft")
        .values({ organisation_id, member_id, fields: `{"title":"${mark} klad"}`, saved_at: 1 })
        .execute();
      await db
        .insertInto("session")
        .values({
          id_hash: crypto.randomUUID(),
          person_id,
          organisation_id,
          member_id,
          created_at: 1,
          last_seen_at: 1,
          expires_at: 2,
          device: `${mark} telefoon`,
        })
        .execute();
      await db
        .insertInto("change_log")
        .values({
          id: crypto.randomUUID(),
          organisation_id,
          member_id,
          at: 1,
          subject: "role",
          before: '"Kanarie"',
          after: '"Kanarie"',
        })
        .execute();
      await keepUpload(scope, {
        kind: "csv",
        fileName: `${mark} lijst.csv`,
        content: Buffer.from("Kanarie"),
      });
    }
    await db
      .insertInto("decision_revision")
      .values({
        id: crypto.randomUUID(),
        organisation_id: organisation.id,
        decision_id: mineId,
        changed_at: 1,
        before: '{"title":"Eerder van mij"}',
      })
      .execute();
    const decisions = await db
      .selectFrom("decision")
      .select(["id", "author_id", "organisation_id"])
      .execute();
    for (const { id: decision_id, author_id, organisation_id } of decisions) {
      const noticed = author_id === me.authorId ? "Mijn terugblik" : "Kanarie terugblik";
      await db
        .insertInto("look_back")
        .values({ decision_id, organisation_id, author_id, due_on: "2026-12-01", noticed })
        .execute();
    }
    const parts = {
      profile: await mine.readProfile(me),
      sessions: await mine.readSessions(me),
      invitations: await mine.readInvitations(me),
      draft: await mine.readDraft(me),
      receipts: await mine.readReceipts(me),
      imports: await mine.readImports(me),
      changes: await mine.readChanges(me),
      lookBacks: await readLookBacks(me),
      repairs: await readRepairs(me),
      sums: await mine.readSums(me),
    };
    const json = await joined(writeJson(parts, mine.readOwnDecisions(me)));
    const csv = await joined(writeOwnCsv(mine.readOwnDecisions(me), ";"));
    expect(JSON.parse(json).decisions).toHaveLength(2);
    for (const own of ["Van mij", "Ingetrokken door mij", "Eerder van mij"]) {
      expect(json).toContain(own);
      expect(csv).toContain(own);
    }
    for (const own of ["Mijn klad", "Mijn telefoon", "Mijn lijst.csv", "Mijn terugblik", me.name])
      expect(json).toContain(own);
    for (const text of [json, csv]) {
      expect(text).not.toContain("Kanarie");
      for (const { name, memberId, authorId } of [
        ...others,
        ...theirs.scopes.filter((scope) => scope.role !== "employee"),
      ]) {
        for (const secret of [name, memberId, authorId]) expect(text).not.toContain(secret);
      }
    }
    expect(await mine.countOwn(me)).toEqual({ decisions: 2, withdrawn: 1, revisions: 1 });
  });
});
