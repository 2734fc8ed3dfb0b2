import { addQuarters, type Quarter } from "./calendar.ts";
import { colleaguesIn } from "./colleagues.ts";
import type { Contribution } from "./contribution.ts";
import { discloseMany, discloseManyByGroup, discloseOne } from "./disclose-topic.ts";
import { LOOP_KEYS, type LoopKey, type QuarterAnswers, viewsOf } from "./loop-answers.ts";
import type { Colleagues, PublishedFigures, Topic, TopicRow } from "./publication.ts";
import { blockStart, isEnough, MOST_QUARTERS, withHidden } from "./topic-blocks.ts";
import { type TopicCounts, together } from "./topic-counts.ts";

/** What customers turned out to notice; "none": not looked back. */
export const OUTCOME_CELLS = ["better", "same", "mixed", "worse", "too_early", "none"] as const;
/** How many steps apart an author and a colleague are. */
export const STEP_CELLS = ["0", "1", "2", "3", "4"] as const;

const CELLS: Readonly<Record<LoopKey, readonly string[] | null>> = {
  outcome: OUTCOME_CELLS,
  claims: null,
  opinions: STEP_CELLS,
};

/** The quarters before this one, each with what in them was not told yet and has too little to say in this one. */
export function loopQuartersWaiting(
  quarter: Quarter,
  answers: QuarterAnswers,
  before: PublishedFigures["topics"],
  k: number,
): { readonly quarter: Quarter; readonly keys: readonly LoopKey[] }[] {
  const starts = LOOP_KEYS.filter((key) => !isEnough(wholeOf(key, [answers]), k)).map((key) => ({
    key,
    start: blockStart(key, quarter, before),
  }));
  return Array.from({ length: MOST_QUARTERS - 1 }, (_, back) => addQuarters(quarter, -1 - back)).flatMap(
    (one) => {
      const keys = starts.filter(({ start }) => start <= one).map(({ key }) => key);
      return keys.length === 0 ? [] : [{ quarter: one, keys }];
    },
  );
}

type Told = Pick<PublishedFigures, "topics" | "colleagues">;

/**
 * What came back, at the end of a quarter, by the same rules as the topics: blocks of whole quarters that never overlap,
 * in round numbers, of at least k people; where two people stand behind an answer, of k of both.
 * @param answers of this quarter, and of those before it that wait; @param contributions what the index counted
 * Source: domain.md 4; measures 1.11, 2, 3.6.
 */
export function loopTopicsAt(
  quarter: Quarter,
  answers: readonly QuarterAnswers[],
  before: Told,
  contributions: readonly Contribution[],
  k: number,
): Told {
  const topics: Partial<Record<LoopKey, Topic>> = {};
  for (const key of LOOP_KEYS) {
    const fresh = blockOf(key, quarter, answers, before.topics, k) ?? before.topics[key];
    if (fresh) topics[key] = fresh;
  }
  const { opinions } = topics;
  const colleagues: Colleagues | undefined =
    opinions && opinions !== before.topics.opinions
      ? colleaguesIn(opinions, answers, contributions)
      : before.colleagues;
  return { topics, ...(colleagues ? { colleagues } : {}) };
}

function blockOf(
  key: LoopKey,
  to: Quarter,
  answers: readonly QuarterAnswers[],
  before: PublishedFigures["topics"],
  k: number,
): Topic | null {
  const latest = answers.filter(({ quarter }) => quarter === to);
  const start = isEnough(wholeOf(key, latest), k) ? to : blockStart(key, to, before);
  const block = answers.filter((one) => one.quarter >= start && one.quarter <= to && one[key].length > 0);
  const from = block.map(({ quarter }) => quarter).sort()[0];
  if (from === undefined) return null;
  if (!isEnough(wholeOf(key, block), k) && addQuarters(from, MOST_QUARTERS - 1) > to) return null;
  const views = viewsOf(key, block);
  const isOne = CELLS[key] !== null;
  const whole = views
    .map((groups) => (isOne ? discloseOne : discloseMany)(together([...groups.values()]), k))
    .reduce(bothTold);
  if (whole === null) return null;
  const byGroup = isOne ? [{}] : views.map((groups) => discloseManyByGroup(groups, whole, k));
  const cells = CELLS[key] ?? Object.keys(whole.cells).sort();
  const ids = [...new Set(views.flatMap((groups) => [...groups.keys()]))].sort();
  return {
    from,
    to,
    organisation: withHidden(whole, cells),
    leaders: null,
    groups: Object.fromEntries(
      ids.flatMap((id) => {
        const row = byGroup.map((rows: Record<string, TopicRow>) => rows[id] ?? null).reduce(bothTold);
        return row ? [[id, withHidden(row, cells)]] : [];
      }),
    ),
  };
}

/** Only what both may tell; what either hides, stays hidden with enough people of both. */
export function bothTold(one: TopicRow | null, other: TopicRow | null): TopicRow | null {
  if (one === null || other === null) return null;
  const cells = Object.entries(one.cells).filter(([cell]) => (other.cells[cell] ?? null) !== null);
  return cells.length === 0 ? null : { ...one, cells: Object.fromEntries(cells) };
}

function wholeOf(key: LoopKey, answers: readonly QuarterAnswers[]): TopicCounts {
  return together([...(viewsOf(key, answers)[0]?.values() ?? [])]);
}
