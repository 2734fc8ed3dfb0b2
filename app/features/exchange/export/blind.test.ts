import { expect, test } from "vitest";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readExported, readOutgoing } from "./queries.server.ts";

onBothDatabases("an export of somebody who was asked to weigh an example along", (open) => {
  test("leaves out its weight until they did, and gives it to everybody else", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [author, rater] = [organisation.scope("employee"), organisation.scope("leader")];
    const decision_id = await insertDecision(author, { visibility: "example", weight: 4 });
    await open()
      .db.insertInto("second_opinion")
      .values({
        id: crypto.randomUUID(),
        organisation_id: organisation.id,
        decision_id,
        rater_id: rater.authorId,
        drawn: 1,
        token_hash: null,
        asked_at: 1,
        weighing: null,
        weight: null,
        own_weight: null,
        answered_at: null,
        declined_at: null,
        month: null,
      })
      .execute();
    const weights = async (reader: typeof rater) => {
      const exported: unknown[] = [];
      for await (const { weight } of readExported(reader, "visible")) exported.push(weight);
      return [...exported, (await readOutgoing(reader, decision_id))?.weight];
    };
    expect(await weights(rater)).toEqual([null, null]);
    expect(await weights(organisation.scope("cx"))).toEqual([4, 4]);
    await open().db.updateTable("second_opinion").set({ answered_at: 2 }).execute();
    expect(await weights(rater)).toEqual([4, 4]);
  });
});
