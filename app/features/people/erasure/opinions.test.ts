import { expect, it } from "vitest";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { eraseAccount } from "./queries.server.ts";

onBothDatabases("erasing an account that weighed along", (open) => {
  it("keeps the weights that were compared, and asks nothing more of or for whoever left", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, colleague] = [organisation.scope("employee"), organisation.scope("leader")];
    const [own, theirs] = [await insertDecision(me), await insertDecision(colleague)];
    const opinion = (name: string, decision_id: string, rater_id: string | null, more: object = {}) => ({
      id: `${name} ${organisation.id}`,
      organisation_id: organisation.id,
      decision_id,
      rater_id,
      drawn: 0,
      token_hash: null,
      asked_at: 1,
      weighing: null,
      weight: null,
      own_weight: null,
      answered_at: null,
      declined_at: null,
      month: null,
      ...more,
    });
    const given = { weighing: "weighed", weight: 2, answered_at: 2 } as const;
    const compared = { ...given, own_weight: 3, month: "2026-11" };
    await me.db
      .insertInto("second_opinion")
      .values([
        opinion("asked of me", theirs, me.authorId),
        opinion("answered by me", theirs, "another", compared),
        opinion("an unused link of mine", own, null, { token_hash: organisation.id }),
        opinion("waits for me", own, "somebody", given),
        opinion("compared with mine", own, colleague.authorId, compared),
        opinion("drawn for mine", own, "nobody", { drawn: 1 }),
      ])
      .execute();
    await eraseAccount(me, { alsoPrivate: false });
    const left = await me.db
      .selectFrom("second_opinion")
      .select("id")
      .where("organisation_id", "=", organisation.id)
      .execute();
    const names = ["answered by me", "compared with mine", "drawn for mine"];
    expect(left.map(({ id }) => id).sort()).toEqual(names.map((name) => `${name} ${organisation.id}`));
  });
});
