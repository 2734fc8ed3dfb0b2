import type { Scope } from "#app/shared/scope.server.ts";
import { readBlindFor } from "#db/opinions.ts";
import { visibleDecisions } from "../visible/queries.server.ts";
import type { ListFilter } from "./filter.ts";
import { type ListedDecision, pageLength, readEdge } from "./rules.ts";
import { type Direction, type Place, type Source, sourceOf } from "./source/queries.server.ts";

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
  const count = await source.count();
  const page = await readPage(scope, filter, source);
  return { ...page, rows: await readRows(scope, page.places), count };
}

/** How many of the reader's imported records wait for a weight, up to `countUpTo` and one more. */
export async function countToWeigh(scope: Scope): Promise<number> {
  return (await sourceOf(scope, { weigh: "1" })).count();
}

export async function readDepartmentNames(scope: Scope) {
  return scope.db
    .selectFrom("department")
    .select(["id", "archived", scope.language === "nl" ? "name_nl as name" : "name_en as name"])
    .where("organisation_id", "=", scope.organisationId)
    .orderBy("position")
    .execute();
}

async function readPage(scope: Scope, filter: ListFilter, source: Source): Promise<Page> {
  const isBack = filter.before !== undefined;
  const edge = filter.before ?? filter.after;
  const direction = (filter.sort === "oldest") === isBack ? "desc" : "asc";
  const bound = edge ? await resolveEdge(scope, edge, direction) : null;
  const found = await source.places(direction, bound, pageLength + 1);
  const hasMore = found.length > pageLength;
  const places = found.slice(0, pageLength);
  if (!isBack) return { places, hasNext: hasMore, hasPrevious: edge !== undefined };
  // Nothing further back: then this is the first page, and that one is always whole.
  if (!hasMore) return readPage(scope, { ...filter, before: undefined, after: undefined }, source);
  return { places: places.reverse(), hasNext: true, hasPrevious: true };
}

/** A row that is gone or hidden by now reads as the edge of its day: a line shown twice is better than one missed. */
async function resolveEdge(scope: Scope, edge: string, direction: Direction): Promise<Place> {
  const { day, id } = readEdge(edge);
  const row = await visibleDecisions(scope)
    .select("seq")
    .where("decision.id", "=", id)
    .where("decision.decided_on", "=", day)
    .executeTakeFirst();
  return { decided_on: day, seq: row?.seq ?? (direction === "desc" ? Number.MAX_SAFE_INTEGER : 0) };
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
  const blind = await readBlindFor(
    scope.db,
    scope,
    rows.filter(({ visibility }) => visibility === "example").map(({ id }) => id),
  );
  const momentsOf = Map.groupBy(choices, (choice) => choice.decision_id);
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return places.flatMap(({ seq }) => {
    const row = bySeq.get(seq);
    if (!row) return [];
    const isOwn = row.author_id === scope.authorId;
    // Others' weights leave the database for examples only, and not for whoever was asked to weigh them blind.
    const seesWeighing = isOwn || (row.visibility === "example" && !blind.has(row.id));
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
