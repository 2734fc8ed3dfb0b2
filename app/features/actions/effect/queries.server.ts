import { addQuarters, lastDayOf, type Month, monthsOf, quarterOf } from "#app/domain/calendar.ts";
import { effectOnGroup, type GroupEffect, groupsActed, windowsOf } from "#app/domain/effect.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { readTold } from "./form.ts";

/**
 * Did the figure of the group move otherwise than that of other groups? From the newest publication that still tells
 * the quarters before the start, so that the answer stays the same once it is there.
 */
export async function readEffect(
  scope: Scope,
  { groupId, started }: { readonly groupId: string; readonly started: Month },
): Promise<GroupEffect> {
  const { db, organisationId } = scope;
  // A publication tells eight quarters: after this one the first of them would be gone.
  const lastQuarter = addQuarters(quarterOf(started), 6);
  const until = lastDayOf(monthsOf(lastQuarter)[2] as Month);
  const row = await db
    .selectFrom("publication")
    .select("figures")
    .where("organisation_id", "=", organisationId)
    .where("through", "<", until)
    .orderBy("through", "desc")
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
  const { quarters, groups } = row ? readTold(row.figures) : { quarters: [], groups: [] };
  const told = groups.map(({ id, quarters: own }) => ({
    id,
    quarters: new Map(quarters.map(({ key }, at) => [key, own[at]?.figure ?? null])),
  }));
  const actions = await db
    .selectFrom("action")
    .select(["reporting_group_id as groupId", "started_month as started"])
    .where("organisation_id", "=", organisationId)
    .where("status", "!=", "dropped")
    .where("reporting_group_id", "is not", null)
    .execute();
  const acted = groupsActed(actions, windowsOf(started));
  return effectOnGroup(told, { groupId, started, acted, last: quarters.at(-1)?.key ?? null });
}
