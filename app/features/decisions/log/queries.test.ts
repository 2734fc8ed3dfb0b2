import { expect, it } from "vitest";
import { bringBackDecision, readDecision, withdrawDecision } from "#db/decision-log.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, testNow } from "#tests/support/small-organisation.ts";
import { decisionForm } from "./form.ts";
import { logDecision, readDraft, readEditable, reviseDecision, saveDraft } from "./queries.server.ts";
import { editableFor } from "./rules.ts";

onBothDatabases("logging a decision", (open) => {
  async function start() {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    const input = (change: object = {}) =>
      decisionForm.parse({
        title: "Loket in Breda dicht",
        touch: "direct",
        weight: "2",
        department: organisation.departments.service,
        decided_on: "2026-11-23",
        visibility: "shared",
        key: crypto.randomUUID(),
        ...change,
      });
    return { organisation, scope, input };
  }

  it("stores fifty copies of one form once, and answers all of them the same", async () => {
    const { scope, input } = await start();
    const form = input();
    const answers = await Promise.all(Array.from({ length: 50 }, () => logDecision(scope, form)));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    const rows = await scope.db
      .selectFrom("decision")
      .select("id")
      .where("organisation_id", "=", scope.organisationId)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it("says so when the same form comes back with other words", async () => {
    const { scope, input } = await start();
    const form = input();
    const first = await logDecision(scope, form);
    expect(await logDecision(scope, { ...form, title: "Iets anders" })).toEqual({
      kind: "conflict",
      id: first.id,
    });
  });

  it("lets two people use the same key without meeting", async () => {
    const { organisation, scope, input } = await start();
    const form = input();
    const mine = await logDecision(scope, form);
    const theirs = await logDecision(organisation.scope("leader"), form);
    expect(theirs.kind).toBe("logged");
    expect(theirs.id).not.toBe(mine.id);
  });

  it("counts at once in the author's sums, and an honest zero is not an empty answer", async () => {
    const { scope, input } = await start();
    await logDecision(scope, input({ weight: "0" }));
    await logDecision(scope, input({ weight: "unknown" }));
    await logDecision(scope, input({ touch: "none_seen" }));
    const sums = await scope.db
      .selectFrom("author_month")
      .selectAll()
      .where("author_id", "=", scope.authorId)
      .executeTakeFirst();
    expect(sums).toMatchObject({ n: 1, c0: 1, w0: 2, unknown: 1, none_seen: 1, month: "2026-11" });
  });

  it("lets only the author change it, within a week, and keeps what it said", async () => {
    const { organisation, scope, input } = await start();
    const { id } = await logDecision(scope, input());
    expect(await reviseDecision(organisation.scope("admin"), id, input({ weight: "4" }))).toBe(false);
    expect(await reviseDecision({ ...scope, now: testNow + editableFor }, id, input({ weight: "4" }))).toBe(
      false,
    );
    expect(
      await reviseDecision({ ...scope, now: testNow + editableFor - 1 }, id, input({ weight: "4" })),
    ).toBe(true);
    const revision = await scope.db
      .selectFrom("decision_revision")
      .selectAll()
      .where("decision_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(revision.before)).toEqual({ weight: 2 });
    expect((await readDecision(scope.db, scope.organisationId, id))?.weight).toBe(4);
  });

  it("keeps an unchanged edit out of the history", async () => {
    const { scope, input } = await start();
    const { id } = await logDecision(scope, input());
    await reviseDecision(scope, id, input());
    expect(
      await scope.db.selectFrom("decision_revision").select("id").where("decision_id", "=", id).execute(),
    ).toEqual([]);
  });

  it("takes a withdrawn decision out of the sums and puts it back", async () => {
    const { scope, input } = await start();
    const { id } = await logDecision(scope, input());
    const counted = async () =>
      (
        await scope.db
          .selectFrom("author_month")
          .select("n")
          .where("author_id", "=", scope.authorId)
          .executeTakeFirst()
      )?.n ?? 0;
    const stored = async () =>
      (await readDecision(scope.db, scope.organisationId, id)) as NonNullable<
        Awaited<ReturnType<typeof readDecision>>
      >;
    await withdrawDecision(scope.db, await stored(), testNow);
    expect(await counted()).toBe(0);
    expect(await readEditable(scope, id)).toBeNull();
    await bringBackDecision(scope.db, await stored(), scope.now);
    expect(await counted()).toBe(1);
  });

  it("keeps one draft per member until something is saved", async () => {
    const { organisation, scope, input } = await start();
    await saveDraft(scope, { title: "Half", touched: ["a", "b"] });
    await saveDraft(scope, { title: "Heel" });
    expect(await readDraft(scope)).toEqual({ title: "Heel" });
    expect(await readDraft(organisation.scope("leader"))).toBeNull();
    await logDecision(scope, input());
    expect(await readDraft(scope)).toBeNull();
  });

  it("lets a record that was still to be weighed count in the month in which its author weighs it", async () => {
    const { scope, input } = await start();
    const { id } = await logDecision(
      { ...scope, now: Date.UTC(2026, 9, 29) },
      input({ decided_on: "2026-10-29" }),
    );
    await scope.db
      .updateTable("decision")
      .set({ weighing: "pending", weight: null })
      .where("id", "=", id)
      .execute();
    await scope.db.deleteFrom("author_month").where("author_id", "=", scope.authorId).execute();
    await reviseDecision(
      { ...scope, now: Date.UTC(2026, 10, 2) },
      id,
      input({ decided_on: "2026-10-29", weight: "3" }),
    );
    const sums = scope.db
      .selectFrom("author_month")
      .select(["month", "n"])
      .where("author_id", "=", scope.authorId);
    expect(await sums.execute()).toEqual([{ month: "2026-11", n: 1 }]);
  });
});
