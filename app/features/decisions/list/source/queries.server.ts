import { type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import { matchesSearch } from "#db/dialect.ts";
import type { Database } from "#db/schema.ts";
import {
  listed,
  ownDecisions,
  ownToWeigh,
  type VisibleQuery,
  visibleDecisions,
} from "../../visible/queries.server.ts";
import type { ListFilter } from "../filter.ts";
import { countUpTo } from "../rules.ts";

export interface Place {
  readonly seq: number;
  readonly decided_on: string;
}
export type PlaceQuery = SelectQueryBuilder<Database, "decision", Place>;

/** The parts of the list under this filter, each cut off at `limit` after `order` was applied. */
export type Source = (limit: number, order?: (part: PlaceQuery) => PlaceQuery) => PlaceQuery[];

export async function sourceOf(scope: Scope, filter: ListFilter): Promise<Source> {
  const moment = filter.moment ? await momentCondition(scope, filter.moment) : null;
  const narrowed = (part: Part) => {
    const query = narrow(part, scope, filter);
    return (moment ? query.where(moment.condition) : query).select(["seq", "decided_on"]);
  };
  if (!filter.q && !moment?.isRare) {
    return (limit, order = (part) => part) =>
      partsOf(scope, filter).map((part) => order(narrowed(part)).limit(limit));
  }
  // From the words or the rare moment to the decisions, newest first and no further than the list can count.
  const start = partOfSearch(scope, filter);
  const words = filter.q ? start.where(matchesSearch(scope.db, scope.organisationId, filter.q)) : start;
  const hits = narrowed({ query: words, isOwn: true })
    .orderBy("decision.seq", "desc")
    .limit(countUpTo + 1);
  return (limit, order = (part) => part) => {
    const found = scope.db.selectFrom(hits.as("decision")).select(["seq", "decided_on"]);
    return [order(found as PlaceQuery).limit(limit)];
  };
}

interface Part {
  readonly query: VisibleQuery;
  readonly isOwn: boolean;
}

/** Which parts can hold a match. Others' weights are no part of any answer, so they cannot be asked for either. */
function partsOf(scope: Scope, filter: ListFilter): Part[] {
  const own = (query: VisibleQuery): Part => ({ query, isOwn: true });
  const ofAll = (query: VisibleQuery): Part => ({ query, isOwn: false });
  if (filter.weigh) return [own(ownToWeigh(scope))];
  if (filter.mine) return [own(ownDecisions(scope))];
  if (filter.weight) {
    const others = listed.example(scope).where("decision.author_id", "!=", scope.authorId);
    return [own(ownDecisions(scope).where("decision.withdrawn_at", "is", null)), ofAll(others)];
  }
  const ownPrivate = own(listed.ownPrivate(scope));
  if (filter.visibility === "private") return [ownPrivate];
  if (filter.visibility) return [ofAll(listed[filter.visibility](scope))];
  return [ofAll(listed.shared(scope)), ofAll(listed.example(scope)), ownPrivate];
}

/** The same decisions as `partsOf`, as one condition: search comes from the words, not from the dates. */
function partOfSearch(scope: Scope, filter: ListFilter): VisibleQuery {
  const isOwn = sql<SqlBool>`not (decision.author_id <> ${scope.authorId})`;
  const all = visibleDecisions(scope);
  if (filter.mine && !filter.weigh) return all.where(isOwn);
  const visible = all.where("decision.withdrawn_at", "is", null);
  if (filter.weigh) return visible.where(isOwn).where("decision.weighing", "=", "pending");
  if (!filter.weight) return visible;
  return visible.where((eb) => eb.or([isOwn, eb("decision.visibility", "=", "example")]));
}

function narrow(part: Part, scope: Scope, filter: ListFilter): VisibleQuery {
  let { query } = part;
  // Turned round, or SQLite may walk everybody's decisions of this kind to find one author's.
  if (filter.department) {
    query = part.isOwn
      ? query.where(sql<SqlBool>`not (decision.department_id <> ${filter.department})`)
      : query.where("decision.department_id", "=", filter.department);
  }
  if (filter.visibility) query = query.where(sql<SqlBool>`not (decision.visibility <> ${filter.visibility})`);
  const from = latest(filter.from, filter.month && `${filter.month}-01`);
  const to = earliest(filter.to, filter.month && `${filter.month}-31`);
  if (from) query = query.where("decision.decided_on", ">=", from);
  if (to) query = query.where("decision.decided_on", "<=", to);
  if (filter.weight) query = query.where("decision.weight", "=", Number(filter.weight));
  if (filter.visibility === "private") query = query.where("decision.author_id", "=", scope.authorId);
  return query;
}

/** A rare moment is quicker found by its own index, a common one by looking at the newest decisions. */
async function momentCondition(scope: Scope, moment: string) {
  const choices = scope.db
    .selectFrom("decision_choice")
    .where("decision_choice.organisation_id", "=", scope.organisationId)
    .where("field", "=", "moment")
    .where("value", "=", moment);
  const found = await scope.db
    .selectFrom(
      choices
        .select("decision_id")
        .limit(countUpTo + 1)
        .as("some"),
    )
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  if (Number(found.count) <= countUpTo) {
    return { isRare: true, condition: sql<SqlBool>`decision.id in ${choices.select("decision_id")}` };
  }
  const condition = sql<SqlBool>`exists (select 1 from decision_choice
    where decision_id = decision.id and field = 'moment' and value = ${moment})`;
  return { isRare: false, condition };
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
  return !one || (other && other > one) ? other : one;
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return !one || (other && other < one) ? other : one;
}
