import fc from "fast-check";
import type { TopicRow } from "#app/domain/publication.ts";
import type { TopicCounts } from "#app/domain/topic-counts.ts";

/** Decisions of one person that fell in the same cells; no cells: not answered. */
export type Pile = {
  readonly person: string;
  readonly cells: readonly string[] | null;
  readonly count: number;
};

export function countsOf(piles: readonly Pile[]): TopicCounts {
  const by = (some: readonly Pile[]) => {
    const sums = new Map<string, number>();
    for (const { person, count } of some) sums.set(person, (sums.get(person) ?? 0) + count);
    return sums;
  };
  const answered = piles.filter(({ cells }) => cells !== null);
  const keys = new Set(answered.flatMap(({ cells }) => cells ?? []));
  const sets = Map.groupBy(answered, ({ cells }) => (cells ?? []).toSorted().join("|"));
  return {
    answered: by(answered),
    silent: by(piles.filter(({ cells }) => cells === null)),
    cells: new Map([...keys].map((key) => [key, by(answered.filter(({ cells }) => cells?.includes(key)))])),
    sets: new Map([...sets].map(([key, own]) => [key, by(own)])),
  };
}

/** Six decisions in each pile: too many to be lost in round numbers. */
export const pile = (cells: fc.Arbitrary<readonly string[] | null>) =>
  fc.record({ person: fc.integer({ min: 0, max: 8 }).map((i) => `p${i}`), cells, count: fc.constant(6) });
export const oneCell = fc.constantFrom("x", "x", "y", "z", "w").map((cell) => [cell]);
export const manyCells = fc
  .subarray(["x", "y", "d:asked", "d:not-asked"], { minLength: 1, maxLength: 2 })
  .filter((cells) => !(cells.includes("d:asked") && cells.includes("d:not-asked")));
export const shownCells = (row: TopicRow | null | undefined) =>
  Object.entries(row?.cells ?? {}).flatMap(([cell, count]) => (count === null ? [] : [cell]));
export const FAMILIES = [["x"], ["y"], ["d:asked", "d:not-asked"]];

/** Who stands in each cell of a family, and without any of them, as cells of a table. */
export function columnsOf(piles: readonly Pile[], family: readonly string[]) {
  const people = (isIn: (pile: Pile) => boolean) => new Set(piles.filter(isIn).map(({ person }) => person));
  return [
    ...family.map((cell) => people(({ cells }) => cells?.includes(cell) ?? false)),
    people(({ cells }) => cells !== null && !family.some((cell) => cells.includes(cell))),
  ];
}

export const people = (
  count: number,
  cells: readonly string[] | null,
  name = String(cells),
  each = 10,
): Pile[] => Array.from({ length: count }, (_, i) => ({ person: `${name} ${i}`, cells, count: each }));
