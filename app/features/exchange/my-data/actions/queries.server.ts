import type { Scope } from "#app/shared/scope.server.ts";

/** The actions that somebody does, began, or asked to hear about. */
export async function readOwnActions({ db, organisationId, memberId }: Scope) {
  const rows = await db
    .selectFrom("action")
    .leftJoin("action_concern", (join) =>
      join.onRef("action_concern.action_id", "=", "action.id").on("action_concern.member_id", "=", memberId),
    )
    .where("action.organisation_id", "=", organisationId)
    .where((eb) =>
      eb.or([
        eb("action.owner_id", "=", memberId),
        eb("action.created_by", "=", memberId),
        eb("action_concern.member_id", "=", memberId),
      ]),
    )
    .select([
      "action.id",
      "action.title",
      "action.status",
      "action.due_on as dueOn",
      "action.owner_id as ownerId",
      "action.created_by as createdBy",
      "action_concern.member_id as concerned",
      "action_concern.told_at as toldAt",
      "action_concern.seen_at as seenAt",
    ])
    .orderBy("action.created_at")
    .orderBy("action.id")
    .execute();
  return rows.map(({ ownerId, createdBy, concerned, ...row }) => ({
    ...row,
    isMine: ownerId === memberId,
    beganIt: createdBy === memberId,
    hearsOfIt: concerned !== null,
  }));
}

/** Since when somebody has a private calendar address; of the address only a hash is kept. */
export async function readCalendarFeed({ db, organisationId, memberId }: Scope) {
  const row = await db
    .selectFrom("calendar_feed")
    .select("created_at as createdAt")
    .where("organisation_id", "=", organisationId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return row ?? null;
}
