import { moments } from "#app/domain/content/journey.ts";
import { outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, touches } from "#app/domain/content/weighing.ts";
import type { Language, Text } from "#app/domain/language.ts";
import type { PublishedFigures, Topic, TopicRow } from "#app/domain/publication.ts";

/** What a topic rests on. */
export type Base = Pick<Topic, "from" | "to"> & Pick<TopicRow, "decisions" | "people">;

/** How often one answer was given; null when it is not shown. */
export type Share = {
  readonly key: string;
  readonly label: string;
  readonly count: number | null;
  readonly percent: number | null;
};

type Labels = readonly { readonly key: string; readonly label: Text }[];

export function baseOf({ from, to }: Topic, { decisions, people }: TopicRow): Base {
  return { from, to, decisions, people };
}

/** Counts are published in fives: below so many decisions a percentage is told in fives too. */
const FINE_FROM = 250;

export function percentOf(count: number | null, whole: number): number | null {
  if (count === null || whole === 0) return null;
  const step = whole < FINE_FROM ? 5 : 1;
  return Math.min(100, Math.round((100 * count) / whole / step) * step);
}

/** Of which whole answers are parts that exclude each other: of round numbers, what the parts add up to. */
export function wholeOf({ cells, decisions }: TopicRow): number {
  const counts = Object.values(cells);
  const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  return counts.includes(null) ? Math.max(sum, decisions) : sum;
}

/** The answers of a row in a given order; an answer that nobody gave is left out. */
export function sharesOf(
  { cells }: TopicRow,
  labels: readonly { key: string; label: string }[],
  whole: number,
): Share[] {
  return labels.flatMap(({ key, label }) => {
    const count = cells[key];
    return count === undefined ? [] : [{ key, label, count, percent: percentOf(count, whole) }];
  });
}

const labelled = (labels: Labels, language: Language) =>
  labels.map(({ key, label }) => ({ key, label: label[language] }));

/** U2 with U14: what weighed more, the most often named first; beside it the same for leaders. */
export function outweighedOf({ topics }: PublishedFigures, language: Language) {
  const topic = topics.outweighed;
  if (topic === undefined) return null;
  const { leaders, organisation } = topic;
  const shares = sharesOf(organisation, labelled(outweighedKinds, language), organisation.decisions);
  const shown = shares
    .flatMap((share) => (share.count === null ? [] : [{ ...share, count: share.count }]))
    .sort((a, b) => b.count - a.count)
    .map((share) => ({ ...share, leaders: leaderShare(leaders, share.key) }));
  return {
    base: baseOf(topic, organisation),
    leaders: leaders && { decisions: leaders.decisions, people: leaders.people },
    shown,
    hidden: shares.filter(({ count }) => count === null).map(({ label }) => label),
  };
}

function leaderShare(leaders: TopicRow | null, key: string): Pick<Share, "count" | "percent"> {
  const count = leaders?.cells[key] ?? null;
  return { count, percent: leaders && percentOf(count, leaders.decisions) };
}

/** The R-indicator in words. Source: measures 1.12. @param balance 0..100 */
export function balanceWord(balance: number): "even" | "mixed" | "uneven" {
  if (balance >= 80) return "even";
  return balance >= 60 ? "mixed" : "uneven";
}

/** How much of a change comes from the mix of groups; null when it is no part that words can tell. */
export function partOf({ points, mix }: { points: number; mix: number }): number | null {
  return mix * points > 0 && Math.abs(mix) <= Math.abs(points) ? Math.abs(mix) : null;
}

export type WeightBar = {
  readonly from: number;
  readonly to: number;
  readonly count: number | null;
  readonly percent: number | null;
};

/** How often each weight was given, for the whole and for the groups that are shown. */
export function weightsOf({ topics, groups }: PublishedFigures, readsGroups: boolean, language: Language) {
  const topic = topics.weights;
  if (topic === undefined) return null;
  const rows = (readsGroups ? groups : []).flatMap(({ id, name }) => {
    const row = topic.groups[id];
    return row ? [{ name: name[language], decisions: row.decisions, bars: barsOf(row) }] : [];
  });
  return { base: baseOf(topic, topic.organisation), whole: barsOf(topic.organisation), groups: rows };
}

/** Neighbouring weights can be one bar ("0-1"). */
function barsOf(row: TopicRow): WeightBar[] {
  const whole = wholeOf(row);
  return Object.entries(row.cells)
    .map(([cell, count]) => {
      const [from = 0, to = from] = cell.split("-").map(Number);
      return { from, to, count, percent: percentOf(count, whole) };
    })
    .sort((a, b) => a.from - b.from);
}

