import { expect, test } from "vitest";
import { MOST_PER_MONTH, monthOfSource } from "#app/domain/actions.ts";
import { demoOrganisation } from "#db/demo/demo-organisation.ts";
import { insertDemo } from "#db/seed.ts";
import { onBothDatabases } from "#tests/support/databases.ts";

onBothDatabases("the actions of the demo organisation", (open) => {
  test("are of every state and hold to the rules, each with somebody who does it", async () => {
    const { db } = open();
    const demo = demoOrganisation("2026-11-23");
    const { organisationId } = await insertDemo(db, demo, { passwordHash: "", codeHash: ({ key }) => key });
    const rows = await db
      .selectFrom("action")
      .innerJoin("member", "member.id", "action.owner_id")
      .selectAll("action")
      .select("member.name")
      .where("action.organisation_id", "=", organisationId)
      .execute();
    expect(rows).toHaveLength(12);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["open", "busy", "done", "dropped"]));
    const perMonth = Map.groupBy(
      rows.filter(({ source_key }) => source_key !== null),
      ({ source_key }) => monthOfSource(source_key ?? ""),
    );
    for (const [month, begun] of perMonth) expect(begun.length, month).toBeLessThanOrEqual(MOST_PER_MONTH);
    for (const row of rows) {
      expect(row.created_at, row.title).toBeLessThan(Date.UTC(2026, 10, 23));
      expect(row.done_at === null, row.title).toBe(row.status !== "done");
      if (row.done_at !== null) expect(row.done_at).toBeGreaterThan(row.created_at);
      if (row.status === "done") expect(row.learned, row.title).not.toBe("");
    }
    expect(rows.map(({ name }) => name)).toContain("Bertus Wolthuis");
  });
});
