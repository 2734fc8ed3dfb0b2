import type { StoredDecision } from "#app/domain/decision.ts";
import type { Language } from "#app/domain/language.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { holdOwnDecision, readDecision } from "#db/decision-log.ts";
import { listDecisions } from "../../list/queries.server.ts";
import { visibleDecisions } from "../../visible/queries.server.ts";

/** Whoever does not find it among these looks for more exact words. */
const foundAtOnce = 10;

export interface Linked {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly decidedOn: string;
}

/** One's own decision that stands; only that one can be said to repair another. */
export async function readRepairing(scope: Scope, id: string): Promise<StoredDecision | null> {
  const decision = await readDecision(scope.db, scope.organisationId, id);
  return decision?.authorId === scope.authorId && decision.withdrawnAt === null ? decision : null;
}

/** Earlier decisions that the author may see: those that the words find, else the newest of the own department. */
export async function findEarlier(scope: Scope, repairing: StoredDecision, q: string | undefined) {
  const { rows } = await listDecisions(scope, {
    to: repairing.decidedOn,
    ...(q ? { q } : { department: repairing.departmentId }),
  });
  return rows.filter(({ id, isWithdrawn }) => id !== repairing.id && !isWithdrawn).slice(0, foundAtOnce);
}

/** What this decision repairs, when the reader may see that one. */
export async function readRepaired(scope: Scope, id: string): Promise<Linked | null> {
  const row = await linked(scope)
    .innerJoin("decision_repair", "decision_repair.repaired_id", "decision.id")
    .where("decision_repair.organisation_id", "=", scope.organisationId)
    .where("decision_repair.decision_id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** By which later decisions this one was repaired, as far as the reader may see them. */
export async function readRepairs(scope: Scope, id: string): Promise<Linked[]> {
  return linked(scope)
    .innerJoin("decision_repair", "decision_repair.decision_id", "decision.id")
    .where("decision_repair.organisation_id", "=", scope.organisationId)
    .where("decision_repair.repaired_id", "=", id)
    .orderBy("decision.decided_on")
    .orderBy("decision.seq")
    .limit(20)
    .execute();
}

function linked(scope: Scope) {
  return visibleDecisions(scope)
    .where("decision.withdrawn_at", "is", null)
    .select(["decision.id", "decision.title", "decision.language", "decision.decided_on as decidedOn"]);
}

export type LinkOutcome = "done" | "not-found" | "conflict";

/** Says which earlier decision one's own decision repairs. Another choice replaces it; twice is the same as once. */
export async function linkRepair(scope: Scope, id: string, repairedId: string): Promise<LinkOutcome> {
  return scope.db.transaction().execute(async (db) => {
    const inside: Scope = { ...scope, db };
    const repairing = await holdOwnDecision(db, scope, id);
    if (!repairing) return "not-found";
    const repaired = await visibleDecisions(inside)
      .select(["decision.id", "decision.decided_on", "decision.seq"])
      .where("decision.id", "=", repairedId)
      .where("decision.withdrawn_at", "is", null)
      .executeTakeFirst();
    if (!repaired) return "not-found";
    const isEarlier =
      repaired.decided_on < repairing.decidedOn ||
      (repaired.decided_on === repairing.decidedOn && repaired.seq < repairing.seq);
    if (repairing.withdrawnAt !== null || !isEarlier) return "conflict";
    const link = { repaired_id: repaired.id, linked_at: scope.now };
    await db
      .insertInto("decision_repair")
      .values({ decision_id: id, organisation_id: scope.organisationId, ...link })
      .onConflict((conflict) => conflict.column("decision_id").doUpdateSet(link))
      .execute();
    return "done";
  });
}

export async function unlinkRepair(scope: Scope, id: string): Promise<LinkOutcome> {
  return scope.db.transaction().execute(async (db) => {
    if (!(await holdOwnDecision(db, scope, id))) return "not-found";
    await db
      .deleteFrom("decision_repair")
      .where("organisation_id", "=", scope.organisationId)
      .where("decision_id", "=", id)
      .execute();
    return "done";
  });
}
