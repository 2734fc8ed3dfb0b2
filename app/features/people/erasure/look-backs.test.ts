import { expect, it } from "vitest";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { eraseAccount } from "./queries.server.ts";

onBothDatabases("erasing an account with look-backs", (open) => {
  it("takes away what only its author could read, and keeps the outcomes and what an example tells", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [scope, other] = [organisation.scope("employee"), organisation.scope("cx")];
    const said = {
      organisation_id: organisation.id,
      due_on: "2026-11-01",
      outcome: "better" as const,
      should_hear: "Mijn team",
      answered_at: 1,
      month: "2026-11",
    };
    const shared = await insertDecision(scope);
    const example = await insertDecision(scope, { visibility: "example" });
    const withdrawn = await insertDecision(scope, { visibility: "example" });
    const foreign = await insertDecision(other);
    await scope.db.updateTable("decision").set({ withdrawn_at: 1 }).where("id", "=", withdrawn).execute();
    const noticed = "Klanten zagen het";
    await scope.db
      .insertInto("look_back")
      .values([
        ...[shared, example, withdrawn].map((decision_id) => ({
          ...said,
          decision_id,
          author_id: scope.authorId,
          noticed,
        })),
        { ...said, decision_id: foreign, author_id: other.authorId, noticed },
      ])
      .execute();
    await eraseAccount(scope, { alsoPrivate: false });
    const rows = await scope.db
      .selectFrom("look_back")
      .select(["decision_id", "outcome", "noticed", "should_hear"])
      .where("organisation_id", "=", organisation.id)
      .execute();
    const of = (id: string) => rows.find((row) => row.decision_id === id);
    expect(of(shared)).toMatchObject({ outcome: "better", noticed: "", should_hear: "" });
    expect(of(withdrawn)).toMatchObject({ outcome: "better", noticed: "", should_hear: "" });
    expect(of(example)).toMatchObject({ outcome: "better", noticed, should_hear: "" });
    expect(of(foreign)).toMatchObject({ noticed, should_hear: "Mijn team" });
  });
});
