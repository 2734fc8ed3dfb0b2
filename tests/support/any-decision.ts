import type { NewDecision } from "#app/domain/decision.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { insertDecisions } from "#db/decision-log.ts";

/** A whole decision of the member in `scope`, different only where the test says so. */
export function anyDecision(scope: Scope, differs: Partial<NewDecision> = {}): NewDecision {
  return {
    id: crypto.randomUUID(),
    organisationId: scope.organisationId,
    authorId: scope.authorId,
    departmentId: scope.departmentId,
    title: "Retouren binnen drie dagen",
    note: "",
    language: "nl",
    decidedOn: "2026-11-20",
    loggedAt: scope.now,
    month: "2026-11",
    touch: "direct",
    weighing: "weighed",
    weight: 3,
    prevailed: null,
    level: null,
    handover: null,
    cxHelp: null,
    customerGroup: null,
    reach: null,
    visibility: "shared",
    outweighed: [],
    evidence: [],
    moments: [],
    touched: [],
    asked: [],
    ...differs,
  };
}

/** Stores it and returns its id. */
export async function insertDecision(scope: Scope, differs: Partial<NewDecision> = {}): Promise<string> {
  const decision = anyDecision(scope, differs);
  await scope.db.transaction().execute((trx) => insertDecisions(trx, [decision]));
  return decision.id;
}
