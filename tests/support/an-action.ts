import type { Insertable } from "kysely";
import { searchable } from "#app/domain/actions.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Database } from "#db/schema.ts";

/** An action that the person of the scope does and began. */
export function actionRow(
  { organisationId, memberId, now }: Scope,
  change: Partial<Insertable<Database["action"]>> = {},
): Insertable<Database["action"]> {
  const title = change.title ?? "Een actie";
  return {
    ...{ id: crypto.randomUUID(), organisation_id: organisationId, title, language: "nl" },
    ...{
      owner_id: memberId,
      created_by: memberId,
      reporting_group_id: null,
      source: "own",
      source_key: null,
    },
    ...{ due_on: "2026-12-10", status: "open", started_month: "2026-11", created_at: now, changed_at: now },
    ...{ done_at: null, noticed: null, search: searchable(title) },
    ...change,
  };
}
