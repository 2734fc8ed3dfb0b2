import type { Language, Text } from "#app/domain/language.ts";
import type { ChangeFigure, GroupFigures, IndexFigure, PublishedFigures } from "#app/domain/publication.ts";

/** A change below this many points is not called a rise or a fall, however certain it is. Source: measures 1.10. */
const LEAST_NEWS = 3;
/** Leaders of whom less than this share of the others' participation took part, leave a gap. */
const HALF = 0.5;

export type ChangeKey =
  | "up"
  | "down"
  | "hardly"
  | "maybeHigher"
  | "maybeLower"
  | "same"
  | "cannotCompare"
  | "firstQuarter"
  | "noQuarter";
type BlindKey = "blindLeaders" | "blindPair" | "blindGroup" | "blindAnywhere" | "blindHidden";
type GroupKey = "pulledUp" | "pulledDown" | "lowPoint" | "lowPointMaybe" | "lowRange" | "lowRangeMaybe";
export type SentenceKey = ChangeKey | BlindKey | GroupKey;

/** A sentence that can be said in both languages: its key in `insights.story` and what is filled in. */
export type Sentence = {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, string | number>>;
  /** With what a change is compared. */
  readonly since?: "quarter" | "year";
};

/** What the figures say, in the order in which it is told. The first sentence is the bold one. */
export type Story = { readonly lead: Sentence; readonly rest: readonly Sentence[] };

/** "+4", "−4" with a real minus, "0". */
export function signed(points: number): string {
  if (points === 0) return "0";
  return points > 0 ? `+${points}` : `−${-points}`;
}

/** Is a change beyond what chance explains? Never when 0 lies within its interval. Source: measures 1.10, 8.9. */
export function isCertain({ verdict, lo, hi }: ChangeFigure): boolean {
  return verdict !== "cannot-tell" && (lo > 0 || hi < 0);
}

/** How a change is told; sizes are positive numbers, ranges around 0 carry their signs. */
export function changeTold(
  change: ChangeFigure,
): Pick<Sentence, "key" | "values"> & { readonly key: ChangeKey } {
  const { points, lo, hi } = change;
  const size = Math.abs(points);
  const range = { lo: signed(lo), hi: signed(hi) };
  if (!isCertain(change)) {
    if (points === 0) return { key: "same", values: range };
    return { key: points > 0 ? "maybeHigher" : "maybeLower", values: { count: size, ...range } };
  }
  if (size < LEAST_NEWS) return { key: "hardly", values: { points: signed(points), ...range } };
  const sizes = points > 0 ? { lo, hi } : { lo: -hi, hi: -lo };
  return { key: points > 0 ? "up" : "down", values: { count: size, ...sizes } };
}

/**
 * The story of a publication, made by rules only.
 * @param readsGroups may the reader see groups? Else nothing names one
 * @param firstDay when the first complete quarter will be there, in words
 */
export function storyOf(
  figures: PublishedFigures,
  reader: { readonly readsGroups: boolean; readonly language: Language; readonly firstDay: string },
): Story {
  const { changes, quarters } = figures;
  const groups = reader.readsGroups ? figures.groups : [];
  const year = changes.lastYear && { ...changeTold(changes.lastYear), since: "year" as const };
  return {
    lead: leadOf(changes.previous, quarters.length, reader.firstDay),
    rest: [
      year,
      contribution(groups, 1, reader.language),
      contribution(groups, -1, reader.language),
      lowestGroup(figures, groups, reader.language),
      blindSpot(figures, reader.readsGroups, reader.language),
    ].filter((sentence) => sentence !== null),
  };
}

function leadOf(change: ChangeFigure | null, quarters: number, firstDay: string): Sentence {
  if (change) return { ...changeTold(change), since: "quarter" };
  if (quarters === 0) return { key: "noQuarter", values: { day: firstDay } };
  return { key: quarters === 1 ? "firstQuarter" : "cannotCompare", values: {} };
}

/** The group whose change, times its share of the people, moved the whole most in one direction; only beyond chance. */
function contribution(groups: readonly GroupFigures[], way: 1 | -1, language: Language): Sentence | null {
  const moved = groups.flatMap(({ change, share, name }) => {
    if (change === null || !isCertain(change) || way * change.points < LEAST_NEWS) return [];
    return [{ name, change, weight: way * change.points * share }];
  });
  const most = moved.reduce<(typeof moved)[number] | null>(
    (best, one) => (best === null || one.weight > best.weight ? one : best),
    null,
  );
  if (most === null) return null;
  const { values } = changeTold(most.change);
  return { key: way > 0 ? "pulledUp" : "pulledDown", values: { ...values, group: most.name[language] } };
}

