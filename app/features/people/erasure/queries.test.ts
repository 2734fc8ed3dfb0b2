import { expect, it } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { rebuildSums } from "#db/author-sums.ts";
import type { Database } from "#db/schema.ts";
import { insertDecision } from "#tests/support/any-decision.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { leaveMessages } from "#tests/support/leave-messages.ts";
import { insertSmallOrganisation } from "#tests/support/small-organisation.ts";
import { eraseAccount, readLeaving } from "./queries.server.ts";

const tables = [
  "organisation",
  "person",
  "member",
  "session",
  "invitation",
  "reporting_group",
  "department",
  "decision",
  "decision_choice",
  "decision_revision",
  "decision_draft",
  "idempotency",
  "author_month",
  "publication",
  "import_run",
  "look_back",
  "decision_repair",
  "change_log",
  "touch_answer",
  "second_opinion",
  "message_setting",
  "message",
  "job",
  "setting",
] as const satisfies readonly (keyof Database)[];

async function everything({ db }: Scope): Promise<string> {
  const rows = [];
  for (const table of tables) rows.push(table, await db.selectFrom(table).selectAll().execute());
  return JSON.stringify(rows);
}

/** What somebody leaves behind in every table that knows members. */
async function leaveTraces({ db, ...scope }: Scope) {
  const { organisationId: organisation_id, memberId: member_id, personId: person_id, now } = scope;
  const id = () => crypto.randomUUID();
  const session = { created_at: now, last_seen_at: now, expires_at: now + 1, device: "Telefoon van Samira" };
  await db
    .insertInto("session")
    .values({ ...session, id_hash: id(), person_id, organisation_id, member_id, shared_device: 0 })
    .execute();
  await db
    .insertInto("invitation")
    .values({
      id: id(),
      organisation_id,
      member_id,
      token_hash: id(),
      expires_at: now,
      used_at: now,
      created_at: now,
    })
    .execute();
  await db
    .insertInto("decision_draft")
    .values({ organisation_id, member_id, fields: "{}", saved_at: now })
    .execute();
  await db
    .insertInto("idempotency")
    .values({ organisation_id, member_id, key: id(), body_hash: "x", result: "x", created_at: now })
    .execute();
  await db
    .insertInto("import_run")
    .values({
      id: id(),
      organisation_id,
      member_id,
      kind: "csv",
      file_name: "Samira.csv",
      status: "done",
      created_at: now,
      finished_at: now,
    })
    .execute();
  await db
    .insertInto("message_setting")
    .values({ member_id, organisation_id, way: "undecided", quiet_week: "2026-W48", next_at: null })
    .execute();
  await leaveMessages({ db, ...scope });
  await db
    .insertInto("change_log")
    .values({ id: id(), organisation_id, member_id, at: now, subject: "threshold", before: "5", after: "6" })
    .execute();
}

async function nameThem({ db, ...scope }: Scope) {
  await db.updateTable("member").set({ name: "Samira el Amrani" }).where("id", "=", scope.memberId).execute();
  await db
    .updateTable("person")
    .set({ email: `samira@${scope.organisationId}.example`, password_hash: "argon-samira" })
    .where("id", "=", scope.personId)
    .execute();
}

