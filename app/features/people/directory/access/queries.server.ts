import { enqueueAll, type NewJob } from "#app/shared/jobs.server.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { joinedFlag, newInvitation } from "../../queries.server.ts";

/** A new link; the ones before it stop working. False for whoever has no address, or is not active here. */
export async function renewInvitation(
  scope: Scope,
  memberId: string,
  tokenHash: string,
  mails: readonly NewJob[] = [],
): Promise<boolean> {
  return scope.db.transaction().execute(async (db) => {
    const member = await db
      .selectFrom("member")
      .innerJoin("person", "person.id", "member.person_id")
      .select(["member.id", joinedFlag().as("joined")])
      .where("member.organisation_id", "=", scope.organisationId)
      .where("member.id", "=", memberId)
      .where("member.active", "=", 1)
      .where("person.email", "is not", null)
      .executeTakeFirst();
    if (!member) return false;
    const older = db.deleteFrom("invitation").where("member_id", "=", memberId);
    if (member.joined === 1) {
      await older.execute();
      // Says that this member joined, so that an unused link does not turn them back into a stranger.
      const joined = newInvitation(scope, memberId, crypto.randomUUID());
      await db
        .insertInto("invitation")
        .values({ ...joined, used_at: scope.now, expires_at: scope.now })
        .execute();
    } else {
      await older.where("used_at", "is", null).execute();
    }
    await db
      .insertInto("invitation")
      .values(newInvitation(scope, memberId, tokenHash))
      .execute();
    await enqueueAll({ ...scope, db }, mails);
    return true;
  });
}

/** A new code; the old one stops working, and so does every session that it opened. */
export async function renewCode(scope: Scope, memberId: string, codeHash: string): Promise<boolean> {
  return scope.db.transaction().execute(async (db) => {
    const renewed = await db
      .updateTable("member")
      .set({ code_hash: codeHash })
      .where("organisation_id", "=", scope.organisationId)
      .where("id", "=", memberId)
      .where("active", "=", 1)
      .where("person_id", "in", (eb) => eb.selectFrom("person").select("id").where("email", "is", null))
      .executeTakeFirst();
    if (renewed.numUpdatedRows !== 1n) return false;
    await db
      .deleteFrom("session")
      .where("organisation_id", "=", scope.organisationId)
      .where("member_id", "=", memberId)
      .execute();
    return true;
  });
}