/** Where a figure lies: its point, or the middle of its range when it is rough. */
export function middleOf({ index, lo, hi }: IndexFigure): number {
  return index?.value ?? (lo + hi) / 2;
}

/** The shown group that lies lowest, when it lies below the whole. Source: measures 1.14 (a mean hides). */
export function lowestOf(
  groups: readonly GroupFigures[],
  whole: IndexFigure,
): (GroupFigures & { readonly figure: IndexFigure }) | null {
  const shown = groups.flatMap((group) =>
    group.figure === null ? [] : [{ ...group, figure: group.figure }],
  );
  if (shown.length < 2) return null;
  const lowest = shown.reduce((low, one) => (middleOf(one.figure) < middleOf(low.figure) ? one : low));
  return middleOf(lowest.figure) < middleOf(whole) ? lowest : null;
}

function lowestGroup(
  { organisation }: PublishedFigures,
  groups: readonly GroupFigures[],
  language: Language,
): Sentence | null {
  const lowest = lowestOf(groups, organisation.headline);
  if (lowest === null) return null;
  const { index, lo, hi } = lowest.figure;
  const isTold = lowest.versusRest === "below";
  const values = { group: lowest.name[language], lo, hi };
  if (index === null) return { key: isTold ? "lowRange" : "lowRangeMaybe", values };
  return { key: isTold ? "lowPoint" : "lowPointMaybe", values: { ...values, index: index.value } };
}

/** What the figure cannot see, the most serious one first: silent leaders, people who are not asked, hidden groups. */
function blindSpot(figures: PublishedFigures, readsGroups: boolean, language: Language): Sentence | null {
  const { participation, otherParticipation } = figures.leadership;
  if (participation && otherParticipation && participation.value < HALF * otherParticipation.value) {
    const values = { leaders: participation.value, others: otherParticipation.value };
    return { key: "blindLeaders", values };
  }
  const unasked = largestUnasked(figures, readsGroups);
  if (unasked) {
    const { by, group, count } = unasked;
    if (group === null) return { key: "blindAnywhere", values: { count } };
    if (by === null) return { key: "blindGroup", values: { group: group[language], count } };
    return { key: "blindPair", values: { by: by[language], group: group[language], count } };
  }
  const hidden = figures.groups.filter(({ figure }) => figure === null).length;
  if (hidden === 0 || figures.quarters.length === 0) return null;
  return { key: "blindHidden", values: { count: hidden, total: figures.groups.length } };
}

export type Unasked = { readonly by: Text | null; readonly group: Text | null; readonly count: number };

/**
 * Who was affected most often without being asked: the largest shown pair of groups, else the group that all together
 * affected, and for readers who see no groups the sum without a name.
 */
export function largestUnasked(figures: PublishedFigures, readsGroups: boolean): Unasked | null {
  const topic = figures.topics.affected;
  if (topic === undefined) return null;
  const nameOf = new Map(figures.groups.map(({ id, name }) => [id, name]));
  const cellsOf = (cells: Readonly<Record<string, number | null>>, by: Text | null) =>
    [...nameOf].flatMap(([id, group]) => {
      const [count, asked] = [cells[`${id}:not-asked`] ?? 0, cells[`${id}:asked`] ?? 0];
      return count > 0 ? [{ by, group, count, share: count / (count + asked) }] : [];
    });
  const whole = cellsOf(topic.organisation.cells, null);
  if (!readsGroups) {
    const count = whole.reduce((sum, one) => sum + one.count, 0);
    return count > 0 ? { by: null, group: null, count } : null;
  }
  const pairs = figures.groups.flatMap(({ id, name }) => cellsOf(topic.groups[id]?.cells ?? {}, name));
  return largest(pairs) ?? largest(whole);
}

/** The largest number; round numbers are often equal, then the largest share of those who could have been asked. */
function largest(found: readonly (Unasked & { readonly share: number })[]): Unasked | null {
  const [most] = [...found].sort((a, b) => b.count - a.count || b.share - a.share);
  return most ? { by: most.by, group: most.group, count: most.count } : null;
}
