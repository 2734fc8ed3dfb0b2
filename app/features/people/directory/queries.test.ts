import { expect, it } from "vitest";
import type { Role } from "#app/domain/role.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { onBothDatabases } from "#tests/support/databases.ts";
import { insertSmallOrganisation, type SmallOrganisation } from "#tests/support/small-organisation.ts";
import { insertSession } from "#tests/support/visitor.ts";
import { acceptInvitation, findInvitation } from "../invitation/queries.server.ts";
import { addPeople, hasAnyOf } from "../queries.server.ts";
import { renewCode, renewInvitation } from "./access/queries.server.ts";
import { changePerson, deactivatePerson, reactivatePerson } from "./change/queries.server.ts";
import { listPeople, readPerson } from "./queries.server.ts";

onBothDatabases("the directory of people", (open) => {
  async function add(
    organisation: SmallOrganisation,
    name: string,
    email: string | null,
    role: Role = "employee",
  ) {
    const memberId = crypto.randomUUID();
    const secretHash = hashToken(memberId);
    const departmentId = organisation.departments.purchasing;
    await addPeople(organisation.scope("admin"), [
      { memberId, name, email, role, departmentId, language: null, secretHash },
    ]);
    return { memberId, secretHash };
  }

  async function addJoined(organisation: SmallOrganisation, role: Role) {
    const scope = organisation.scope("admin");
    const added = await add(organisation, "Tweede", `${crypto.randomUUID()}@b.example`, role);
    const invitation = await findInvitation(scope, added.secretHash);
    if (!invitation) throw new Error("no invitation");
    await acceptInvitation(scope, added.secretHash, invitation, "hash");
    return added.memberId;
  }

  const sessionsOf = async ({ db, memberId }: Scope) =>
    (await db.selectFrom("session").select("id_hash").where("member_id", "=", memberId).execute()).length;

  it("finds people by a part of a name in any case and accent, by e-mail, department and state", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const mail = crypto.randomUUID().slice(0, 8);
    await add(organisation, "Élodie van den Berg", `elodie-${mail}@b.example`);
    await add(organisation, "Zoë 100%_echt", null);
    const names = async (filter: Parameters<typeof listPeople>[1]) =>
      (await listPeople(scope, filter)).people.map(({ name }) => name);
    expect(await names({ q: "élodie", page: 1 })).toEqual(["Élodie van den Berg"]);
    expect(await names({ q: "VAN DEN BERG", page: 1 })).toEqual(["Élodie van den Berg"]);
    expect(await names({ q: "Van Den berg", page: 1 })).toEqual(["Élodie van den Berg"]);
    expect(await names({ q: mail.toUpperCase(), page: 1 })).toEqual(["Élodie van den Berg"]);
    expect(await names({ q: "100%_", page: 1 })).toEqual(["Zoë 100%_echt"]);
    expect(await names({ q: "10%e", page: 1 })).toEqual([]);
    expect(await names({ state: "invited", page: 1 })).toEqual(["Élodie van den Berg"]);
    expect(await names({ state: "code", page: 1 })).toEqual(["Zoë 100%_echt"]);
    expect(await names({ state: "active", department: organisation.departments.board, page: 1 })).toEqual([
      "Test leader",
    ]);
    expect((await listPeople(scope, { page: 1 })).total).toBe(7);
    expect((await listPeople(scope, { page: 2 })).people).toEqual([]);
  });

  it("ends the sessions of somebody whose role changes and keeps the change in the log, without a name", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [scope, leader] = [organisation.scope("admin"), organisation.scope("leader")];
    await insertSession(open(), leader, scope.now);
    const same = { name: "Andere naam", departmentId: leader.departmentId, role: "leader" as const };
    expect(await changePerson(scope, leader.memberId, same)).toBe("changed");
    expect(await sessionsOf(leader)).toBe(1);
    expect(await changePerson(scope, leader.memberId, { ...same, role: "council" })).toBe("changed");
    expect(await sessionsOf(leader)).toBe(0);
    const log = await open()
      .db.selectFrom("change_log")
      .selectAll()
      .where("organisation_id", "=", organisation.id)
      .execute();
    expect(log).toMatchObject([{ member_id: scope.memberId, subject: "member-role" }]);
    expect(JSON.parse(log[0]?.before ?? "")).toEqual({ member: leader.memberId, value: "leader" });
    expect(JSON.parse(log[0]?.after ?? "")).toEqual({ member: leader.memberId, value: "council" });
    expect(JSON.stringify(log)).not.toContain("Andere naam");
  });

  it("ends the sessions of somebody who is deactivated, and lets them in again later", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [scope, employee] = [organisation.scope("admin"), organisation.scope("employee")];
    await insertSession(open(), employee, scope.now);
    expect(await deactivatePerson(scope, employee.memberId)).toBe("changed");
    expect(await sessionsOf(employee)).toBe(0);
    expect(await readPerson(scope, employee.memberId)).toMatchObject({ state: "deactivated" });
    expect(await renewInvitation(scope, employee.memberId, hashToken("x"))).toBe(false);
    expect(await reactivatePerson(scope, employee.memberId)).toBe("changed");
    expect(await readPerson(scope, employee.memberId)).toMatchObject({ state: "active" });
  });

  it("never loses the last administrator, who is not the one who never accepted the invitation", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    await add(organisation, "Nooit gekomen", `${crypto.randomUUID()}@b.example`, "admin");
    const demotion = { name: "X", departmentId: scope.departmentId, role: "employee" as const };
    expect(await changePerson(scope, scope.memberId, demotion)).toBe("last-admin");
    expect(await deactivatePerson(scope, scope.memberId)).toBe("last-admin");
    expect(await changePerson(scope, scope.memberId, { ...demotion, role: "admin" })).toBe("changed");
  });

  it("keeps one of two administrators who leave at the same moment", async () => {
    for (let round = 0; round < 5; round++) {
      const organisation = await insertSmallOrganisation(open());
      const scope = organisation.scope("admin");
      const second = await addJoined(organisation, "admin");
      const demotion = { name: "X", departmentId: scope.departmentId, role: "employee" as const };
      const outcomes = await Promise.all([
        changePerson(scope, scope.memberId, demotion),
        deactivatePerson(scope, second),
      ]);
      expect([...outcomes].sort()).toEqual(["changed", "last-admin"]);
    }
  });

  it("makes nobody an administrator who has no e-mail address, and puts nobody in a department of others", async () => {
    const organisation = await insertSmallOrganisation(open());
    const other = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const { memberId } = await add(organisation, "Op code", null);
    const change = {
      name: "Op code",
      departmentId: organisation.departments.service,
      role: "admin" as const,
    };
    expect(await changePerson(scope, memberId, change)).toBe("admin-needs-email");
    const abroad = { ...change, role: "employee" as const, departmentId: other.departments.service };
    expect(await changePerson(scope, memberId, abroad)).toBe("no-department");
  });

  it("replaces an unused link, and turns nobody who joined back into a stranger", async () => {
    const organisation = await insertSmallOrganisation(open());
    const [scope, leader] = [organisation.scope("admin"), organisation.scope("leader")];
    const invited = await add(organisation, "Later", `${crypto.randomUUID()}@b.example`);
    expect(await renewInvitation(scope, invited.memberId, hashToken("new link"))).toBe(true);
    expect(await findInvitation(scope, invited.secretHash)).toBeNull();
    expect(await findInvitation(scope, hashToken("new link"))).toMatchObject({ state: "open" });
    expect(await readPerson(scope, invited.memberId)).toMatchObject({ state: "invited" });
    expect(await renewInvitation(scope, leader.memberId, hashToken("reset"))).toBe(true);
    expect(await readPerson(scope, leader.memberId)).toMatchObject({ state: "active" });
    expect(await renewCode(scope, leader.memberId, hashToken("no code"))).toBe(false);
  });

  it("replaces a code and ends the sessions that the old one opened", async () => {
    const organisation = await insertSmallOrganisation(open());
    const scope = organisation.scope("admin");
    const { memberId } = await add(organisation, "Op code", null);
    const member = await open()
      .db.selectFrom("member")
      .selectAll()
      .where("id", "=", memberId)
      .executeTakeFirstOrThrow();
    await insertSession(
      open(),
      { memberId, personId: member.person_id, organisationId: organisation.id },
      scope.now,
    );
    expect(await renewCode(scope, memberId, hashToken(`again ${memberId}`))).toBe(true);
    expect(await sessionsOf({ ...scope, memberId })).toBe(0);
    expect(await renewInvitation(scope, memberId, hashToken("none"))).toBe(false);
  });

  it("touches and shows nobody of another organisation", async () => {
    const [own, other] = [await insertSmallOrganisation(open()), await insertSmallOrganisation(open())];
    const [scope, stranger] = [own.scope("admin"), other.scope("employee")];
    await insertSession(open(), stranger, scope.now);
    const change = { name: "Gekaapt", departmentId: own.departments.service, role: "employee" as const };
    expect(await readPerson(scope, stranger.memberId)).toBeUndefined();
    expect(await changePerson(scope, stranger.memberId, change)).toBe("missing");
    expect(await deactivatePerson(scope, stranger.memberId)).toBe("missing");
    expect(await reactivatePerson(scope, stranger.memberId)).toBe("missing");
    expect(await renewInvitation(scope, stranger.memberId, hashToken("theft"))).toBe(false);
    expect(await renewCode(scope, stranger.memberId, hashToken("theft"))).toBe(false);
    expect(await sessionsOf(stranger)).toBe(1);
    expect(await hasAnyOf(scope, [stranger.memberId])).toBe(true);
    const { people } = await listPeople(scope, { page: 1 });
    expect(people.some(({ id }) => id === stranger.memberId)).toBe(false);
  });
});
