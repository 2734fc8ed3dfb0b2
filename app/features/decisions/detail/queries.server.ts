import type { StoredDecision, Visibility } from "#app/domain/decision.ts";
import { newId } from "#app/shared/id.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import {
  bringBackDecision,
  holdOwnDecision,
  readDecision,
  replaceDecision,
  withdrawDecision,
} from "#db/decision-log.ts";
import { ownDecisions, visibleDecisions } from "../visible/queries.server.ts";
import type { Revision } from "./history/rules.ts";
import { returnableFor } from "./rules.ts";

/** The decision when the reader may see it; null when not, exactly as when there is none. */
export async function readVisibleDecision(scope: Scope, id: string): Promise<StoredDecision | null> {
  const seen = await visibleDecisions(scope).select("id").where("decision.id", "=", id).executeTakeFirst();
  return seen ? readDecision(scope.db, scope.organisationId, id) : null;
}

/** What one's own decision said before; of others there is no history to read. */
export async function readRevisions(scope: Scope, id: string): Promise<Revision[]> {
  const rows = await scope.db
    .selectFrom("decision_revision")
    .select(["changed_at", "before"])
    .where("organisation_id", "=", scope.organisationId)
    .where("decision_id", "in", ownDecisions(scope).select("decision.id").where("decision.id", "=", id))
    .orderBy("changed_at")
    .execute();
  return rows.map((row) => ({
    changedAt: row.changed_at,
    before: JSON.parse(row.before) as Revision["before"],
  }));
}

export async function readDepartmentNames(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const rows = await scope.db
    .selectFrom("department")
    .select(["id", scope.language === "nl" ? "name_nl as name" : "name_en as name"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("position")
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type Outcome = "done" | "not-found" | "conflict";

/** Takes one's own decision out of every list and figure. Twice is the same as once. */
export async function withdrawOwn(scope: Scope, id: string): Promise<Outcome> {
  return changeOwn(scope, id, async (trx, old) => {
    await withdrawDecision(trx, old, scope.now);
    return "done";
  });
}

/** Undoes a withdrawal, as long as it is fresh. */
export async function returnOwn(scope: Scope, id: string): Promise<Outcome> {
  return changeOwn(scope, id, async (trx, old) => {
    if (old.withdrawnAt !== null && scope.now >= old.withdrawnAt + returnableFor) return "conflict";
    await bringBackDecision(trx, old, scope.now);
    return "done";
  });
}

/** Who sees it may change at any time; the history says what it was. */
export async function changeVisibility(scope: Scope, id: string, visibility: Visibility): Promise<Outcome> {
  return changeOwn(scope, id, async (trx, old) => {
    if (old.visibility === visibility) return "done";
    await trx
      .insertInto("decision_revision")
      .values({
        id: newId(),
        organisation_id: scope.organisationId,
        decision_id: old.id,
        changed_at: scope.now,
        before: JSON.stringify({ visibility: old.visibility }),
      })
      .execute();
    await replaceDecision(trx, old, { ...old, visibility }, { at: scope.now });
    return "done";
  });
}

async function changeOwn(
  scope: Scope,
  id: string,
  change: (trx: Scope["db"], old: StoredDecision) => Promise<Outcome>,
): Promise<Outcome> {
  return scope.db.transaction().execute(async (trx) => {
    const old = await holdOwnDecision(trx, scope, id);
    return old ? change(trx, old) : "not-found";
  });
}
