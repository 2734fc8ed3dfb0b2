import { bipartitions, everyCombinationHolds, type PeopleRow } from "./combinations.ts";
import type { TopicRow } from "./publication.ts";
import { type ByPerson, filtered, sumOf, type TopicCounts, together, total } from "./topic-counts.ts";

/** Topics are told in round numbers, so that no sum or difference of theirs comes out exact. */
const CELLS_IN = 5;
const BASES_IN = 10;

/** A number of people that tells of nobody, or of enough people. */
function isSafe(people: ReadonlySet<string>, k: number): boolean {
  return people.size === 0 || people.size >= k;
}

/** Is what is left too little to be told from nothing in round numbers, or enough people? */
function isUnheard(left: ByPerson, k: number): boolean {
  return left.size >= k || total(left) <= CELLS_IN;
}

/**
 * A topic in which a decision can fall in many cells. Every cell is a question of its own, answered or not; cells with
 * the same word before a colon belong together. It is shown when every side of it holds nobody or at least k people,
 * and what is hidden is as well: everybody who answered stands in some cell.
 * @returns null when fewer than k people answered, or nothing can be shown. Source: measures 3.6.
 */
export function discloseMany(counts: TopicCounts, k: number): TopicRow | null {
  if (!isUnheard(counts.silent, k)) return null;
  const shown = familiesOf(counts.cells.keys())
    .filter((cells) => columnsOf(counts, cells).every((people) => isSafe(people, k)))
    .sort((a, b) => peopleIn(counts, a).size - peopleIn(counts, b).size || (String(a) < String(b) ? -1 : 1));
  while (shown.length > 0 && !isRestSafe(counts, shown.flat(), k)) shown.shift();
  return shown.length === 0 ? null : rowOf(counts, shown.flat());
}

/**
 * The groups beside `discloseMany`: cells of a group are shown when they are safe by themselves, when the groups that
 * are not shown are together, and when no combination of what those answered in all gives fewer than k of them away.
 * @param whole the row of the organisation: what is hidden there stays hidden here
 * @returns the rows of the groups with at least one cell
 */
export function discloseManyByGroup(
  groups: ReadonlyMap<string, TopicCounts>,
  whole: TopicRow,
  k: number,
): Record<string, TopicRow> {
  const cellsOf = new Map<string, string[]>();
  for (const family of familiesOf(Object.keys(whole.cells))) {
    for (const id of groupsShowing(groups, family, k))
      cellsOf.set(id, [...(cellsOf.get(id) ?? []), ...family]);
  }
  const rows = [...cellsOf]
    .map(([id, shown]) => ({ id, shown, counts: groups.get(id) as TopicCounts }))
    .filter(({ shown, counts }) => isUnheard(counts.silent, k) && isRestSafe(counts, shown, k))
    .sort((a, b) => a.counts.answered.size - b.counts.answered.size || (a.id < b.id ? -1 : 1));
  const others = () =>
    together([...groups].flatMap(([id, one]) => (rows.some((row) => row.id === id) ? [] : one)));
  while (rows.length > 0 && !isUnheard(others().answered, k)) rows.shift();
  return Object.fromEntries(rows.map(({ id, shown, counts }) => [id, rowOf(counts, shown)]));
}

function groupsShowing(
  groups: ReadonlyMap<string, TopicCounts>,
  family: readonly string[],
  k: number,
): string[] {
  const rows = [...groups].map(([id, counts]) => ({ id, cells: columnsOf(counts, family) }));
  const size = ({ cells }: (typeof rows)[number]) => Math.min(...cells.map((people) => people.size || 1e9));
  const shown = rows
    .filter(({ cells }) => union(cells.slice(0, -1)).size > 0 && cells.every((people) => isSafe(people, k)))
    .sort((a, b) => size(a) - size(b) || (a.id < b.id ? -1 : 1));
  const sums = [[...family, "rest"].map((_, column) => column)];
  for (; shown.length > 0; shown.shift()) {
    const rest = rows.filter((row) => !shown.includes(row)).map(({ cells }): PeopleRow => ({ cells, sums }));
    const columns = (sums[0] ?? []).map((column) =>
      union(rest.map(({ cells }) => cells[column] ?? new Set())),
    );
    if (!columns.every((people) => isSafe(people, k))) continue;
    if (everyCombinationHolds(rest, bipartitions(columns.length), k)) break;
  }
  return shown.map(({ id }) => id);
}

/** Decisions that fell in none of the cells that are shown: at least so many are known from what does not add up. */
function isRestSafe({ sets }: TopicCounts, shown: readonly string[], k: number): boolean {
  const left = new Map<string, number>();
  for (const [cells, by] of sets) {
    if (cells.split("|").some((cell) => shown.includes(cell))) continue;
    for (const [person, count] of by) left.set(person, (left.get(person) ?? 0) + count);
  }
  return isUnheard(left, k);
}

/**
 * A topic of which every decision falls in exactly one cell. Cells of fewer than k people are hidden, with as many
 * more as it takes to make the hidden ones together nobody or at least k people.
 * @returns null when fewer than k people answered, or nothing can be shown
 */
