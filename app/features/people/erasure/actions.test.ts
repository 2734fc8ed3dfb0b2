import { expect, test } from "vitest";
import { actionRow } from "#tests/support/an-action.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { eraseAccount } from "./queries.server.ts";

onBothDatabases("actions of who erases the account", (open) => {
  test("stay without a name, and nothing stays of what this person followed or of the calendar", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { db } = open();
    const me = organisation.scope("leader");
    const row = actionRow(me);
    await db.insertInto("action").values(row).execute();
    await db
      .insertInto("action_concern")
      .values({
        action_id: row.id,
        organisation_id: me.organisationId,
        member_id: me.memberId,
        told_at: 1,
        seen_at: 1,
      })
      .execute();
    await db
      .insertInto("calendar_feed")
      .values({
        token_hash: row.id,
        organisation_id: me.organisationId,
        member_id: me.memberId,
        created_at: 1,
      })
      .execute();
    expect(await eraseAccount(me, { alsoPrivate: true })).toBe(true);
    const stays = await db
      .selectFrom("action")
      .selectAll()
      .where("id", "=", row.id)
      .executeTakeFirstOrThrow();
    expect(stays).toMatchObject({ title: row.title, owner_id: null, created_by: null });
    for (const table of ["action_concern", "calendar_feed"] as const) {
      const left = await db.selectFrom(table).selectAll().where("member_id", "=", me.memberId).execute();
      expect(left, table).toEqual([]);
    }
  });
});
