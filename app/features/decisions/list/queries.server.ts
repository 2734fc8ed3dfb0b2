import { type Expression, type SqlBool, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import { ownToWeigh, visibleDecisions } from "../visible/queries.server.ts";
import type { ListFilter } from "./filter.ts";
import { countUpTo, type ListedDecision, pageLength, readEdge } from "./rules.ts";
import { type Place, type PlaceQuery, type Source, sourceOf } from "./source/queries.server.ts";

interface Page {
  readonly places: Place[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

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
