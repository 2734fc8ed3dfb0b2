import { expect, it } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readOpinionsAsked, readOpinionsGiven } from "./queries.server.ts";

onBothDatabases("my data about second opinions", (open) => {
  const insert = (scope: Scope, decision_id: string, rater: Scope, change: Record<string, unknown> = {}) =>
    open()
      .db.insertInto("second_opinion")
      .values({
        id: crypto.randomUUID(),
        organisation_id: scope.organisationId,
        decision_id,
        rater_id: rater.authorId,
        drawn: 0,
        token_hash: null,
        asked_at: 1,
        weighing: "weighed",
        weight: 1,
        own_weight: null,
        answered_at: 2,
        declined_at: null,
        month: null,
        ...change,
      })
      .execute();

  it("hold what I answered, without the title of what I may no longer read", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, author] = [organisation.scope("leader"), organisation.scope("employee")];
    await insert(author, await insertDecision(author, { title: "Gedeeld" }), me);
    await insert(author, await insertDecision(author, { title: "Geheim", visibility: "private" }), me);
    const given = await readOpinionsGiven(me);
    expect(given.map(({ title, weight }) => [title, weight])).toEqual(
      expect.arrayContaining([
        ["Gedeeld", 1],
        [null, 1],
      ]),
    );
    expect(JSON.stringify(given)).not.toContain("Geheim");
    expect(await readOpinionsGiven(organisation.scope("cx"))).toEqual([]);
  });

  it("hold what I asked, a colleague's weight only when both had weighed, and never who", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [me, colleague] = [organisation.scope("employee"), organisation.scope("leader")];
    const ids = [await insertDecision(me), await insertDecision(me), await insertDecision(me)] as const;
    await insert(me, ids[0], colleague, { drawn: 1, own_weight: 3 });
    await insert(me, ids[1], colleague);
    await insert(me, ids[2], colleague, { drawn: 1 });
    const asked = await readOpinionsAsked(me);
    expect(asked.map(({ decision, colleagueWeight }) => [decision, colleagueWeight])).toEqual(
      expect.arrayContaining([
        [ids[0], 1],
        [ids[1], null],
      ]),
    );
    expect(asked).toHaveLength(2);
    for (const secret of [colleague.authorId, colleague.memberId, colleague.name]) {
      expect(JSON.stringify(asked)).not.toContain(secret);
    }
    expect(await readOpinionsAsked(colleague)).toEqual([]);
  });
});
