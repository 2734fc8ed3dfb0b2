import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { hasJoined } from "../queries.server.ts";
import { inOrder, type Session } from "./rules.ts";

export async function readAccount(scope: Scope) {
  return scope.db
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("department", "department.id", "member.department_id")
    .select([
      "member.name",
      "person.email",
      "person.password_hash as passwordHash",
      "department.name_nl as departmentNl",
      "department.name_en as departmentEn",
    ])
    .where("member.organisation_id", "=", scope.organisationId)
    .where("member.id", "=", scope.memberId)
    .executeTakeFirstOrThrow();
}

/** Every organisation in which this person may work; above the one of the scope, because that is its purpose. */
export function listOwnMemberships(scope: Scope) {
  return scope.db
    .selectFrom("member")
    .innerJoin("organisation", "organisation.id", "member.organisation_id")
    .select([
      "member.id as memberId",
      "member.person_id as personId",
      "member.role as role",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
    ])
    .where("member.person_id", "=", scope.personId)
    .where("member.active", "=", 1)
    .where(hasJoined())
    .orderBy("organisation.name")
    .orderBy("member.id")
    .execute();
}

const publicId = (idHash: string) => hashToken(`session ${idHash}`).slice(0, 16);

/** Sessions of the person, in all organisations: a lost phone is lost everywhere. */
export async function listSessions(scope: Scope, currentHash: string | null): Promise<Session[]> {
  const rows = await scope.db
    .selectFrom("session")
    .innerJoin("organisation", "organisation.id", "session.organisation_id")
    .select([
      "session.id_hash",
      "session.device",
      "session.last_seen_at",
      "session.shared_device",
      "organisation.name",
    ])
    .where("session.person_id", "=", scope.personId)
    .where("session.expires_at", ">", scope.now)
    .execute();
  return inOrder(
    rows.map((row) => ({
      id: publicId(row.id_hash),
      device: row.device,
      organisationName: row.name,
      lastSeenAt: row.last_seen_at,
      isShared: row.shared_device === 1,
      isThisOne: row.id_hash === currentHash,
    })),
  );
}

/** True when one of the person's own sessions had that id and is gone now. */
export async function endOwnSession(scope: Scope, id: string): Promise<boolean> {
  const rows = await scope.db
    .selectFrom("session")
    .select("id_hash")
    .where("person_id", "=", scope.personId)
    .execute();
  const found = rows.find((row) => publicId(row.id_hash) === id);
  if (!found) return false;
  await scope.db.deleteFrom("session").where("id_hash", "=", found.id_hash).execute();
  return true;
}

export async function endOtherSessions(scope: Scope, currentHash: string | null): Promise<void> {
  await scope.db
    .deleteFrom("session")
    .where("person_id", "=", scope.personId)
    .where("id_hash", "!=", currentHash ?? "")
    .execute();
}

/** Also ends every other session and voids links that could still choose a password. */
export async function changePassword(
  scope: Scope,
  passwordHash: string,
  currentHash: string | null,
): Promise<void> {
  await scope.db.transaction().execute(async (db) => {
    await db
      .updateTable("person")
      .set({ password_hash: passwordHash })
      .where("id", "=", scope.personId)
      .execute();
    await endOtherSessions({ ...scope, db }, currentHash);
    await db
      .deleteFrom("invitation")
      .where("member_id", "=", scope.memberId)
      .where("used_at", "is", null)
      .execute();
  });
}
