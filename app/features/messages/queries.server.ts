import { addDays, dayStartInstant, localDay } from "#app/domain/calendar.ts";
import { nextMoment } from "#app/domain/messages.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { pauseDays, type Setting, usualMoment, type Way } from "./rules.ts";

export async function readSetting(scope: Scope): Promise<Setting> {
  const row = await scope.db
    .selectFrom("message_setting")
    .select(["way", "weekday", "hour", "paused_until", "ignored", "next_at"])
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .executeTakeFirst();
  if (!row) return { way: null, ...usualMoment, pausedUntil: null, ignored: 0, nextAt: null };
  const today = localDay(scope.now, scope.timeZone);
  return {
    way: row.way === "undecided" ? null : row.way,
    weekday: row.weekday,
    hour: row.hour,
    pausedUntil: row.paused_until !== null && row.paused_until > today ? row.paused_until : null,
    ignored: row.ignored,
    nextAt: row.next_at,
  };
}

/** Without an address nobody can be mailed. */
export async function hasAddress(scope: Scope): Promise<boolean> {
  const person = await scope.db
    .selectFrom("person")
    .select("email")
    .where("id", "=", scope.personId)
    .executeTakeFirst();
  return person?.email !== null && person !== undefined;
}

/** A choice ends every pause, and counts as an answer to whatever was ignored before. */
export async function saveSetting(
  scope: Scope,
  wish: { readonly way: Way; readonly weekday: number; readonly hour: number },
): Promise<void> {
  const moves = {
    ...wish,
    paused_until: null,
    ignored: 0,
    next_at: wish.way === "mail" ? nextMoment(wish, scope.now, scope.timeZone) : null,
  };
  await scope.db.transaction().execute(async (trx) => {
    await trx
      .insertInto("message_setting")
      .values({ member_id: scope.memberId, organisation_id: scope.organisationId, ...moves })
      .onConflict((conflict) => conflict.column("member_id").doUpdateSet(moves))
      .execute();
    await trx
      .updateTable("message")
      .set({ heeded_at: scope.now })
      .where("organisation_id", "=", scope.organisationId)
      .where("member_id", "=", scope.memberId)
      .where("heeded_at", "is", null)
      .execute();
  });
}

/** Four weeks of silence, or back to the chosen moment. Does nothing for whoever gets no mail. */
export async function pauseMessages(scope: Scope, isPause: boolean): Promise<void> {
  const { way, weekday, hour } = await readSetting(scope);
  if (way !== "mail") return;
  const until = isPause ? addDays(localDay(scope.now, scope.timeZone), pauseDays) : null;
  const from = until === null ? scope.now : dayStartInstant(until, scope.timeZone) - 1;
  await scope.db
    .updateTable("message_setting")
    .set({ paused_until: until, next_at: nextMoment({ weekday, hour }, from, scope.timeZone) })
    .where("organisation_id", "=", scope.organisationId)
    .where("member_id", "=", scope.memberId)
    .execute();
}
