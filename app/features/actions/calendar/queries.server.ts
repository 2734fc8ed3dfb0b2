import { createHmac } from "node:crypto";
import type { Language } from "#app/domain/language.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { actionOf, selectActions } from "../queries.server.ts";

/** Keyed and different after each renewal, so that the page can show the address again and the table cannot. */
function tokenOf({ organisationId, memberId }: Scope, createdAt: number, secret: string): string {
  return createHmac("sha256", secret)
    .update(`calendar:${organisationId}:${memberId}:${createdAt}`)
    .digest("base64url");
}

/** The reader's own address: its token, "lost" when the secret of the server changed, or null. */
export async function readAddress(scope: Scope, secret: string): Promise<string | null> {
  const row = await scope.db
    .selectFrom("calendar_feed")
    .select(["token_hash", "created_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .executeTakeFirst();
  if (!row) return null;
  const token = tokenOf(scope, row.created_at, secret);
  return hashToken(token) === row.token_hash ? token : "lost";
}

/** Makes the address; when there is one it stays, so that a double tap changes nothing. */
export async function makeAddress(scope: Scope, secret: string): Promise<void> {
  await scope.db
    .insertInto("calendar_feed")
    .values({
      token_hash: hashToken(tokenOf(scope, scope.now, secret)),
      organisation_id: scope.organisationId,
      member_id: scope.memberId,
      created_at: scope.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeAddress({ db, organisationId, memberId }: Scope): Promise<void> {
  await db
    .deleteFrom("calendar_feed")
    .where("organisation_id", "=", organisationId)
    .where("member_id", "=", memberId)
    .execute();
}

/** Did the reader choose the calendar instead of mail? */
export async function choseCalendar({ db, organisationId, memberId }: Scope): Promise<boolean> {
  const row = await db
    .selectFrom("message_setting")
    .select("way")
    .where("organisation_id", "=", organisationId)
    .where("member_id", "=", memberId)
    .executeTakeFirst();
  return row?.way === "calendar";
}

/** Whose address it is, with what stands in the calendar; null for an address that nobody has (any more). */
export async function readFeed(db: Scope["db"], token: string) {
  const feed = await db
    .selectFrom("calendar_feed")
    .innerJoin("member", "member.id", "calendar_feed.member_id")
    .innerJoin("person", "person.id", "member.person_id")
    .innerJoin("organisation", "organisation.id", "calendar_feed.organisation_id")
    .leftJoin("message_setting", "message_setting.member_id", "member.id")
    .where("calendar_feed.token_hash", "=", hashToken(token))
    .where("member.active", "=", 1)
    .select([
      "calendar_feed.organisation_id as organisationId",
      "calendar_feed.created_at as createdAt",
      "member.id as memberId",
      "person.language",
      "organisation.default_language as defaultLanguage",
      "organisation.time_zone as timeZone",
      "message_setting.way",
      "message_setting.weekday",
      "message_setting.hour",
      "message_setting.paused_until as pausedUntil",
    ])
    .executeTakeFirst();
  if (!feed) return null;
  const { organisationId, memberId, way, weekday, hour, pausedUntil } = feed;
  const rows = await selectActions({ db, organisationId })
    .where("action.owner_id", "=", memberId)
    .where("action.status", "in", ["open", "busy"])
    .orderBy("action.due_on")
    .limit(200)
    .execute();
  return {
    memberId,
    timeZone: feed.timeZone,
    createdAt: feed.createdAt,
    language: (feed.language ?? feed.defaultLanguage) as Language,
    actions: rows.map(actionOf),
    slot: way === "calendar" && weekday !== null && hour !== null ? { weekday, hour, pausedUntil } : null,
  };
}
