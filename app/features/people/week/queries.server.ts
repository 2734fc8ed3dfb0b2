import { localDay } from "#app/domain/calendar.ts";
import { weekOf } from "#app/domain/messages.ts";
import type { Scope } from "#app/shared/scope.server.ts";

/** Nothing to log this week: an answer that only its member can see. It chooses no way of getting messages. */
export async function sayNothingThisWeek(scope: Scope): Promise<void> {
  const week = weekOf(localDay(scope.now, scope.timeZone));
  await scope.db
    .insertInto("message_setting")
    .values({
      member_id: scope.memberId,
      organisation_id: scope.organisationId,
      way: "undecided",
      quiet_week: week,
    })
    .onConflict((conflict) => conflict.column("member_id").doUpdateSet({ quiet_week: week }))
    .execute();
}