onBothDatabases("erasing an account", (open) => {
  it("leaves no name, address or password of the person in any table, and keeps the decisions nameless", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("employee");
    await nameThem(scope);
    await leaveTraces(scope);
    const shared = await insertDecision(scope);
    const secret = await insertDecision(scope, { visibility: "private", title: "Alleen voor mij" });
    await scope.db
      .insertInto("decision_revision")
      .values({
        id: crypto.randomUUID(),
        organisation_id: organisation.id,
        decision_id: shared,
        changed_at: 1,
        before: '{"title":"Samira wil"}',
      })
      .execute();
    expect((await everything(scope)).toLowerCase()).toContain("samira");
    const answered = await insertDecision(organisation.scope("admin"));
    await scope.db
      .insertInto("touch_answer")
      .values({
        decision_id: answered,
        organisation_id: organisation.id,
        author_id: scope.authorId,
        department_id: scope.departmentId,
        answer: "not-asked",
        claimed: 1,
        answered_at: 1,
        month: "2026-11",
      })
      .execute();
    expect(await eraseAccount(scope, { alsoPrivate: false })).toBe(true);
    const left = await everything(scope);
    expect(left.toLowerCase()).not.toContain("samira");
    expect(left).not.toContain(scope.personId);
    expect(left).toContain(shared);
    expect(left).toContain(secret);
    expect(left).toContain("Alleen voor mij");
    // It counted in figures together with others; whose it was leads to nobody now.
    expect(left).toContain('"answer":"not-asked"');
    // The change log keeps a number that leads to nobody.
    expect(left.split(scope.memberId).length - 1).toBe(1);
  });

  it("also takes away the private texts when asked, with the sums following", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("leader");
    const other = organisation.scope("cx");
    await insertDecision(scope, {
      visibility: "private",
      title: "Alleen hier",
      note: "verborgen",
      customerGroup: "groep",
    });
    await insertDecision(other, { visibility: "private", title: "Van een ander" });
    expect((await readLeaving(scope)).hasPrivate).toBe(true);
    await eraseAccount(scope, { alsoPrivate: true });
    const left = await everything(other);
    for (const word of ["Alleen hier", "verborgen", 'groep"']) expect(left).not.toContain(word);
    expect(left).toContain("Van een ander");
    const sums = () =>
      other.db
        .selectFrom("author_month")
        .selectAll()
        .where("organisation_id", "=", organisation.id)
        .execute();
    const kept = await sums();
    await other.db.transaction().execute((trx) => rebuildSums(trx, organisation.id));
    expect(await sums()).toEqual(kept);
    expect(kept).toHaveLength(1);
  });

  it("refuses the last administrator, and of two who leave at once lets one go", async () => {
    const organisation = await insertSmallOrganisation(open());
    const admin = organisation.scope("admin");
    expect((await readLeaving(admin)).isLastAdmin).toBe(true);
    expect(await eraseAccount(admin, { alsoPrivate: false })).toBe(false);
    const leader = organisation.scope("leader");
    await leader.db.updateTable("member").set({ role: "admin" }).where("id", "=", leader.memberId).execute();
    const both = [admin, { ...leader, role: "admin" as const }];
    const outcomes = await Promise.all(both.map((scope) => eraseAccount(scope, { alsoPrivate: false })));
    expect(outcomes.filter(Boolean)).toHaveLength(1);
  });

  it("does not count an administrator who has not accepted the invitation yet", async () => {
    const organisation = await insertSmallOrganisation(open());
    const admin = organisation.scope("admin");
    const invited = organisation.scope("cx");
    await admin.db.updateTable("member").set({ role: "admin" }).where("id", "=", invited.memberId).execute();
    await admin.db
      .insertInto("invitation")
      .values({
        id: crypto.randomUUID(),
        organisation_id: organisation.id,
        member_id: invited.memberId,
        token_hash: crypto.randomUUID(),
        expires_at: 1,
        used_at: null,
        created_at: 0,
      })
      .execute();
    expect(await eraseAccount(admin, { alsoPrivate: false })).toBe(false);
  });

  it("keeps the person who is a member elsewhere, and what they did there", async () => {
    const here = await insertSmallOrganisation(open());
    const there = await insertSmallOrganisation(open(), "Elders");
    const scope = here.scope("employee");
    const elsewhere = { ...there.scope("employee"), personId: scope.personId };
    await scope.db
      .updateTable("member")
      .set({ person_id: scope.personId })
      .where("id", "=", elsewhere.memberId)
      .execute();
    const id = await insertDecision(elsewhere);
    expect((await readLeaving(scope)).isOnlyMembership).toBe(false);
    await eraseAccount(scope, { alsoPrivate: true });
    const left = await everything(scope);
    expect(left).toContain(scope.personId);
    expect(left).toContain(elsewhere.memberId);
    expect(left).toContain(id);
    expect(left).not.toContain(scope.memberId);
  });
});
