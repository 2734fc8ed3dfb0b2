import { expect, it } from "vitest";
import { keepUpload, readRun, setTask } from "#app/features/exchange/import/queries.server.ts";
import { workOnImport } from "#app/features/exchange/import/work/queries.server.ts";
import { recompute } from "#app/features/insights/publication/recompute/queries.server.ts";
import { inWords, type Recomputed } from "#app/features/insights/publication/recompute/rules.ts";
import { eraseAccount } from "#app/features/people/erasure/queries.server.ts";
import type { Connection } from "#db/client.server.ts";
import { insertDecisions } from "#db/decision-log.ts";
import { inSnapshot } from "#db/snapshot.ts";
import { anyDecision } from "./support/any-decision.ts";
import { onBothDatabases } from "./support/databases.ts";
import { liveDemo } from "./support/demo-life.ts";
import { workScope } from "./support/log-decisions.ts";

function recomputed({ db }: Connection, organisationId: string): Promise<Recomputed> {
  return inSnapshot(db, (snapshot) =>
    recompute({ ...workScope({ db } as Connection, organisationId, 0), db: snapshot }),
  );
}

onBothDatabases("recomputing", (open) => {
  it("finds nothing in an organisation that lives: edits, withdrawals, returns, weeks and revisions", async () => {
    const demo = await liveDemo(open());
    const look = () => recomputed(open(), demo.organisationId);
    expect(await demo.close("2026-11-01T00:30:00Z")).toHaveLength(9);
    expect(await look()).toMatchObject({ publications: 9, differences: [], waiting: [] });

    const [october, september, august] = [
      await demo.decisionsOf("2026-10"),
      await demo.decisionsOf("2026-09"),
      await demo.decisionsOf("2026-08"),
    ];
    await demo.edit(october[0] ?? "", "2026-11-02T10:00:00Z", {
      weight: 0,
      outweighed: ["law"],
      moments: ["smot"],
    });
    await demo.edit(october[0] ?? "", "2026-11-03T10:00:00Z", { weight: 4, touched: [] });
    await demo.withdraw(october[1] ?? "", "2026-11-02T10:00:00Z");
    await demo.withdraw(august[0] ?? "", "2026-11-02T10:00:00Z");
    const waiting = await look();
    expect(waiting.differences).toEqual([]);
    expect(waiting.waiting).toEqual([
      { month: "2026-08", rows: 1 },
      { month: "2026-10", rows: 2 },
    ]);
    await demo.bringBack(august[0] ?? "", "2026-11-05T10:00:00Z");
    for (const id of september.slice(0, 20)) await demo.withdraw(id, "2026-11-06T10:00:00Z");
    for (const id of october.slice(2, 22)) {
      await demo.edit(id, "2026-11-06T10:00:00Z", { touch: "none_seen", weighing: "unknown", weight: null });
    }

    await open()
      .db.updateTable("organisation")
      .set({ cadence: "weekly" })
      .where("id", "=", demo.organisationId)
      .execute();
    // On a Friday: the week up to Sunday closes late, without what was logged since.
    expect(await demo.close("2026-11-20T12:00:00Z")).toEqual(["2026-11-15"]);
    const november = await demo.decisionsOf("2026-11");
    await demo.edit(november[0] ?? "", "2026-11-21T10:00:00Z", { weight: 1 });
    expect(await demo.close("2026-11-22T23:05:00Z")).toEqual(["2026-11-22"]);
    await demo.withdraw(november[1] ?? "", "2026-11-25T10:00:00Z");
    expect(await demo.close("2026-12-01T00:30:00Z")).toEqual(["2026-11-30"]);
    const revisions = await open()
      .db.selectFrom("publication")
      .select("through")
      .where("organisation_id", "=", demo.organisationId)
      .where("revision", ">", 0)
      .execute();
    expect(revisions.length).toBeGreaterThan(0);
    expect(await look()).toMatchObject({
      publications: 12,
      differences: [],
      unknown: { rows: 0, publications: 0 },
    });
  }, 60_000);

  it("finds nothing after an import, and says what it cannot know when that or an account is gone", async () => {
    const demo = await liveDemo(open());
    const [someone = ""] = await demo.decisionsOf("2026-11");
    const author = await demo.authorOf(someone);
    const scope = demo.scopeOf(author, "2026-11-24T10:00:00Z");
    const table = [
      "beslissing;gewicht",
      ...Array.from({ length: 40 }, (_, i) => `Retour ${i};${i % 5}`),
    ].join("\n");
    const content = new TextEncoder().encode(table);
    const id = await keepUpload(scope, { kind: "csv", fileName: "lijst.csv", content });
    const take = async (task: "import" | "remove") => {
      const run = await readRun(scope, id);
      if (run) await setTask(scope, run, task);
      await workOnImport(workScope(open(), demo.organisationId, scope.now), id);
    };
    await workOnImport(workScope(open(), demo.organisationId, scope.now), id);
    await take("import");
    await demo.close("2026-12-01T00:30:00Z");
    const before = await recomputed(open(), demo.organisationId);
    expect(before).toMatchObject({ differences: [], unknown: { rows: 0 } });
    expect(before.decisions).toBeGreaterThanOrEqual(478);

    await open()
      .db.transaction()
      .execute((trx) =>
        insertDecisions(trx, [
          anyDecision({ ...scope, now: Date.parse("2026-12-02T10:00:00Z") }, { month: "2026-12" }),
        ]),
      );
    const later = { ...scope, now: Date.parse("2026-12-03T10:00:00Z") };
    const run = await readRun(later, id);
    if (run) await setTask(later, run, "remove");
    await workOnImport(workScope(open(), demo.organisationId, later.now), id);
    const removed = await recomputed(open(), demo.organisationId);
    expect(removed.differences).toEqual([]);
    expect(removed.unknown.rows).toBeGreaterThan(0);
    expect(removed.waiting).toEqual([{ month: "2026-11", rows: 1 }]);

    const other = await demo.authorOf((await demo.decisionsOf("2026-11"))[3] ?? "");
    const [own] = await open()
      .db.selectFrom("decision")
      .select("id")
      .where("author_id", "=", other)
      .where("month", "=", "2026-11")
      .where("weighing", "=", "weighed")
      .execute();
    await demo.edit(own?.id ?? "", "2026-12-02T10:00:00Z", { weight: 0, visibility: "private" });
    expect(await eraseAccount(demo.scopeOf(other, "2026-12-04T10:00:00Z"), { alsoPrivate: true })).toBe(true);
    const erased = await recomputed(open(), demo.organisationId);
    expect(erased.differences).toEqual([]);
    expect(erased.unknown.rows).toBeGreaterThan(removed.unknown.rows);
    expect(inWords(erased).join("\n")).toContain("cannot be checked any more");
  }, 60_000);
});
