import type { Role } from "#app/domain/role.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { hasOtherAdmin } from "../../queries.server.ts";
import { isRoleAllowed } from "../../rules.ts";

export type Changed = "changed" | "missing" | "last-admin" | "admin-needs-email" | "no-department";

export interface PersonChange {
  readonly name: string;
  readonly departmentId: string;
  readonly role: Role;
}

/** Another role counts from the next request: the sessions that had the old one end here. */
export async function changePerson(scope: Scope, memberId: string, change: PersonChange): Promise<Changed> {
  return alone(scope, async (inside) => {
    const member = await findMember(inside, memberId);
    if (!member) return "missing";
    if (change.departmentId !== member.department_id && !(await isDepartment(inside, change.departmentId))) {
      return "no-department";
    }
    if (change.role !== member.role) {
      if (!isRoleAllowed(change.role, member.email)) return "admin-needs-email";
      if (await isLastAdmin(inside, member)) return "last-admin";
      await recordRole(inside, memberId, member.role, change.role);
      await endSessions(inside, memberId);
    }
    await inside.db
      .updateTable("member")
      .set({ name: change.name, department_id: change.departmentId, role: change.role })
      .where("organisation_id", "=", inside.organisationId)
      .where("id", "=", memberId)
      .execute();
    return "changed";
  });
}

export async function deactivatePerson(scope: Scope, memberId: string): Promise<Changed> {
  return alone(scope, async (inside) => {
    const member = await findMember(inside, memberId);
    if (!member) return "missing";
    if (await isLastAdmin(inside, member)) return "last-admin";
    await inside.db
      .updateTable("member")
      .set({ active: 0, deactivated_at: inside.now })
      .where("organisation_id", "=", inside.organisationId)
      .where("id", "=", memberId)
      .where("active", "=", 1)
      .execute();
    await endSessions(inside, memberId);
    return "changed";
  });
}

export async function reactivatePerson(scope: Scope, memberId: string): Promise<Changed> {
  const back = await scope.db
    .updateTable("member")
    .set({ active: 1, deactivated_at: null })
    .where("organisation_id", "=", scope.organisationId)
    .where("id", "=", memberId)
    .executeTakeFirst();
  return back.numUpdatedRows === 1n ? "changed" : "missing";
}

/** Holds the organisation's row: two changes at once may not both see the other administrator stay. */
function alone(scope: Scope, change: (inside: Scope) => Promise<Changed>): Promise<Changed> {
  return scope.db.transaction().execute(async (db) => {
    await db
      .updateTable("organisation")
      .set((eb) => ({ name: eb.ref("name") }))
      .where("id", "=", scope.organisationId)
      .execute();
    return change({ ...scope, db });
  });
}

function findMember({ db, organisationId }: Scope, memberId: string) {
  return db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .select(["member.id", "member.role", "member.active", "member.department_id", "person.email"])
    .where("member.organisation_id", "=", organisationId)
    .where("member.id", "=", memberId)
    .executeTakeFirst();
}

async function isDepartment({ db, organisationId }: Scope, id: string): Promise<boolean> {
  const found = await db
    .selectFrom("department")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("id", "=", id)
    .where("archived", "=", 0)
    .executeTakeFirst();
  return found !== undefined;
}

async function isLastAdmin(
  scope: Scope,
  member: { id: string; role: Role; active: number },
): Promise<boolean> {
  return member.role === "admin" && member.active === 1 && !(await hasOtherAdmin(scope, member.id));
}

async function recordRole(scope: Scope, member: string, before: Role, after: Role): Promise<void> {
  await scope.db
    .insertInto("change_log")
    .values({
      id: crypto.randomUUID(),
      organisation_id: scope.organisationId,
      member_id: scope.memberId,
      at: scope.now,
      subject: "member-role",
      before: JSON.stringify({ member, value: before }),
      after: JSON.stringify({ member, value: after }),
    })
    .execute();
}

async function endSessions(scope: Scope, memberId: string): Promise<void> {
  await scope.db
    .deleteFrom("session")
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", memberId)
    .execute();
}
