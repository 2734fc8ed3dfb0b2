import { sql } from "kysely";
import type { StoredDecision } from "#app/domain/decision.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { readDecision } from "#db/decision-log.ts";
import { decisionsWithChoices } from "#db/decision-staging.ts";
import { readBlindFor } from "#db/opinions.ts";
import type { TravellingDecision } from "../rules.ts";
import { departmentNames, outgoing } from "./rules.ts";

const page = 250;

/** The parts of what a reader may see, each one range of one index: own, then what others shared. */
const parts = {
  mine: (scope: Scope) => ofOrganisation(scope).where("author_id", "=", scope.authorId),
  shared: (scope: Scope) =>
    ofOrganisation(scope).where("visibility", "=", "shared").where("author_id", "!=", scope.authorId),
  example: (scope: Scope) =>
    ofOrganisation(scope).where("visibility", "=", "example").where("author_id", "!=", scope.authorId),
};

function ofOrganisation(scope: Scope) {
  return scope.db
    .selectFrom("decision")
    .where("organisation_id", "=", scope.organisationId)
    .where("withdrawn_at", "is", null);
}

const partsFor = (whose: "mine" | "visible") =>
  whose === "mine" ? [parts.mine] : [parts.mine, parts.shared, parts.example];

export async function countExported(scope: Scope, whose: "mine" | "visible"): Promise<number> {
  let total = 0;
  for (const part of partsFor(whose)) {
    const { count } = await part(scope).select(sql<number>`count(*)`.as("count")).executeTakeFirstOrThrow();
    total += Number(count);
  }
  return total;
}

/** All decisions that the reader may take along, page by page, without ever holding more than one page. */
export async function* readExported(
  scope: Scope,
  whose: "mine" | "visible",
): AsyncGenerator<TravellingDecision> {
  const nameOf = await readNames(scope);
  for (const part of partsFor(whose)) {
    let last: StoredDecision | undefined;
    do {
      let query = part(scope).selectAll();
      if (last) query = query.where(sql<boolean>`(decided_on, seq) > (${last.decidedOn}, ${last.seq})`);
      const rows = await query.orderBy("decided_on").orderBy("seq").limit(page).execute();
      const decisions = await decisionsWithChoices(scope.db, rows);
      last = decisions.at(-1);
      const blind = part === parts.example ? await blindAmong(scope, decisions) : nothing;
      for (const decision of decisions) yield leaving(scope, decision, nameOf, blind);
    } while (last);
  }
}

/** One decision, when the reader may see it. */
export async function readOutgoing(scope: Scope, id: string): Promise<TravellingDecision | null> {
  const decision = await readDecision(scope.db, scope.organisationId, id);
  if (!decision) return null;
  const isOwn = decision.authorId === scope.authorId;
  const isShown = decision.visibility !== "private" && decision.withdrawnAt === null;
  if (!isOwn && !isShown) return null;
  return leaving(scope, decision, await readNames(scope), await blindAmong(scope, [decision]));
}

const nothing: ReadonlySet<string> = new Set();

const blindAmong = (scope: Scope, decisions: readonly StoredDecision[]) =>
  readBlindFor(
    scope.db,
    scope,
    decisions.map(({ id }) => id),
  );

function leaving(
  scope: Scope,
  decision: StoredDecision,
  nameOf: (id: string) => string,
  blind: ReadonlySet<string>,
) {
  const reader = { isAuthor: decision.authorId === scope.authorId, isBlind: blind.has(decision.id) };
  return outgoing(decision, reader, nameOf);
}

async function readNames(scope: Scope) {
  const departments = await scope.db
    .selectFrom("department")
    .select(["id", "kind", "name_nl as nl", "name_en as en"])
    .where("organisation_id", "=", scope.organisationId)
    .execute();
  return departmentNames(departments, scope.language);
}
