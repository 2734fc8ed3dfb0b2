import type { Month } from "./calendar.ts";
import { bipartitions, everyCombinationHolds, type PeopleRow, pairPatterns } from "./combinations.ts";

/** Who logged in one reporting group in one quarter, by month. */
export type QuarterGroup = { readonly id: string; readonly months: ReadonlyMap<Month, ReadonlySet<string>> };

/**
 * Which reporting groups may be shown for a quarter, beside the organisation's figures of every month in it: each of
 * them at least k people, those that are not shown together nobody or at least k, and every sum or difference of
 * quarters of groups and periods of the organisation too. The smallest is hidden first (ties by id).
 * @param k threshold in people
 * @returns ids in the order of the input. Source: measures 3.6; combinations.ts.
 */
export function discloseQuarter(groups: readonly QuarterGroup[], k: number): string[] {
  const months = monthsIn(groups);
  const ids = groups.map(({ id }) => id);
  const shown = groups
    .map((group) => ({ id: group.id, size: everybody([group]).size }))
    .filter(({ size }) => size >= k)
    .sort((a, b) => a.size - b.size || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  for (; shown.length > 0; shown.shift()) {
    const rows = quarterRows(groups, ids, shown, months);
    if (!isSafe(union(rows[0]?.cells ?? []), k)) continue;
    if (everyCombinationHolds(rows, bipartitions(months.length), k)) break;
  }
  return ids.filter((id) => shown.includes(id));
}

/**
 * May the figures of an attribute (leaders, and everybody else) be shown for a quarter, beside the groups that are
 * shown and the periods of the organisation?
 * @param isIn does a person have the attribute; @param shown groups of `discloseQuarter`
 * Source: measures 3.6 (flat attribute next to the tree).
 */
export function mayShowAttribute(
  groups: readonly QuarterGroup[],
  shown: readonly string[],
  isIn: (author: string) => boolean,
  k: number,
): boolean {
  const [inside, outside] = [only(groups, isIn), only(groups, (author) => !isIn(author))];
  return everybody(inside).size >= k && everybody(outside).size >= k && splitHolds(inside, outside, shown, k);
}

/**
 * Is every combination safe when what was logged is told in two parts, beside the groups that are shown and the periods
 * of the organisation?
 * @param inside, outside the two parts, by group and month
 */
export function splitHolds(
  inside: readonly QuarterGroup[],
  outside: readonly QuarterGroup[],
  shown: readonly string[],
  k: number,
): boolean {
  if (![inside, outside].every((part) => isSafe(everybody(part), k))) return false;
  const months = monthsIn([...inside, ...outside]);
  const ids = [...new Set([...inside, ...outside].map(({ id }) => id))];
  const [a, b] = [inside, outside].map((part) => quarterRows(part, ids, shown, months));
  const rows = (a ?? []).map(({ cells }, row) => ({
    cells: cells.flatMap((people, month) => [people, b?.[row]?.cells[month] ?? new Set<string>()]),
    sums: [Array.from({ length: 2 * months.length }, (_, i) => i)],
  }));
  return everyCombinationHolds(rows, pairPatterns(months.length, 2), k);
}

/**
 * May corrections of closed months be published as a revision? What changed must come from nobody or at least k people
 * in every figure and every combination of figures, and so must what is left; the same groups stay shown, because two
 * choices of groups together can tell what either of them hides.
 * @param changed whose sums changed, by group and month; @param after everybody who counts after it
 * @param shown the groups that are shown in the quarter; null while it runs
 * @param isLeader where leaders are shown: is this one of them?
 */
export function mayRevise(
  { changed, after }: { readonly changed: readonly QuarterGroup[]; readonly after: readonly QuarterGroup[] },
  shown: readonly string[] | null,
  isLeader: ((author: string) => boolean) | null,
  k: number,
): boolean {
  const ids = shown ?? [];
  if (!tableHolds(changed, ids, k) || !tableHolds(after, ids, k)) return false;
  if (
    isLeader &&
    !splitHolds(
      only(changed, isLeader),
      only(changed, (one) => !isLeader(one)),
      ids,
      k,
    )
  )
    return false;
  return shown === null || String(discloseQuarter(after, k).sort()) === String([...shown].sort());
}

/** Rows and every combination of them with months: nobody, or at least k people. */
function tableHolds(groups: readonly QuarterGroup[], shown: readonly string[], k: number): boolean {
  const months = monthsIn(groups);
  const ids = groups.map(({ id }) => id);
  const rows = quarterRows(groups, ids, shown, months);
  return (
    rows.every(({ cells }) => isSafe(union(cells), k)) &&
    everyCombinationHolds(rows, bipartitions(months.length), k)
  );
}

/** The groups that are not shown are one row, the first. */
function quarterRows(
  groups: readonly QuarterGroup[],
  ids: readonly string[],
  shown: readonly string[],
  months: readonly Month[],
): PeopleRow[] {
  const sums = [months.map((_, i) => i)];
  const cellsOf = (some: readonly QuarterGroup[]) =>
    months.map((month) => union(some.map((group) => group.months.get(month) ?? new Set())));
  const rest = groups.filter(({ id }) => !shown.includes(id));
  const own = ids.filter((id) => shown.includes(id)).map((id) => groups.filter((group) => group.id === id));
  return [rest, ...own].map((some) => ({ cells: cellsOf(some), sums }));
}

function monthsIn(groups: readonly QuarterGroup[]): Month[] {
  return [...new Set(groups.flatMap(({ months }) => [...months.keys()]))];
}

function only(groups: readonly QuarterGroup[], keep: (author: string) => boolean): QuarterGroup[] {
  return groups.map(({ id, months }) => ({
    id,
    months: new Map([...months].map(([month, people]) => [month, new Set([...people].filter(keep))])),
  }));
}

function everybody(groups: readonly QuarterGroup[]): Set<string> {
  return union(groups.flatMap(({ months }) => [...months.values()]));
}

function isSafe(people: ReadonlySet<string>, k: number): boolean {
  return people.size === 0 || people.size >= k;
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((people) => [...people]));
}
