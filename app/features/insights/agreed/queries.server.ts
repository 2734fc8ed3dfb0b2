import type { Scope } from "#app/shared/scope.server.ts";
import type { Agreed } from "./rules.ts";

/** Two a month: this many is more than eight years of them. */
const MOST = 200;

/** The actions that began from figures, of every period. */
export async function readAgreed({ db, organisationId }: Scope): Promise<Agreed[]> {
  const rows = await db
    .selectFrom("action")
    .leftJoin("member as owner", "owner.id", "action.owner_id")
    .where("action.organisation_id", "=", organisationId)
    .where("action.source", "=", "publication")
    .where("action.source_key", "is not", null)
    .select([
      "action.id",
      "action.title",
      "action.language",
      "owner.name as ownerName",
      "action.due_on as dueOn",
      "action.status",
      "action.done_at as doneAt",
      "action.source_key as key",
    ])
    .orderBy("action.created_at", "desc")
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ ...row, key: row.key ?? "" }));
}