export type PlainKey = "moments" | "touch" | "honest" | "evidence" | "help" | "level";
export type OwnWords = Readonly<
  Record<"honest" | "evidence" | "help", readonly { key: string; label: string }[]>
>;

/** The topics that are one row of answers. @param own the labels that do not stand in the content pack */
export function plainTopics({ topics }: PublishedFigures, language: Language, own: OwnWords) {
  const labels: Record<PlainKey, readonly { key: string; label: string }[]> = {
    moments: labelled(moments, language),
    touch: labelled(touches, language),
    honest: own.honest,
    evidence: own.evidence,
    help: own.help,
    level: labelled(levels, language),
  };
  const of = (key: PlainKey) => {
    const topic = topics[key];
    if (topic === undefined) return null;
    const { organisation } = topic;
    // A decision can be noticed at several moments; the other answers exclude each other.
    const whole = key === "moments" ? organisation.decisions : wholeOf(organisation);
    return { base: baseOf(topic, organisation), shares: sharesOf(organisation, labels[key], whole) };
  };
  return {
    moments: of("moments"),
    touch: of("touch"),
    honest: of("honest"),
    evidence: of("evidence"),
    help: of("help"),
    level: of("level"),
  };
}

/** Shades from full to faint, so that no more answers than these can be told apart in one bar. */
const TONES = 5;

/** Answers as parts of one bar of 100; what is not shown is one block at its end. */
export function stripOf(shares: readonly Share[], decisions: number) {
  const sum = shares.reduce((total, { count }) => total + (count ?? 0), 0);
  const hidden = shares.filter(({ count }) => count === null);
  const whole = hidden.length > 0 ? Math.max(sum, decisions) : sum;
  let x = 0;
  const parts = shares.flatMap((share, at) => {
    if (share.count === null) return [];
    const width = whole === 0 ? 0 : (100 * share.count) / whole;
    x += width;
    return [{ ...share, x: x - width, width, tone: Math.min(at, TONES - 1) }];
  });
  return {
    parts,
    rest: hidden.length === 0 ? null : { x, width: 100 - x, labels: hidden.map(({ label }) => label) },
  };
}

/** U8 per group: where each shown group's decisions are noticed, in the order of the journey. */
export function momentsByGroup({ topics, groups }: PublishedFigures, language: Language) {
  const topic = topics.moments;
  if (topic === undefined) return null;
  const columns = moments.filter(({ key }) => topic.organisation.cells[key] !== undefined);
  const rows = groups.flatMap(({ id, name }) => {
    const row = topic.groups[id];
    if (row === undefined) return [];
    return [{ name: name[language], cells: columns.map(({ key }) => row.cells[key] ?? null) }];
  });
  return rows.length === 0 ? null : { columns: columns.map(({ label }) => label[language]), rows };
}

type Words = { readonly base: (base: Base) => string; readonly own: OwnWords };

/** All topics of a publication as the page shows them, in the reader's language. */
export function topicViews(
  figures: PublishedFigures,
  { readsGroups, language, words }: { readsGroups: boolean; language: Language; words: Words },
) {
  const [weights, outweighed] = [weightsOf(figures, readsGroups, language), outweighedOf(figures, language)];
  const plain = plainTopics(figures, language, words.own);
  const inWords = <T extends { readonly base: Base }>(view: T | null) =>
    view && { ...view, decisions: view.base.decisions, base: words.base(view.base) };
  return {
    weights: inWords(weights),
    outweighed: inWords(outweighed),
    moments: inWords(plain.moments),
    touch: inWords(plain.touch),
    honest: inWords(plain.honest),
    evidence: inWords(plain.evidence),
    help: inWords(plain.help),
    level: inWords(plain.level),
    momentsByGroup: readsGroups ? momentsByGroup(figures, language) : null,
  };
}

export type TopicViews = ReturnType<typeof topicViews>;

type ChapterId =
  | "trend"
  | "taking-part"
  | "outweighed"
  | "affected"
  | "weights"
  | "noticed"
  | "later"
  | "known"
  | "colleagues";
/** The head of a chapter: what it is about, and what there is to find. */
export type ChapterText = {
  readonly id: ChapterId;
  readonly title: string;
  readonly lead: readonly string[];
};
