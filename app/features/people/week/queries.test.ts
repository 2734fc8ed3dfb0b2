import { expect, it } from "vitest";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { sayNothingThisWeek } from "./queries.server.ts";

onBothDatabases("nothing this week", (open) => {
  const settings = (organisationId: string) =>
    open()
      .db.selectFrom("message_setting")
      .select(["member_id", "way", "weekday", "hour", "quiet_week", "next_at"])
      .where("organisation_id", "=", organisationId)
      .orderBy("member_id")
      .execute();

  it("is kept once for the week in which it was said, and is no choice about messages", async () => {
    const organisation = await insertSmallOrganisation(open());
    const me = organisation.scope("employee");
    await Promise.all([sayNothingThisWeek(me), sayNothingThisWeek(me)]);
    expect(await settings(organisation.id)).toEqual([
      {
        member_id: me.memberId,
        way: "undecided",
        weekday: 4,
        hour: 10,
        quiet_week: "2026-W48",
        next_at: null,
      },
    ]);
    // Half past midnight in Amsterdam is Monday already, where UTC still has Sunday.
    await sayNothingThisWeek({ ...me, now: Date.UTC(2026, 10, 29, 23, 30) });
    expect((await settings(organisation.id))[0]?.quiet_week).toBe("2026-W49");
  });

  it("leaves what somebody chose, and everybody else, alone", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, other] = [organisation.scope("employee"), organisation.scope("leader")];
    for (const { memberId, organisationId } of [me, other]) {
      await open()
        .db.insertInto("message_setting")
        .values({
          member_id: memberId,
          organisation_id: organisationId,
          way: "mail",
          weekday: 2,
          hour: 8,
          quiet_week: null,
          next_at: 5,
        })
        .execute();
    }
    await sayNothingThisWeek(me);
    const found = new Map((await settings(organisation.id)).map((row) => [row.member_id, row]));
    expect(found.get(me.memberId)).toMatchObject({
      way: "mail",
      weekday: 2,
      hour: 8,
      quiet_week: "2026-W48",
      next_at: 5,
    });
    expect(found.get(other.memberId)?.quiet_week).toBeNull();
  });
});
