import type { Scope } from "#app/shared/scope.server.ts";

const moment = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());

/** When somebody wants to hear what waits; null when they never chose. */
export async function readMessageSetting(scope: Scope) {
  const row = await scope.db
    .selectFrom("message_setting")
    .select([
      "way",
      "weekday",
      "hour",
      "paused_until as pausedUntil",
      "ignored",
      "quiet_week as quietWeek",
      "next_at as nextAt",
    ])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .executeTakeFirst();
  return row ? { ...row, nextAt: moment(row.nextAt) } : null;
}

/** What was sent to somebody, and whether they came by after it. */
export async function readMessages(scope: Scope) {
  const rows = await scope.db
    .selectFrom("message")
    .select(["week", "sent_at as sentAt", "heeded_at as heededAt"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .orderBy("week")
    .execute();
  return rows.map(({ week, sentAt, heededAt }) => ({
    week,
    sentAt: moment(sentAt),
    heededAt: moment(heededAt),
  }));
}
