/**
 * Can published sums give away something about a few cells only? Exact: fractions of bigint, no rounding.
 * `rows` are the published sums over the cells (coefficients), `inside` the cells that must stay together.
 */
export function isDerivable(rows: readonly (readonly number[])[], inside: ReadonlySet<number>): boolean {
  const outside = rows.map((row) => row.filter((_, cell) => !inside.has(cell)));
  return rank(outside) < rank(rows);
}

/** Rank over the rationals, by fraction-free elimination. */
export function rank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => row.map(BigInt));
  const width = matrix[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width && done < matrix.length; column++) {
    const pivotAt = matrix.findIndex((row, i) => i >= done && row[column] !== 0n);
    if (pivotAt < 0) continue;
    const pivot = matrix[pivotAt] as bigint[];
    matrix[pivotAt] = matrix[done] as bigint[];
    matrix[done] = pivot;
    const head = pivot[column] as bigint;
    for (let i = done + 1; i < matrix.length; i++) {
      const row = matrix[i] as bigint[];
      const factor = row[column] as bigint;
      if (factor !== 0n) matrix[i] = row.map((cell, j) => cell * head - (pivot[j] as bigint) * factor);
    }
    done++;
  }
  return done;
}

/** Every non-empty choice of at most `most` of the items. */
export function* smallSubsets<T>(items: readonly T[], most: number, from = 0): Generator<T[]> {
  if (most === 0) return;
  for (let i = from; i < items.length; i++) {
    yield [items[i] as T];
    for (const rest of smallSubsets(items, most - 1, i + 1)) yield [items[i] as T, ...rest];
  }
}
