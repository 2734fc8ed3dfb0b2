import type { Scope } from "#app/shared/scope.server.ts";

/** Whoever holds the link of a message may stop it, without signing in. Twice is once. */
export async function stopMessages({ db }: Pick<Scope, "db">, memberId: string): Promise<void> {
  const member = await db
    .selectFrom("member")
    .select("organisation_id")
    .where("id", "=", memberId)
    .executeTakeFirst();
  if (!member) return;
  const moves = { way: "none", next_at: null, paused_until: null } as const;
  await db
    .updateTable("message_setting")
    .set(moves)
    .where("organisation_id", "=", member.organisation_id)
    .where("member_id", "=", memberId)
    .where("way", "=", "mail")
    .execute();
}
