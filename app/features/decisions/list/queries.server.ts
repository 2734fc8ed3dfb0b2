import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import { matchesSearch } from "#db/dialect.ts";
import type { Database } from "#db/schema.ts";
import {
  listed,
  ownDecisions,
  ownToWeigh,
  type VisibleQuery,
  visibleDecisions,
} from "../visible/queries.server.ts";
import type { ListFilter } from "./filter.ts";
import { countUpTo, type ListedDecision, pageLength, readEdge } from "./rules.ts";

interface Place {
  readonly seq: number;
  readonly decided_on: string;
}
interface Page {
  readonly places: Place[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

type PlaceQuery = SelectQueryBuilder<Database, "decision", Place>;

export interface DecisionPage {
  readonly rows: readonly ListedDecision[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** At most one more than `countUpTo`. */
  readonly count: number;
}

/** One page of what the reader may see, and how many there are in all. */
export async function listDecisions(scope: Scope, filter: ListFilter): Promise<DecisionPage> {
  const source = await sourceOf(scope, filter);
  const count = await countIn(scope, source);
  const page = await readPage(scope, filter, source);
  return { ...page, rows: await readRows(scope, page.places), count };
}

/** How many of the reader's imported records wait for a weight, up to `countUpTo` and one more. */
export async function countToWeigh(scope: Scope): Promise<number> {
  return countIn(scope, (limit) => [ownToWeigh(scope).select(["seq", "decided_on"]).limit(limit)]);
}

export async function readDepartmentNames(scope: Scope) {
  return scope.db
    .selectFrom("department")
    .select(["id", "archived", scope.language === "nl" ? "name_nl as name" : "name_en as name"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("position")
    .execute();
}

/** The parts of the list under this filter, each cut off at `limit` after `order` was applied. */
type Source = (limit: number, order?: (part: PlaceQuery) => PlaceQuery) => PlaceQuery[];

async function sourceOf(scope: Scope, filter: ListFilter): Promise<Source> {
  const hasMoment = filter.moment ? await momentCondition(scope, filter.moment) : null;
  const narrowed = (part: Part) => narrow(part, scope, filter, hasMoment).select(["seq", "decided_on"]);
  const text = filter.q;
  if (!text)
    return (limit, order = (part) => part) =>
      partsOf(scope, filter).map((part) => order(narrowed(part)).limit(limit));
  // The words are looked up once, newest first and no further than the list can count.
  const hits = partOfSearch(scope, filter)
    .where(matchesSearch(scope.db, scope.organisationId, text))
    .orderBy("decision.seq", "desc");
  return (limit, order = (part) => part) => {
    const found = narrowed({ query: hits, isOwn: false }).limit(countUpTo + 1);
    return [
      order(scope.db.selectFrom(found.as("decision")).select(["seq", "decided_on"]) as PlaceQuery).limit(
        limit,
      ),
    ];
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
  const visible = visibleDecisions(scope).where("decision.withdrawn_at", "is", null);
  if (filter.mine || filter.weigh) return partsOf(scope, filter)[0]?.query ?? visible;
  if (!filter.weight) return visible;
  return visible.where((eb) =>
    eb.or([eb("decision.author_id", "=", scope.authorId), eb("decision.visibility", "=", "example")]),
  );
}

function narrow(part: Part, scope: Scope, filter: ListFilter, hasMoment: Expression<SqlBool> | null) {
  let { query } = part;
  // As expressions, or SQLite may walk everybody's decisions of this kind to find one author's.
  const department = part.isOwn ? sql`decision.department_id || ''` : sql.ref("decision.department_id");
  if (filter.department) query = query.where(department, "=", filter.department);
  if (filter.visibility) query = query.where(sql`decision.visibility || ''`, "=", filter.visibility);
  const from = latest(filter.from, filter.month && `${filter.month}-01`);
  const to = earliest(filter.to, filter.month && `${filter.month}-31`);
  if (from) query = query.where("decision.decided_on", ">=", from);
  if (to) query = query.where("decision.decided_on", "<=", to);
  if (filter.weight) query = query.where("decision.weight", "=", Number(filter.weight));
  if (filter.visibility === "private") query = query.where("decision.author_id", "=", scope.authorId);
  return hasMoment ? query.where(hasMoment) : query;
}

/** A rare moment is quicker found by its own index, a common one by looking at the newest decisions. */
async function momentCondition(scope: Scope, moment: string): Promise<Expression<SqlBool>> {
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
    return sql<SqlBool>`decision.id in ${choices.select("decision_id")}`;
  }
  return sql<SqlBool>`exists (select 1 from decision_choice
    where decision_id = decision.id and field = 'moment' and value = ${moment})`;
}

async function countIn(scope: Scope, source: Source): Promise<number> {
  const parts = source(countUpTo + 1);
  const { count } = await scope.db
    .selectFrom(
      union(scope, parts)
        .limit(countUpTo + 1)
        .as("counted"),
    )
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function readPage(scope: Scope, filter: ListFilter, source: Source): Promise<Page> {
  const isBack = filter.before !== undefined;
  const edge = filter.before ?? filter.after;
  const direction = (filter.sort === "oldest") === isBack ? "desc" : "asc";
  const bound = edge ? await resolveEdge(scope, edge, direction) : null;
  const order = (part: PlaceQuery) => {
    const after = bound ? part.where(isBeyond(bound, direction)) : part;
    return after.orderBy("decision.decided_on", direction).orderBy("decision.seq", direction);
  };
  const found = await union(scope, source(pageLength + 1, order))
    .orderBy("decided_on", direction)
    .orderBy("seq", direction)
    .limit(pageLength + 1)
    .execute();
  const hasMore = found.length > pageLength;
  const places = found.slice(0, pageLength);
  if (!isBack) return { places, hasNext: hasMore, hasPrevious: edge !== undefined };
  // Nothing further back: then this is the first page, and that one is always whole.
  if (!hasMore) return readPage(scope, { ...filter, before: undefined, after: undefined }, source);
  return { places: places.reverse(), hasNext: true, hasPrevious: true };
}

/** A row that is gone or hidden by now reads as the edge of its day: a line shown twice is better than one missed. */
async function resolveEdge(scope: Scope, edge: string, direction: "asc" | "desc"): Promise<Place> {
  const { day, id } = readEdge(edge);
  const row = await visibleDecisions(scope)
    .select("seq")
    .where("decision.id", "=", id)
    .where("decision.decided_on", "=", day)
    .executeTakeFirst();
  return { decided_on: day, seq: row?.seq ?? (direction === "desc" ? Number.MAX_SAFE_INTEGER : 0) };
}

function isBeyond({ decided_on, seq }: Place, direction: "asc" | "desc"): Expression<SqlBool> {
  return direction === "desc"
    ? sql<SqlBool>`(decision.decided_on <= ${decided_on} and (decision.decided_on < ${decided_on} or decision.seq < ${seq}))`
    : sql<SqlBool>`(decision.decided_on >= ${decided_on} and (decision.decided_on > ${decided_on} or decision.seq > ${seq}))`;
}

function union(scope: Scope, parts: readonly PlaceQuery[]) {
  const [first, ...others] = parts.map((part) =>
    scope.db.selectFrom(part.as("part")).select(["seq", "decided_on"]),
  );
  if (!first) throw new Error("a list has at least one part");
  const all = others.reduce((query, part) => query.unionAll(part), first);
  return scope.db.selectFrom(all.as("found")).select(["seq", "decided_on"]);
}

async function readRows(scope: Scope, places: readonly Place[]): Promise<ListedDecision[]> {
  if (places.length === 0) return [];
  const rows = await visibleDecisions(scope)
    .select([
      "seq",
      "id",
      "title",
      "language",
      "decided_on",
      "department_id",
      "visibility",
      "weighing",
      "weight",
    ])
    .select(["author_id", "withdrawn_at"])
    .where(
      "decision.seq",
      "in",
      places.map((place) => place.seq),
    )
    .execute();
  const choices = await scope.db
    .selectFrom("decision_choice")
    .select(["decision_id", "value"])
    .where("field", "=", "moment")
    .where(
      "decision_id",
      "in",
      rows.map((row) => row.id),
    )
    .execute();
  const momentsOf = Map.groupBy(choices, (choice) => choice.decision_id);
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return places.flatMap(({ seq }) => {
    const row = bySeq.get(seq);
    if (!row) return [];
    const isOwn = row.author_id === scope.authorId;
    // Others' weights leave the database for examples only.
    const seesWeighing = isOwn || row.visibility === "example";
    return {
      id: row.id,
      title: row.title,
      language: row.language,
      decidedOn: row.decided_on,
      departmentId: row.department_id,
      visibility: row.visibility,
      weighing: row.weighing,
      weight: seesWeighing ? row.weight : null,
      isOwn,
      isWithdrawn: row.withdrawn_at !== null,
      moments: (momentsOf.get(row.id) ?? []).map((choice) => choice.value),
    };
  });
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
  return !one || (other && other > one) ? other : one;
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return !one || (other && other < one) ? other : one;
}
