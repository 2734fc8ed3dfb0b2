import { isDerivable, smallSubsets } from "./row-space.ts";

/**
 * Looks at every combination of published sums, exactly. A cell is what some people logged in one place; of a published
 * sum the cells are known that it adds up.
 * @returns fewer than k people whom some combination describes, or null
 */
export function isolatedBy(
  cells: readonly ReadonlySet<string>[],
  published: readonly (readonly number[])[],
  k: number,
): string[] | null {
  const filled = [...cells.keys()].filter((cell) => (cells[cell]?.size ?? 0) > 0);
  const rows = published.map((row) => filled.map((cell) => row[cell] ?? 0));
  const people = [...new Set(cells.flatMap((cell) => [...cell]))];
  const few =
    people.length < k ? [people] : [...smallSubsets(people, k - 1)].filter((one) => one.length === k - 1);
  for (const some of few) {
    const inside = filled.flatMap((cell, i) =>
      [...(cells[cell] ?? [])].every((one) => some.includes(one)) ? [i] : [],
    );
    if (inside.length > 0 && isDerivable(rows, new Set(inside))) return some;
  }
  return null;
}

/** The coefficients of a sum over the cells that are in it. */
export function sumOver<Place>(places: readonly Place[], isIn: (place: Place) => boolean): number[] {
  return places.map((place) => (isIn(place) ? 1 : 0));
}
