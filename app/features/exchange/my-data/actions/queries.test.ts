import { expect, test } from "vitest";
import { actionRow } from "#tests/support/an-action.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readCalendarFeed, readOwnActions } from "./queries.server.ts";

onBothDatabases("my data", (open) => {
  test("hold the actions that I do, began or follow, and nothing of what others follow", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { db } = open();
    const [me, other] = [organisation.scope("employee"), organisation.scope("leader")];
    const rows = [
      actionRow(me, { title: "Doe ik", created_by: other.memberId, created_at: 1 }),
      actionRow(other, { title: "Volg ik", created_at: 2 }),
      actionRow(other, { title: "Kanarie", created_at: 3 }),
    ];
    await db.insertInto("action").values(rows).execute();
    const follows = (
      action_id: string,
      { organisationId: organisation_id, memberId: member_id }: typeof me,
    ) =>
      db
        .insertInto("action_concern")
        .values({ action_id, organisation_id, member_id, told_at: null, seen_at: null })
        .execute();
    await follows(rows[1]?.id ?? "", me);
    for (const { id } of rows) if (id !== rows[1]?.id) await follows(id, other);
    await follows(rows[1]?.id ?? "", organisation.scope("council"));
    expect(await readOwnActions(me)).toMatchObject([
      { title: "Doe ik", isMine: true, beganIt: false, hearsOfIt: false },
      { title: "Volg ik", isMine: false, beganIt: false, hearsOfIt: true },
    ]);
    expect(await readOwnActions(me)).toHaveLength(2);
    expect(await readCalendarFeed(me)).toBeNull();
  });
});
