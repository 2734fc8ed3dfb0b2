import { addMonths, monthStartInstant } from "#app/domain/calendar.ts";
import type { DecisionFields } from "#app/domain/decision.ts";
import type { Weight } from "#app/domain/weight.ts";
import { mintWorkScope, type WorkScope } from "#app/shared/scope.server.ts";
import type { Connection } from "#db/client.server.ts";
import { insertDecisions } from "#db/decision-log.ts";
import type { SmallOrganisation } from "./small-organisation.ts";

const zone = "Europe/Amsterdam";

/** An hour after a month closed in Amsterdam. */
export const afterMonth = (month: string) => monthStartInstant(addMonths(month, 1), zone) + 3_600_000;

/** What the worker acts in. */
export function workScope(connection: Connection, organisationId: string, now: number): WorkScope {
  return mintWorkScope({ db: connection.db, now, organisationId });
}

/** `people` authors of a department each log `each` decisions in a month. */
export async function logDecisions(
  { db }: Connection,
  organisation: SmallOrganisation,
  departmentId: string,
  month: string,
  prefix: string,
  people: number,
  each = 3,
  more: Partial<DecisionFields> = {},
): Promise<string[]> {
  const decisions = Array.from({ length: people * each }, (_, i) => ({
    id: crypto.randomUUID(),
    organisationId: organisation.id,
    authorId: `${prefix}-${i % people}`,
    departmentId,
    month,
    loggedAt: monthStartInstant(month, zone) + 1000 * i,
    decidedOn: `${month}-01`,
    title: "Een beslissing",
    note: "",
    language: "nl" as const,
    touch: "direct" as const,
    weighing: "weighed" as const,
    weight: ([3, 2, 4, 1, 0] as const)[(i * 7) % 5] as Weight,
    reach: null,
    prevailed: null,
    level: i % 2 ? "team" : "board",
    handover: null,
    cxHelp: null,
    customerGroup: null,
    visibility: "private" as const,
    outweighed: [],
    evidence: [],
    moments: [],
    touched: [],
    asked: [],
    ...more,
  }));
  await db
    .transaction()
    .execute((trx) => insertDecisions(trx, decisions as Parameters<typeof insertDecisions>[1]));
  return decisions.map((decision) => decision.id);
}
