import { expect, it } from "vitest";
import type { Connection } from "#db/client.server.ts";
import { readDecision, replaceDecision, withdrawDecision } from "#db/decision-log.ts";
import { inSnapshot } from "#db/snapshot.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { afterMonth, logDecisions, workScope } from "#tests/support/log-decisions.ts";
import { closeMonth, figuresOf, storedPublications } from "#tests/support/publications.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { recompute } from "../recompute/queries.server.ts";

const AT = Date.parse("2026-06-15T10:00:00Z");

/** Twelve people of each of two departments who log in April, May and June, with all that comes back of it. */
async function liveQuarter(connection: Connection, organisation: SmallOrganisation) {
  const { db } = connection;
  const { service, purchasing } = organisation.departments;
  const organisation_id = organisation.id;
  const ids: string[] = [];
  const log = (department: string, month: string, name: string) =>
    logDecisions(connection, organisation, department, month, name, 12, 3, { visibility: "shared" });
  for (const month of ["2026-04", "2026-05", "2026-06"]) {
    ids.push(...(await log(service, month, "a")), ...(await log(purchasing, month, "b")));
  }
  const april = ids.slice(0, 72);
  const author = (i: number) => `${Math.floor(i / 36) % 2 === 0 ? "a" : "b"}-${i % 12}`;
  const looked = april.slice(0, 60).map((decision_id, i) => ({
    decision_id,
    organisation_id,
    author_id: author(i),
    // The last ten were postponed to the quarter after.
    due_on: i < 50 ? "2026-05-27" : "2026-07-05",
    postponed: i < 50 ? 0 : 1,
    outcome: i < 50 ? ((["better", "worse"] as const)[i % 2] ?? null) : null,
    answered_at: i < 50 ? AT : null,
    month: i < 50 ? "2026-06" : null,
  }));
  await db.insertInto("look_back").values(looked).execute();
  const opinions = ids.slice(0, 48).map((decision_id, i) => ({
    id: `${organisation_id}-${i}`,
    organisation_id,
    decision_id,
    rater_id: `c-${i % 9}`,
    drawn: i < 40 ? 1 : 0,
    token_hash: null,
    asked_at: AT,
    weighing: "weighed" as const,
    weight: i % 5,
    own_weight: [3, 2, 4, 1, 0][(i * 7) % 5] ?? 0,
    answered_at: AT,
    declined_at: null,
    month: "2026-06",
  }));
  await db.insertInto("second_opinion").values(opinions).execute();
  const touches = ids.slice(36, 72).map((decision_id, i) => ({
    decision_id,
    organisation_id,
    author_id: `a-${i % 12}`,
    department_id: service,
    answer: i < 12 ? ("asked" as const) : ("not-asked" as const),
    claimed: 0,
    answered_at: AT,
    month: i < 30 ? "2026-06" : "2026-07",
  }));
  await db.insertInto("touch_answer").values(touches).execute();
  const repairs = ids.slice(-60, -44).map((decision_id) => ({
    decision_id,
    organisation_id,
    repaired_id: ids[0] ?? "",
    linked_at: AT,
  }));
  await db.insertInto("decision_repair").values(repairs).execute();
  return ids;
}

onBothDatabases("what came back of decisions", (open) => {
  it("is told at the end of a quarter: look-backs, repairs, what the touched say, second opinions", async () => {
    const organisation = await insertSmallOrganisation(open());
    const { serviceGroup, purchasingGroup } = await groupsOf(open(), organisation);
    await liveQuarter(open(), organisation);
    await closeMonth(open(), organisation, "2026-06");
    const { topics, colleagues } = await figuresOf(open(), organisation, "2026-06-30");
    // April's decisions fell due eight weeks later, less ten that were postponed; and the one of May 1 on June 26.
    expect(topics.outcome).toMatchObject({
      from: "2026-Q2",
      to: "2026-Q2",
      organisation: { decisions: 130, people: 20, cells: { better: 25, worse: 25, none: 85 } },
    });
    expect(topics.repairs?.organisation).toMatchObject({
      decisions: 220,
      cells: { repair: 15, first: 200 },
    });
    expect(topics.claims?.organisation.cells).toEqual({
      [`${purchasingGroup}:asked`]: 10,
      [`${purchasingGroup}:not-asked`]: 20,
    });
    expect(Object.keys(topics.claims?.groups ?? {})).toEqual([serviceGroup]);
    expect(topics.opinions?.organisation).toMatchObject({ decisions: 40, people: 20 });
    expect(colleagues).toMatchObject({
      from: "2026-Q2",
      to: "2026-Q2",
      calibrated: { own: expect.any(Number) },
    });
  });

  it("is kept as it was counted, without a name, so that it can be reckoned again whatever changes later", async () => {
    const organisation = await insertSmallOrganisation(open());
    const ids = await liveQuarter(open(), organisation);
    await closeMonth(open(), organisation, "2026-06");
    const [, , june] = await storedPublications(open(), organisation);
    expect(june?.inputs).not.toMatch(/"[abc]-\d/);
    const before = june?.figures;
    const { db } = open();
    await db.updateTable("look_back").set({ outcome: "mixed", due_on: "2026-08-01" }).execute();
    await db.updateTable("second_opinion").set({ weight: 0 }).execute();
    await db.deleteFrom("touch_answer").execute();
    await db.deleteFrom("decision_repair").execute();
    const old = await readDecision(db, organisation.id, ids[70] ?? "");
    if (!old) throw new Error("the decision is gone");
    await db.transaction().execute((trx) => withdrawDecision(trx, old, afterMonth("2026-06") + 1000));
    const found = await inSnapshot(db, (snapshot) =>
      recompute({ ...workScope(open(), organisation.id, 0), db: snapshot }),
    );
    expect(found.differences).toEqual([]);
    expect(found.publications).toBe(3);
    const [, , after] = await storedPublications(open(), organisation);
    expect(after?.figures).toBe(before);
  });

  it("leaves out what is withdrawn, not weighed or without an effect, and what was not drawn", async () => {
    const organisation = await insertSmallOrganisation(open());
    const ids = await liveQuarter(open(), organisation);
    const { db } = open();
    for (const [i, id] of ids.slice(0, 72).entries()) {
      const old = await readDecision(db, organisation.id, id);
      if (!old) throw new Error("the decision is gone");
      await db.transaction().execute(async (trx) => {
        if (i % 3 === 0) await withdrawDecision(trx, old, AT);
        else if (i % 3 === 1) await replaceDecision(trx, old, { ...old, touch: "none_seen" }, { at: AT });
        else await replaceDecision(trx, old, { ...old, weighing: "unknown", weight: null }, { at: AT });
      });
    }
    await db
      .updateTable("second_opinion")
      .set({ drawn: 0 })
      .where("decision_id", "in", ids.slice(72))
      .execute();
    await closeMonth(open(), organisation, "2026-06");
    const { topics, colleagues } = await figuresOf(open(), organisation, "2026-06-30");
    expect(topics.outcome?.organisation).toMatchObject({ decisions: 70, cells: { better: null, none: 70 } });
    expect([topics.opinions, colleagues]).toEqual([undefined, undefined]);
  });
});

async function groupsOf({ db }: Connection, { id, departments }: SmallOrganisation) {
  const rows = await db
    .selectFrom("department")
    .select(["id", "reporting_group_id"])
    .where("organisation_id", "=", id)
    .execute();
  const of = (department: string) => rows.find((row) => row.id === department)?.reporting_group_id ?? "";
  return { serviceGroup: of(departments.service), purchasingGroup: of(departments.purchasing) };
}
