import { everyCombinationHolds, type PeopleRow, pairPatterns } from "./combinations.ts";
import { roundRow } from "./disclose-topic.ts";
import { FEW_RESPONDENTS } from "./labels.ts";
import type { Topic, TopicRow } from "./publication.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

/** How often every person gave a weight, by month and weight. */
export type GivenWeights = {
  readonly month: string;
  readonly weight: Weight;
  readonly author: string;
  readonly count: number;
};

type Bar = readonly Weight[];
type Group = { readonly id: string; readonly given: readonly GivenWeights[] };

/** Groups are told in three bars: under, nearly, weighed. */
const GROUP_CUTS = [2, 3];

/**
 * How often each weight was given in a quarter, for the organisation and for groups. Neighbouring weights become one
 * bar until nobody or at least k people stand in each. Fewer than ten people who all stand in one bar are not told.
 * Groups are left out, the smallest first, until no combination
 * of bars, months of the organisation and quarters of groups describes fewer than k people.
 * @param shown groups with a figure for this quarter: the number of their decisions is known
 * @returns null when not even the bars of the organisation can be shown
 * Source: measures 3.6; combinations.ts.
 */
export function discloseWeights(
  groups: readonly Group[],
  shown: readonly string[],
  k: number,
): Pick<Topic, "organisation" | "groups"> | null {
  const all = groups.flatMap(({ given }) => given);
  const bars = safeBars(all, k);
  if (bars.length < 2 || tellsOfAll(all, bars)) return null;
  const groupBars = coarser(bars);
  const smallest = (group: Group) =>
    Math.min(...groupBars.map((bar) => peopleIn(group.given, bar).size || 1e9));
  const told = groups
    .filter(({ id, given }) => shown.includes(id) && groupBars.every((bar) => isSafe(given, bar, k)))
    .filter(({ given }) => !tellsOfAll(given, groupBars))
    .sort((a, b) => smallest(a) - smallest(b) || (a.id < b.id ? -1 : 1));
  while (!holds(groups, shown, told, bars, groupBars, k)) if (told.shift() === undefined) return null;
  return {
    organisation: rowOf(all, bars),
    groups: Object.fromEntries(told.map(({ id, given }) => [id, rowOf(given, groupBars)])),
  };
}

/** The name of a bar: "3", or "0-1" for two weights together. */
function nameOf(bar: Bar): string {
  return bar.length === 1 ? String(bar[0]) : `${bar[0]}-${bar.at(-1)}`;
}

function safeBars(given: readonly GivenWeights[], k: number): Bar[] {
  let bars: Bar[] = WEIGHTS.map((weight) => [weight]);
  for (;;) {
    const at = bars.findIndex((bar) => !isSafe(given, bar, k));
    if (at < 0 || bars.length === 1) return bars;
    const size = (bar: Bar | undefined) =>
      bar === undefined ? Number.POSITIVE_INFINITY : peopleIn(given, bar).size;
    const into = size(bars[at - 1]) <= size(bars[at + 1]) ? at - 1 : at;
    bars = [...bars.slice(0, into), bars.slice(into, into + 2).flat(), ...bars.slice(into + 2)];
  }
}

function coarser(bars: readonly Bar[]): Bar[] {
  const merged: Weight[][] = [];
  for (const bar of bars) {
    const last = merged.at(-1);
    if (last === undefined || GROUP_CUTS.includes(bar[0] as number)) merged.push([...bar]);
    else last.push(...bar);
  }
  return merged;
}

function holds(
  groups: readonly Group[],
  shown: readonly string[],
  told: readonly Group[],
  bars: readonly Bar[],
  groupBars: readonly Bar[],
  k: number,
): boolean {
  const months = [...new Set(groups.flatMap(({ given }) => given.map(({ month }) => month)))];
  const columns = months.flatMap((month) => bars.map((bar) => ({ month, bar })));
  const rest = groups.filter(({ id }) => !shown.includes(id)).flatMap(({ given }) => given);
  const row = (given: readonly GivenWeights[], sums: PeopleRow["sums"]): PeopleRow => ({
    cells: columns.map(({ month, bar }) =>
      peopleIn(
        given.filter((one) => one.month === month),
        bar,
      ),
    ),
    sums,
  });
  const whole = [columns.map((_, column) => column)];
  const byBar = groupBars.map((wide) =>
    columns.flatMap(({ bar }, column) => (bar.every((weight) => wide.includes(weight)) ? [column] : [])),
  );
  const rows = [
    row(rest, whole),
    ...groups
      .filter(({ id }) => shown.includes(id))
      .map((group) => row(group.given, told.includes(group) ? byBar : whole)),
  ];
  return everyCombinationHolds(rows, pairPatterns(months.length, bars.length), k);
}

function peopleIn(given: readonly GivenWeights[], bar: Bar): Set<string> {
  return new Set(
    given.filter(({ weight, count }) => count > 0 && bar.includes(weight)).map(({ author }) => author),
  );
}

function isSafe(given: readonly GivenWeights[], bar: Bar, k: number): boolean {
  const { size } = peopleIn(given, bar);
  return size === 0 || size >= k;
}

/** Would the bars tell that all of a few people gave the same weight? */
function tellsOfAll(given: readonly GivenWeights[], bars: readonly Bar[]): boolean {
  const isFew = peopleIn(given, WEIGHTS).size < FEW_RESPONDENTS;
  return isFew && bars.filter((bar) => peopleIn(given, bar).size > 0).length < 2;
}

function rowOf(given: readonly GivenWeights[], bars: readonly Bar[]): TopicRow {
  const sum = (some: readonly GivenWeights[]) => some.reduce((total, { count }) => total + count, 0);
  return roundRow({
    decisions: sum(given),
    people: peopleIn(given, WEIGHTS).size,
    cells: Object.fromEntries(
      bars.map((bar) => [nameOf(bar), sum(given.filter(({ weight }) => bar.includes(weight)))]),
    ),
  });
}
