import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from "kysely";
import type { Scope } from "#app/shared/scope.server.ts";
import { holdsWords, searchedDecisions } from "#db/dialect.ts";
import { askedOf } from "#db/opinions.ts";
import type { Database } from "#db/schema.ts";
import {
  listed,
  onlyVisible,
  ownDecisions,
  ownToWeigh,
  type VisibleQuery,
} from "../../visible/queries.server.ts";
import type { ListFilter } from "../filter.ts";
import { countUpTo } from "../rules.ts";

/** Where a decision stands in the list. */
export interface Place {
  readonly seq: number;
  readonly decided_on: string;
}
export type Direction = "asc" | "desc";

/** The decisions under one filter. */
export interface Source {
  /** At most one more than `countUpTo`. */
  count(): Promise<number>;
  /** The first ones beyond an edge, or from the start of the list. */
  places(direction: Direction, beyond: Place | null, limit: number): Promise<Place[]>;
}

/** So many of one's own decisions are read to look for words, and so many entries of an index to find its bounds. */
const readUpTo = 5000;
const boundUpTo = 200_000;

type PlaceQuery = SelectQueryBuilder<Database, "decision", Place>;

export async function sourceOf(scope: Scope, filter: ListFilter): Promise<Source> {
  const moment = filter.moment ? await momentCondition(scope, filter.moment) : null;
  const narrowed = (part: Part): PlaceQuery => {
    const query = narrow(part, scope, filter);
    return (moment ? query.where(moment.condition) : query).select(["seq", "decided_on"]);
  };
  if (!filter.q && !moment?.isRare) return fromRanges(scope, partsOf(scope, filter).map(narrowed));
  if (filter.q && isOfOneself(filter)) {
    const own = await ownHits(partsOf(scope, filter).map(narrowed), filter.q);
    if (own) return fromHits(own);
  }
  // From the words or the rare moment to the decisions, newest first and no further than the list can count.
  const found = filter.q
    ? searchedDecisions(scope.db, scope.organisationId, filter.q, await numbersOf(scope, daysOf(filter)))
    : scope.db.selectFrom("decision").orderBy("decision.seq", "desc");
  const hits = narrowed({ query: partOfSearch(scope, filter, found), isOwn: true }).limit(countUpTo + 1);
  return fromHits(await hits.execute());
}

function isOfOneself({ mine, weigh, visibility }: ListFilter): boolean {
  return Boolean(mine || weigh || visibility === "private");
}

/** One's own decisions are soon read, where words that everybody uses have a hundred thousand hits to pass by. */
async function ownHits([part]: readonly PlaceQuery[], words: string): Promise<Place[] | null> {
  const rows = await part
    ?.select(["title", "note"])
    .where("decision.withdrawn_at", "is", null)
    .limit(readUpTo + 1)
    .execute();
  if (!rows || rows.length > readUpTo) return null;
  return rows
    .filter(holdsWords(words))
    .sort((one, other) => other.seq - one.seq)
    .slice(0, countUpTo + 1);
}

/** Between which numbers the decisions of these days lie, unless there are too many to look. Of everybody: it only bounds. */
async function numbersOf(scope: Scope, { from, to }: ReturnType<typeof daysOf>) {
  if (!from && !to) return null;
  const some = scope.db
    .selectFrom("decision")
    .select("seq")
    .where("organisation_id", "=", scope.organisationId)
    .where("visibility", "in", ["private", "shared", "example"])
    .where("decided_on", ">=", from ?? "")
    .where("decided_on", "<=", to ?? "9")
    .limit(boundUpTo + 1);
  const { first, last, count } = await scope.db
    .selectFrom(some.as("some"))
    .select((eb) => [
      eb.fn.min("seq").as("first"),
      eb.fn.max("seq").as("last"),
      eb.fn.countAll<number>().as("count"),
    ])
    .executeTakeFirstOrThrow();
  return count > boundUpTo ? null : { first: first ?? 0, last: last ?? 0 };
}

/** Parts that do not overlap, each read in the order of its index and no further than asked. */
function fromRanges(scope: Scope, parts: readonly PlaceQuery[]): Source {
  const union = (each: (part: PlaceQuery) => PlaceQuery) => {
    const [first, ...others] = parts.map((part) =>
      scope.db.selectFrom(each(part).as("part")).select(["seq", "decided_on"]),
    );
    if (!first) throw new Error("a list has at least one part");
    const all = others.reduce((query, part) => query.unionAll(part), first);
    return scope.db.selectFrom(all.as("found")).select(["seq", "decided_on"]);
  };
  return {
    count: async () => {
      const upTo = union((part) => part.limit(countUpTo + 1)).limit(countUpTo + 1);
      const { count } = await scope.db
        .selectFrom(upTo.as("counted"))
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    places: (direction, beyond, limit) =>
      union((part) =>
        (beyond ? part.where(isBeyond(beyond, direction)) : part)
          .orderBy("decision.decided_on", direction)
          .orderBy("decision.seq", direction)
          .limit(limit),
      )
        .orderBy("decided_on", direction)
        .orderBy("seq", direction)
        .limit(limit)
        .execute(),
  };
}

/** At most a thousand hits: cheaper to sort here than to look for a second time. */
function fromHits(hits: readonly Place[]): Source {
  const before = (one: Place, other: Place) =>
    one.decided_on === other.decided_on ? one.seq - other.seq : one.decided_on < other.decided_on ? -1 : 1;
  return {
    count: async () => hits.length,
    places: async (direction, beyond, limit) => {
      const sign = direction === "asc" ? 1 : -1;
      return hits
        .filter((hit) => !beyond || sign * before(hit, beyond) > 0)
        .sort((one, other) => sign * before(one, other))
        .slice(0, limit);
    },
  };
}

function isBeyond({ decided_on, seq }: Place, direction: Direction): Expression<SqlBool> {
  return direction === "desc"
    ? sql<SqlBool>`(decision.decided_on <= ${decided_on} and (decision.decided_on < ${decided_on} or decision.seq < ${seq}))`
    : sql<SqlBool>`(decision.decided_on >= ${decided_on} and (decision.decided_on > ${decided_on} or decision.seq > ${seq}))`;
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
function partOfSearch(scope: Scope, filter: ListFilter, found: VisibleQuery): VisibleQuery {
  const isOwn = sql<SqlBool>`not (decision.author_id <> ${scope.authorId})`;
  const all = onlyVisible(scope, found);
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
  const { from, to } = daysOf(filter);
  if (from) query = query.where("decision.decided_on", ">=", from);
  if (to) query = query.where("decision.decided_on", "<=", to);
  if (filter.weight) {
    // Whoever is asked to weigh a decision blind does not find its weight either.
    query = query
      .where("decision.weight", "=", Number(filter.weight))
      .where("decision.id", "not in", askedOf(scope.db, scope));
  }
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

function daysOf({ from, to, month }: ListFilter) {
  return { from: latest(from, month && `${month}-01`), to: earliest(to, month && `${month}-31`) };
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
  return !one || (other && other > one) ? other : one;
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  return !one || (other && other < one) ? other : one;
}
