import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { type Change, keepValue } from "./rules.ts";

export const changesPerPage = 50;

/** Writes changes to the log; hand it the scope of the transaction that makes them. */
export async function recordChanges(scope: Scope, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await scope.db
    .insertInto("change_log")
    .values(
      changes.map(({ subject, about, before, after }) => ({
        id: newId(),
        organisation_id: scope.organisationId,
        member_id: scope.memberId,
        at: scope.now,
        subject,
        before: keepValue(about, before),
        after: keepValue(about, after),
      })),
    )
    .execute();
}

/** One page of the log, newest first. Who did it leaves the database as a role, never as a name. */
export async function readChanges(scope: Scope, page: number) {
  const rows = await scope.db
    .selectFrom("change_log")
    .leftJoin("member", (join) =>
      join
        .onRef("member.id", "=", "change_log.member_id")
        .onRef("member.organisation_id", "=", "change_log.organisation_id"),
    )
    .where("change_log.organisation_id", "=", scope.organisationId)
    .select(["change_log.id", "change_log.at", "change_log.subject", "change_log.before", "change_log.after"])
    .select("member.role")
    .orderBy("change_log.at", "desc")
    .orderBy("change_log.id")
    .limit(changesPerPage + 1)
    .offset((page - 1) * changesPerPage)
    .execute();
  return { changes: rows.slice(0, changesPerPage), hasOlder: rows.length > changesPerPage };
}
