import { sql } from "kysely";
import { searchWords } from "#app/domain/actions.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { actionOf, selectActions } from "../queries.server.ts";
import type { Action } from "../rules.ts";

export const MOST_SHOWN = 50;

/** Actions that are done and taught something, newest first, when they hold all the words; one more than is shown. */
export async function searchLearned(scope: Scope, search: string): Promise<Action[]> {
  const rows = await searchWords(search)
    .reduce(
      // "%" and "_" are ordinary signs of what people type.
      (query, word) =>
        query.where(sql<boolean>`action.search like ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`),
      selectActions(scope).where("action.status", "=", "done").where("action.learned", "!=", ""),
    )
    .orderBy("action.done_at", "desc")
    .orderBy("action.id")
    .limit(MOST_SHOWN + 1)
    .execute();
  return rows.map(actionOf);
}
