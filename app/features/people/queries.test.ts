import { expect, it } from "vitest";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import {
  insertSmallOrganisation,
  type SmallOrganisation,
  testNow,
} from "#tests/support/small-organisation.ts";
import { acceptInvitation, findInvitation } from "./invitation/queries.server.ts";
import { addPeople, invitationLifetime, type Newcomer } from "./queries.server.ts";
import { findByCode, listMemberships } from "./sign-in/queries.server.ts";

function newcomer(organisation: SmallOrganisation, change: Partial<Newcomer> = {}): Newcomer {
  return {
    memberId: crypto.randomUUID(),
    name: "Nieuw Iemand",
    email: `${crypto.randomUUID()}@nieuw.example`,
    role: "employee",
    departmentId: organisation.departments.service,
    language: null,
    secretHash: hashToken(crypto.randomUUID()),
    ...change,
  };
}

/** Adds somebody and follows the link. */
async function join(organisation: SmallOrganisation, person: Newcomer, passwordHash: string | null) {
  const scope = organisation.scope("admin");
  await addPeople(scope, [person]);
  const invitation = await findInvitation(scope, person.secretHash);
  if (!invitation) throw new Error("no invitation");
  return acceptInvitation(scope, person.secretHash, invitation, passwordHash);
}

onBothDatabases("people", (open) => {
  const countMembers = async ({ db, organisationId }: Scope) =>
    (await db.selectFrom("member").select("id").where("organisation_id", "=", organisationId).execute())
      .length;

  it("adds a list of five thousand people, or nobody when one of them is a member already", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const before = await countMembers(scope);
    const list = Array.from({ length: 5000 }, (_, i) =>
      newcomer(organisation, i % 10 === 0 ? { email: null } : {}),
    );
    const known = await scope.db
      .selectFrom("person")
      .select("email")
      .where("id", "=", scope.personId)
      .executeTakeFirstOrThrow();
    const twice = [...list, newcomer(organisation, { email: known.email })];
    expect(await addPeople(scope, twice)).toEqual({ outcome: "already", emails: [known.email] });
    expect(await countMembers(scope)).toBe(before);
    expect(await addPeople(scope, list)).toEqual({ outcome: "added" });
    expect(await countMembers(scope)).toBe(before + 5000);
    expect(await addPeople(scope, list)).toEqual({ outcome: "again" });
    expect(await countMembers(scope)).toBe(before + 5000);
  }, 60_000);

  it("adds one person once, however many administrators do so at the same moment", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const email = `${crypto.randomUUID()}@druk.example`;
    const all = await Promise.all(
      Array.from({ length: 12 }, () => addPeople(scope, [newcomer(organisation, { email })])),
    );
    expect(all.filter(({ outcome }) => outcome === "added")).toHaveLength(1);
    expect(all.filter(({ outcome }) => outcome === "already")).toHaveLength(11);
    expect(
      await scope.db.selectFrom("person").select("id").where("email", "=", email).execute(),
    ).toHaveLength(1);
  });

  it("gives an address of another organisation a membership of the same person, whose password no invitation replaces", async () => {
    const [first, second] = [
      await insertSmallOrganisation(open(), "Eerste"),
      await insertSmallOrganisation(open(), "Tweede"),
    ];
    const email = `${crypto.randomUUID()}@beide.example`;
    expect(await join(first, newcomer(first, { email }), "hash of the first")).toBe(true);
    const there = newcomer(second, { email });
    expect(await addPeople(second.scope("admin"), [there])).toEqual({ outcome: "added" });
    const invitation = await findInvitation(second.scope("admin"), there.secretHash);
    expect(invitation).toMatchObject({ isKnownElsewhere: true, passwordHash: "hash of the first" });
    const visitor = { db: open().db, now: testNow };
    const personId = invitation?.personId ?? "";
    expect(
      (await listMemberships(visitor, personId)).map(({ organisationName }) => organisationName),
    ).toEqual(["Eerste"]);
    if (invitation) await acceptInvitation(visitor, there.secretHash, invitation, null);
    expect(
      (await listMemberships(visitor, personId)).map(({ organisationName }) => organisationName),
    ).toEqual(["Eerste", "Tweede"]);
  });

  it("opens no organisation to whoever set the password elsewhere before accepting there", async () => {
    const [honest, hostile] = [
      await insertSmallOrganisation(open(), "Eerlijk"),
      await insertSmallOrganisation(open(), "Vals"),
    ];
    const email = `${crypto.randomUUID()}@doelwit.example`;
    await addPeople(honest.scope("admin"), [newcomer(honest, { email, role: "admin" })]);
    await join(hostile, newcomer(hostile, { email }), "hash of the hostile administrator");
    const person = await open()
      .db.selectFrom("person")
      .select("id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    const open_ = await listMemberships({ db: open().db, now: testNow }, person.id);
    expect(open_.map(({ organisationName }) => organisationName)).toEqual(["Vals"]);
  });

  it("lets an invitation in exactly once under twenty posts at the same moment", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const person = newcomer(organisation);
    await addPeople(scope, [person]);
    const invitation = await findInvitation(scope, person.secretHash);
    if (!invitation) throw new Error("no invitation");
    const posts = Array.from({ length: 20 }, (_, i) =>
      acceptInvitation(scope, person.secretHash, invitation, `hash ${i}`),
    );
    expect((await Promise.all(posts)).filter(Boolean)).toHaveLength(1);
    expect(await findInvitation(scope, person.secretHash)).toMatchObject({ state: "used" });
  });

  it("lets an invitation in exactly once too when the password stays what it was", async () => {
    const [first, second] = [await insertSmallOrganisation(open()), await insertSmallOrganisation(open())];
    const email = `${crypto.randomUUID()}@beide.example`;
    await join(first, newcomer(first, { email }), "hash");
    const scope = second.scope("admin");
    const there = newcomer(second, { email });
    await addPeople(scope, [there]);
    const invitation = await findInvitation(scope, there.secretHash);
    if (!invitation) throw new Error("no invitation");
    const posts = Array.from({ length: 20 }, () =>
      acceptInvitation(scope, there.secretHash, invitation, null),
    );
    expect((await Promise.all(posts)).filter(Boolean)).toHaveLength(1);
  });

  it("refuses an invitation after fourteen days, and one of somebody who was deactivated", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const person = newcomer(organisation);
    await addPeople(scope, [person]);
    const invitation = await findInvitation(scope, person.secretHash);
    if (!invitation) throw new Error("no invitation");
    const late = { db: open().db, now: testNow + invitationLifetime };
    expect(await findInvitation(late, person.secretHash)).toMatchObject({ state: "expired" });
    expect(await acceptInvitation(late, person.secretHash, invitation, "hash")).toBe(false);
    await open().db.updateTable("member").set({ active: 0 }).where("id", "=", person.memberId).execute();
    expect(await findInvitation(scope, person.secretHash)).toBeNull();
  });

  it("finds a member by the code as long as that member is active", async () => {
    const organisation = await insertSmallOrganisation(open());
    const person = newcomer(organisation, { email: null });
    await addPeople(organisation.scope("admin"), [person]);
    const visitor = { db: open().db, now: testNow };
    expect(await findByCode(visitor, person.secretHash)).toMatchObject({ memberId: person.memberId });
    await open().db.updateTable("member").set({ active: 0 }).where("id", "=", person.memberId).execute();
    expect(await findByCode(visitor, person.secretHash)).toBeUndefined();
  });
});
