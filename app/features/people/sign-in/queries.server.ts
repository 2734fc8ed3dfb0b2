import { sql } from "kysely";
import { hasJoined, type Visitor } from "../queries.server.ts";

/** The person with this address, a password or not. */
export function findAccount({ db }: Visitor, email: string) {
  return db
    .selectFrom("person")
    .select(["id", "password_hash as passwordHash"])
    .where("email", "=", email)
    .executeTakeFirst();
}

/** Where this person may go in: the organisation used last comes first, then by name. */
export function listMemberships({ db }: Visitor, personId: string) {
  return openMemberships(db)
    .where("member.person_id", "=", personId)
    .orderBy(
      sql`coalesce((select max(session.last_seen_at) from session where session.member_id = member.id), 0)`,
      "desc",
    )
    .orderBy("organisation.name")
    .orderBy("member.id")
    .execute();
}

export function findByCode({ db }: Visitor, codeHash: string) {
  return openMemberships(db).where("member.code_hash", "=", codeHash).executeTakeFirst();
}

function openMemberships(db: Visitor["db"]) {
  return db
    .selectFrom("member")
    .innerJoin("organisation", "organisation.id", "member.organisation_id")
    .where("member.active", "=", 1)
    .where(hasJoined())
    .select([
      "member.id as memberId",
      "member.person_id as personId",
      "member.role as role",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
    ]);
}
