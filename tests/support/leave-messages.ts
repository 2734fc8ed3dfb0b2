import type { Scope } from "#app/shared/scope.server.ts";

/** A message that somebody got, and a mail to them that waits. */
export async function leaveMessages({
  db,
  organisationId,
  memberId,
  now,
}: Pick<Scope, "db" | "organisationId" | "memberId" | "now">) {
  const [organisation_id, member_id] = [organisationId, memberId];
  await db
    .insertInto("message")
    .values({
      id: crypto.randomUUID(),
      member_id,
      organisation_id,
      week: "2026-W40",
      made_at: now,
      sent_at: now,
    })
    .execute();
  await db
    .insertInto("job")
    .values({
      id: crypto.randomUUID(),
      organisation_id,
      kind: "mail",
      key: `${member_id}:${crypto.randomUUID()}`,
      payload: "sealed",
      due_at: now,
      created_at: now,
    })
    .execute();
}
