import { expect, it } from "vitest";
import { insertDecisions, readDecision, withdrawDecision } from "#db/decision-log.ts";
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
    // More of one's own than is read to look for words: then the words come first for these as well.
    for (let i = 0; i < 4; i += 1) {
      const more = Array.from({ length: 1000 }, () => anyDecision(scope, { decidedOn: "2026-11-01" }));
      await scope.db.transaction().execute((trx) => insertDecisions(trx, more));
    }
    const gone = await insertDecision(scope, { decidedOn: "2026-11-01" });
    const withdrawn = await readDecision(scope.db, large.id, gone);
    if (withdrawn) await scope.db.transaction().execute((trx) => withdrawDecision(trx, withdrawn, scope.now));
    const own = await listDecisions(scope, { q: "retouren", mine: "1" });
    expect([own.count, own.rows.length, own.rows[0]?.decidedOn]).toEqual([1001, 25, "2026-11-01"]);
    expect((await listDecisions(scope, { q: "retouren", mine: "1", month: "2026-10" })).count).toBe(0);
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
