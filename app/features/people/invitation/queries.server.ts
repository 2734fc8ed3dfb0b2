import type { Role } from "#app/domain/role.ts";
import { hasJoined, type Visitor } from "../queries.server.ts";

export interface Invitation {
  readonly state: "open" | "used" | "expired";
  readonly organisationId: string;
  readonly organisationName: string;
  readonly memberId: string;
  readonly personId: string;
  readonly role: Role;
  readonly email: string | null;
  readonly passwordHash: string | null;
  /** Signs in to another organisation already: then this link may not choose a password, only use it. */
  readonly isKnownElsewhere: boolean;
}

export async function findInvitation({ db, now }: Visitor, tokenHash: string): Promise<Invitation | null> {
  const row = await db
    .selectFrom("invitation")
    .innerJoin("member", "member.id", "invitation.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("organisation", "organisation.id", "invitation.organisation_id")
    .where("invitation.token_hash", "=", tokenHash)
    .where("member.active", "=", 1)
    .select([
      "invitation.expires_at",
      "invitation.used_at",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
      "member.id as memberId",
      "member.role as role",
      "person.id as personId",
      "person.email as email",
      "person.password_hash as passwordHash",
    ])
    .executeTakeFirst();
  if (!row) return null;
  const { expires_at, used_at, ...invitation } = row;
  const elsewhere =
    row.passwordHash !== null &&
    (await db
      .selectFrom("member")
      .select("member.id")
      .where("member.person_id", "=", row.personId)
      .where("member.organisation_id", "!=", row.organisationId)
      .where(hasJoined())
      .limit(1)
      .executeTakeFirst());
  const state = used_at !== null ? "used" : expires_at <= now ? "expired" : "open";
  return { ...invitation, state, isKnownElsewhere: Boolean(elsewhere) };
}

class TooLate extends Error {}

/**
 * Uses the invitation, exactly once however many posts arrive together, and sets the new password if one is chosen.
 * False when it was used, has expired or the password changed since `invitation` was read.
 */
export async function acceptInvitation(
  { db, now }: Visitor,
  tokenHash: string,
  invitation: Invitation,
  newPasswordHash: string | null,
): Promise<boolean> {
  try {
    await db.transaction().execute(async (inside) => {
      const used = await inside
        .updateTable("invitation")
        .set({ used_at: now })
        .where("token_hash", "=", tokenHash)
        .where("used_at", "is", null)
        .where("expires_at", ">", now)
        .executeTakeFirst();
      if (used.numUpdatedRows !== 1n) throw new TooLate();
      const known = invitation.passwordHash;
      const person = await inside
        .updateTable("person")
        .set(newPasswordHash === null ? { password_hash: known } : { password_hash: newPasswordHash })
        .where("id", "=", invitation.personId)
        .where((eb) => (known === null ? eb("password_hash", "is", null) : eb("password_hash", "=", known)))
        .executeTakeFirst();
      if (person.numUpdatedRows !== 1n) throw new TooLate();
      await inside
        .deleteFrom("invitation")
        .where("member_id", "=", invitation.memberId)
        .where("used_at", "is", null)
        .execute();
      if (newPasswordHash !== null) {
        await inside.deleteFrom("session").where("person_id", "=", invitation.personId).execute();
      }
    });
    return true;
  } catch (error) {
    if (error instanceof TooLate) return false;
    throw error;
  }
}
