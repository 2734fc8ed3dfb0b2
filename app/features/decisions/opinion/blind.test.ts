import { expect, it } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { readVisibleDecision } from "../detail/queries.server.ts";
import { detailView } from "../detail/rules.ts";
import { listDecisions } from "../list/queries.server.ts";
import { readBeside } from "./beside/queries.server.ts";
import { besideView } from "./beside/rules.ts";
import { answerRequest, claimInvitation } from "./queries.server.ts";
import { askColleague } from "./request/queries.server.ts";

onBothDatabases("weighing an example along", (open) => {
  it("is blind: its weight stays closed for whoever was asked, in the list, by the filter and on its page", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [author, rater] = [organisation.scope("employee"), organisation.scope("leader")];
    const id = await insertDecision(author, { visibility: "example", weight: 4 });
    const token = `link ${id}`;
    await askColleague(author, id, hashToken(token));
    const claimed = await claimInvitation(rater, token);
    const seenBy = async (reader: Scope) => {
      const [row] = (await listDecisions(reader, {})).rows;
      const decision = await readVisibleDecision(reader, id);
      if (!decision) throw new Error("cannot be read");
      const beside = besideView(await readBeside(reader, decision), "nl", 5);
      const isBlind = beside?.kind === "rater" && beside.view.kind === "open";
      const view = detailView(decision, { language: "nl", isAuthor: false, isBlind }, new Map());
      return [row?.weight, view.weighing.kind, view.prevailed];
    };
    const foundBy = async (reader: Scope) => (await listDecisions(reader, { weight: "4" })).count;
    expect(await seenBy(rater)).toEqual([null, "hidden", undefined]);
    expect((await seenBy(organisation.scope("cx"))).slice(0, 2)).toEqual([4, "weighed"]);
    expect([await foundBy(rater), await foundBy(organisation.scope("cx"))]).toEqual([0, 1]);
    if (claimed?.kind !== "mine") throw new Error("not claimed");
    await answerRequest(rater, claimed.opinionId, { weighing: "weighed", weight: 4 });
    expect((await seenBy(rater)).slice(0, 2)).toEqual([4, "weighed"]);
    expect(await foundBy(rater)).toBe(1);
  });

  it("never touches the sums behind the index", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [author, rater] = [organisation.scope("employee"), organisation.scope("leader")];
    const id = await insertDecision(author, { visibility: "example", weight: 4 });
    const sums = () =>
      author.db
        .selectFrom("author_month")
        .selectAll()
        .where("organisation_id", "=", organisation.id)
        .execute();
    const before = await sums();
    await askColleague(author, id, hashToken(`sums ${id}`));
    const claimed = await claimInvitation(rater, `sums ${id}`);
    if (claimed?.kind !== "mine") throw new Error("not claimed");
    await answerRequest(rater, claimed.opinionId, { weighing: "weighed", weight: 0 });
    expect(await sums()).toEqual(before);
    expect(before).toHaveLength(1);
  });
});
