import { addQuarters, type Quarter } from "./calendar.ts";
import {
  discloseAttribute,
  discloseBeside,
  discloseMany,
  discloseManyByGroup,
  discloseOne,
} from "./disclose-topic.ts";
import type { PublishedFigures, Topic, TopicRow } from "./publication.ts";
import { type TopicCounts, together } from "./topic-counts.ts";
import { isAsked, TALLIED, type TalliedKey, TOPICS, type TopicDecision, type TopicKey } from "./topics.ts";

/** Counts of decisions of every topic, by quarter and reporting group. */
export type TopicTally = ReadonlyMap<TopicKey, ReadonlyMap<Quarter, ReadonlyMap<string, TopicCounts>>>;

/** A block of quarters speaks when so many decisions answered, or after this many quarters. */
const ENOUGH_DECISIONS = 30;
export const MOST_QUARTERS = 4;

type Growing = {
  readonly answered: Map<string, number>;
  readonly silent: Map<string, number>;
  readonly cells: Map<string, Map<string, number>>;
  readonly sets: Map<string, Map<string, number>>;
};

/** Adds decisions one by one. */
export function startTally() {
  const tally = new Map<TopicKey, Map<Quarter, Map<string, Growing>>>();
  const countsOf = (key: TopicKey, quarter: Quarter, groupId: string) =>
    within(
      within(
        within(tally, key, () => new Map<Quarter, Map<string, Growing>>()),
        quarter,
        () => new Map<string, Growing>(),
      ),
      groupId,
      () => ({ answered: new Map(), silent: new Map(), cells: new Map(), sets: new Map() }),
    );
  return {
    tally: tally as TopicTally,
    add(quarter: Quarter, groupId: string, authorId: string, decision: TopicDecision): void {
      for (const key of TALLIED) {
        if (!isAsked(key, decision)) continue;
        const cells = TOPICS[key].cellsOf(decision);
        const { answered, silent, cells: byCell, sets } = countsOf(key, quarter, groupId);
        increase(cells === null ? silent : answered, authorId);
        for (const cell of cells ?? []) increase(within(byCell, cell, newCounts), authorId);
        if (cells !== null) increase(within(sets, cells.toSorted().join("|"), newCounts), authorId);
      }
    },
  };
}

/** The first quarter of the block that a topic could close now; blocks never overlap. */
export function blockStart(key: TopicKey, quarter: Quarter, before: PublishedFigures["topics"]): Quarter {
  const earliest = addQuarters(quarter, 1 - MOST_QUARTERS);
  const next = before[key] ? addQuarters(before[key].to, 1) : earliest;
  return next > earliest ? next : earliest;
}

/** The quarters before this one that topics with too few answers in it would still want to count. */
export function quartersWaiting(
  quarter: Quarter,
  tally: TopicTally,
  before: PublishedFigures["topics"],
  k: number,
): Quarter[] {
  const starts = TALLIED.filter(
    (key) => !isEnough(together([...(tally.get(key)?.get(quarter)?.values() ?? [])]), k),
  ).map((key) => blockStart(key, quarter, before));
  const waiting: Quarter[] = [];
  for (let one = addQuarters(quarter, -1); starts.some((start) => start <= one); one = addQuarters(one, -1)) {
    waiting.push(one);
  }
  return waiting;
}

export function isEnough({ answered }: TopicCounts, k: number): boolean {
  const decisions = [...answered.values()].reduce((sum, count) => sum + count, 0);
  return decisions >= ENOUGH_DECISIONS && answered.size >= 2 * k;
}

/**
 * The topics at the end of a quarter: the quarter itself when it has enough to say, else with the quarters that wait,
 * else what was said before. Blocks of one topic never overlap, so no difference between two of them says anything.
 * @param isLeader did this person log as a leader
 * Source: domain.md 4; measures 3.6.
 */
export function topicsAt(
  quarter: Quarter,
  tally: TopicTally,
  before: PublishedFigures["topics"],
  isLeader: (author: string) => boolean,
  k: number,
): PublishedFigures["topics"] {
  const topics: Partial<Record<TopicKey, Topic>> = {};
  for (const key of TALLIED) {
    const fresh = blockOf(key, quarter, tally, before, isLeader, k) ?? before[key];
    if (fresh) topics[key] = fresh;
  }
  return topics;
}

function blockOf(
  key: TalliedKey,
  to: Quarter,
  tally: TopicTally,
  before: PublishedFigures["topics"],
  isLeader: (author: string) => boolean,
  k: number,
): Topic | null {
  const byQuarter = tally.get(key) ?? new Map<Quarter, ReadonlyMap<string, TopicCounts>>();
  const start = isEnough(together([...(byQuarter.get(to)?.values() ?? [])]), k)
    ? to
    : blockStart(key, to, before);
  const quarters = [...byQuarter].filter(([quarter]) => quarter >= start && quarter <= to);
  const from = quarters.map(([quarter]) => quarter).sort()[0];
  if (from === undefined) return null;
  const ids = new Set(quarters.flatMap(([, groups]) => [...groups.keys()]));
  const groups = new Map(
    [...ids].sort().map((id) => [id, together(quarters.flatMap(([, byGroup]) => byGroup.get(id) ?? []))]),
  );
  const all = together([...groups.values()]);
  if (!isEnough(all, k) && addQuarters(from, MOST_QUARTERS - 1) > to) return null;
  const { kind, byGroup, ofLeaders, cells, beside } = TOPICS[key];
  const whole =
    beside !== undefined
      ? discloseBeside(all, beside, k)
      : kind === "one"
        ? discloseOne(all, k)
        : discloseMany(all, k);
  if (whole === null) return null;
  const groupRows = byGroup ? discloseManyByGroup(groups, whole, k) : {};
  const leaders = ofLeaders ? discloseAttribute(groups, whole, groupRows, isLeader, k) : null;
  const complete = (row: TopicRow) => withHidden(row, cells ?? Object.keys(whole.cells).sort());
  return {
    from,
    to,
    organisation: complete(whole),
    leaders: leaders && complete(leaders),
    groups: Object.fromEntries(
      [...groups.keys()].flatMap((id) => (groupRows[id] ? [[id, complete(groupRows[id])]] : [])),
    ),
  };
}

/** Cells that are not told are null, in a fixed order, whether a few people chose them or nobody did. */
export function withHidden(row: TopicRow, cells: readonly string[]): TopicRow {
  return { ...row, cells: Object.fromEntries(cells.map((cell) => [cell, row.cells[cell] ?? null])) };
}

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function newCounts(): Map<string, number> {
  return new Map();
}

function increase(by: Map<string, number>, author: string): void {
  by.set(author, (by.get(author) ?? 0) + 1);
}