export function discloseOne(counts: TopicCounts, k: number): TopicRow | null {
  if (counts.answered.size < k || !isUnheard(counts.silent, k)) return null;
  const cells = [...counts.cells.keys()];
  const shown = cells
    .filter((cell) => isSafe(peopleIn(counts, [cell]), k))
    .sort((a, b) => peopleIn(counts, [a]).size - peopleIn(counts, [b]).size || (a < b ? -1 : 1));
  const hidden = () =>
    peopleIn(
      counts,
      cells.filter((cell) => !shown.includes(cell)),
    );
  while (!isSafe(hidden(), k)) shown.shift();
  return shown.length === 0 ? null : rowOf(counts, shown);
}

/**
 * Of all answers some cells count in the index, so the sum of those is known exactly: they are disclosed by themselves,
 * and the cell that stands beside the index comes with them only when at least k people chose it.
 */
export function discloseBeside(counts: TopicCounts, beside: string, k: number): TopicRow | null {
  const own = counts.cells.get(beside) ?? new Map<string, number>();
  const cells = new Map([...counts.cells].filter(([cell]) => cell !== beside));
  const inIndex = { ...counts, cells, answered: sumOf([...cells.values()]) };
  const row = discloseOne(inIndex, k);
  if (row === null || own.size < k) return row;
  return rowOf(counts, [...Object.keys(row.cells), beside]);
}

/**
 * What people with an attribute (leaders) answered, beside everybody and beside the groups that are shown. A cell is
 * shown when both sides are safe for them and for everybody else, and no group gives the rest away. Of groups without
 * a row only what they answered together is known.
 * @param groups all groups; @param rows the groups that are shown; @param isIn does a person have the attribute
 */
export function discloseAttribute(
  groups: ReadonlyMap<string, TopicCounts>,
  whole: TopicRow,
  rows: Readonly<Record<string, TopicRow>>,
  isIn: (author: string) => boolean,
  k: number,
): TopicRow | null {
  const inside = together([...groups.values()].map((counts) => filtered(counts, isIn)));
  const outside = together([...groups.values()].map((counts) => filtered(counts, (one) => !isIn(one))));
  if (inside.answered.size < k || outside.answered.size < k) return null;
  const unknown = [...groups].filter(([id]) => rows[id] === undefined).map(([, counts]) => counts);
  const known = [...groups].filter(([id]) => rows[id] !== undefined);
  const shown = familiesOf(Object.keys(whole.cells)).filter((family) => {
    const columns = [...columnsOf(inside, family), ...columnsOf(outside, family)];
    if (!columns.every((people) => isSafe(people, k))) return false;
    const half = family.length + 1;
    const table = [...known, ["", together(unknown)] as const].map(([id, counts]): PeopleRow => {
      const isKnown = family.every((cell) => (rows[id]?.cells[cell] ?? null) !== null);
      const pairs = Array.from({ length: half }, (_, column) => [column, column + half]);
      return {
        cells: [
          ...columnsOf(filtered(counts, isIn), family),
          ...columnsOf(
            filtered(counts, (one) => !isIn(one)),
            family,
          ),
        ],
        sums: isKnown ? pairs : [pairs.flat()],
      };
    });
    return everyCombinationHolds(table, bipartitions(2 * half), k);
  });
  return shown.length === 0 ? null : rowOf(inside, shown.flat());
}

/** Cells with the same word before a colon, together; every other cell alone. */
function familiesOf(cells: Iterable<string>): string[][] {
  return [...Map.groupBy(cells, (cell) => cell.split(":")[0] ?? cell).values()];
}

/** Who stands in each cell of a family, and at last who answered without any of them. */
function columnsOf({ answered, cells }: TopicCounts, family: readonly string[]): Set<string>[] {
  const inside = (person: string) =>
    family.reduce((sum, cell) => sum + (cells.get(cell)?.get(person) ?? 0), 0);
  const rest = [...answered].filter(([person, count]) => count > inside(person)).map(([person]) => person);
  return [...family.map((cell) => new Set(cells.get(cell)?.keys())), new Set(rest)];
}

function peopleIn({ cells }: TopicCounts, some: readonly string[]): Set<string> {
  return union(some.map((cell) => new Set(cells.get(cell)?.keys())));
}

function rowOf(counts: TopicCounts, shown: readonly string[]): TopicRow {
  return roundRow({
    decisions: total(counts.answered),
    people: counts.answered.size,
    cells: Object.fromEntries(shown.map((cell) => [cell, total(counts.cells.get(cell))])),
  });
}

/** Decisions and people of a row in tens, at least ten; its cells in fives. */
export function roundRow({ decisions, people, cells }: TopicRow): TopicRow {
  const tens = (count: number) => Math.max(BASES_IN, Math.round(count / BASES_IN) * BASES_IN);
  return {
    decisions: tens(decisions),
    people: tens(people),
    cells: Object.fromEntries(
      Object.entries(cells).map(([cell, count]) => [
        cell,
        count === null ? null : Math.round(count / CELLS_IN) * CELLS_IN,
      ]),
    ),
  };
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((people) => [...people]));
}
