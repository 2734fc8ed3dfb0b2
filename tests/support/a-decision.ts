import type { NewDecision } from "#app/domain/decision.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { Connection } from "#db/client.server.ts";
import { insertDecisions } from "#db/decision-log.ts";
import { testNow } from "./small-organisation.ts";

/** A decision with something in most of its fields, by the person of the scope. */
export function decisionOf(scope: Scope, change: Partial<NewDecision>): NewDecision {
  return {
    id: crypto.randomUUID(),
    organisationId: scope.organisationId,
    authorId: scope.authorId,
    departmentId: scope.departmentId,
    title: "Een beslissing",
    note: "",
    language: "nl",
    decidedOn: "2026-10-05",
    loggedAt: testNow,
    month: "2026-11",
    touch: "direct",
    weighing: "weighed",
    weight: 3,
    prevailed: "other",
    level: "team",
    handover: true,
    cxHelp: false,
    customerGroup: "Ouders; jong",
    reach: 3,
    visibility: "shared",
    outweighed: ["law"],
    evidence: [],
    moments: ["fmot"],
    touched: [],
    asked: [],
    ...change,
  };
}

export const insertAll = ({ db }: Connection, decisions: readonly NewDecision[]) =>
  db.transaction().execute((trx) => insertDecisions(trx, decisions));

/** The sums that the figures are made of. */
export const sumsOf = ({ db }: Connection, organisationId: string) =>
  db
    .selectFrom("author_month")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .orderBy("month")
    .orderBy("department_id")
    .orderBy("author_id")
    .orderBy("level")
    .execute();
