import type { Kysely } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import type { Database } from "#db/schema.ts";
import { actionRow } from "./an-action.ts";

interface Given {
  readonly canary: string;
  readonly now: number;
  readonly employee: Scope;
}

/** An action that the employee does, somebody who wants to hear of it, and the employee's private calendar. */
export async function insertWorldActions(db: Kysely<Database>, { canary, now, employee }: Given) {
  const { organisationId: organisation_id, memberId: member_id } = employee;
  const text = `Actie ${canary}`;
  const action = actionRow(employee, { title: text, note: text, status: "busy" });
  await db.insertInto("action").values(action).execute();
  await db
    .insertInto("action_concern")
    .values({ action_id: action.id, organisation_id, member_id, told_at: now, seen_at: null })
    .execute();
  const calendar = `agenda${canary}${crypto.randomUUID()}`;
  await db
    .insertInto("calendar_feed")
    .values({ token_hash: hashToken(calendar), organisation_id, member_id, created_at: now })
    .execute();
  return { action: action.id, calendar };
}
