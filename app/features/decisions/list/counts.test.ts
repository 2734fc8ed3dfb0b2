import { expect, it } from "vitest";
import { insertDecisions } from "#db/decision-log.ts";
import { anyDecision, insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { countToWeigh, listDecisions } from "./queries.server.ts";

onBothDatabases("the counts of the list", (open) => {
  it("counts to a thousand and then stops", async () => {
    const large = await insertSmallOrganisation(open(), "Groot");
    const scope = large.scope("employee");
    const many = Array.from({ length: 1003 }, () => anyDecision(scope, { moments: ["zmot"] }));
    await scope.db.transaction().execute((trx) => insertDecisions(trx, many));
    expect((await listDecisions(scope, {})).count).toBe(1001);
    expect((await listDecisions(scope, { q: "retouren" })).count).toBe(1001);
    // So common a moment is looked for in another way than a rare one.
    await insertDecision(scope, { moments: ["fmot"] });
    const common = await listDecisions(scope, { moment: "zmot" });
    expect(common.count).toBe(1001);
    expect(common.rows.every(({ moments }) => moments.includes("zmot"))).toBe(true);
    expect((await listDecisions(scope, { moment: "fmot" })).count).toBe(1);
  });

  it("counts the imported records that wait for their own member, and nobody else's", async () => {
    const fresh = await insertSmallOrganisation(open(), "Vers");
    await insertDecision(fresh.scope("employee"), { weighing: "pending", weight: null });
    expect(await countToWeigh(fresh.scope("employee"))).toBe(1);
    expect(await countToWeigh(fresh.scope("admin"))).toBe(0);
  });
});
