/** One row of a table of people: who stands in each column, and which sums of columns of this row are published. */
export type PeopleRow = {
  readonly cells: readonly ReadonlySet<string>[];
  /** Columns whose sum is known, by number; every column stands in exactly one of these sums. */
  readonly sums: readonly (readonly number[])[];
};

/** What an observer adds the published sums of columns with: one factor per column. */
export type Pattern = readonly number[];

/** Beyond so many columns not every pattern can be looked at: then only a strong row proves a table. */
const MOST_COLUMNS = 15;
const MOST_BITS = 30;

type Counted = {
  /** The columns in which people stand (bits); and how many stand in these, of those who stand in no other row. */
  readonly all: ReadonlySet<number>;
  readonly own: ReadonlyMap<number, number>;
  readonly sums: PeopleRow["sums"];
};

/**
 * Does every combination of published sums of rows and sums of columns describe nobody, or at least k people? The
 * observer combines columns by a pattern and takes sums of rows away; of each row the columns remain in which the two
 * differ. Every row is taken at its smallest remainder, so the answer holds for all choices at once. People in several
 * rows are counted in none of them: rather too few than too many.
 * @param rows what is published of each row must describe nobody or at least k people already
 * @param patterns factors of the columns that can be combined, see `bipartitions`
 * @param k threshold in people
 * @returns false as well when there are too many columns to know
 * Source: our own; cuts of the bipartite graph of rows and columns (its row space has them as smallest supports).
 */
export function everyCombinationHolds(
  rows: readonly PeopleRow[],
  patterns: Iterable<Pattern>,
  k: number,
): boolean {
  const columns = rows[0]?.cells.length ?? 0;
  if (columns > MOST_BITS) return false;
  const counted = countRows(rows);
  const strong = counted.filter((row) => isStrong(row, k));
  if (strong.some(({ sums }) => sums.length === 1)) return true;
  if (columns > MOST_COLUMNS) return false;
  for (const pattern of patterns) {
    const isKept = strong.some(({ sums }) => sums.some((some) => !isConstant(pattern, some)));
    if (!isKept && !patternHolds(counted, pattern, k)) return false;
  }
  return true;
}

function patternHolds(rows: readonly Counted[], pattern: Pattern, k: number): boolean {
  let [nobody, people] = [true, 0];
  for (const row of rows) {
    const remainders = remaindersOf(row.sums, pattern);
    const own = Math.min(...remainders.map((bits) => count(row.own, bits)));
    people += own;
    if (people >= k) return true;
    nobody &&= remainders.some((bits) => [...row.all].every((columns) => (columns & bits) === 0));
  }
  return nobody;
}

/** Every way to split columns in two, each once. */
export function* bipartitions(columns: number): Generator<Pattern> {
  for (let side = 1; side < 2 ** (columns - 1); side++) {
    yield Array.from({ length: columns }, (_, column) => (side >> column) & 1);
  }
}

/**
 * Patterns for columns that are pairs of an outer and an inner one, of which only the sums over either are known: a
 * factor for the outer plus a factor for the inner. Three kinds of tables meet here (rows, outer, inner), so two
 * different factors do not find every small combination; three found all of those that a search of everything found.
 */
export function* pairPatterns(outer: number, inner: number): Generator<Pattern> {
  const byInner = factors(inner);
  for (const a of factors(outer)) {
    for (const b of byInner) yield a.flatMap((one) => b.map((other) => one + other));
  }
}

/** Every choice of factors 0, 1 and 2, the smallest of them 0. */
function factors(columns: number): Pattern[] {
  return Array.from({ length: 3 ** columns }, (_, number) =>
    Array.from({ length: columns }, (_, column) => Math.floor(number / 3 ** column) % 3),
  ).filter((one) => one.includes(0));
}

/**
 * With k people of its own in every column, a row keeps k people in any combination that takes columns of one of its
 * sums apart.
 */
function isStrong({ own, sums }: Counted, k: number): boolean {
  return sums.flat().every((column) => count(own, 1 << column) >= k);
}

function isConstant(pattern: Pattern, columns: readonly number[]): boolean {
  return columns.every((column) => pattern[column] === pattern[columns[0] ?? 0]);
}

/** What may be left of a row, in columns (bits): one choice for each of its sums, however often it is taken away. */
function remaindersOf(sums: PeopleRow["sums"], pattern: Pattern): number[] {
  let remainders = [0];
  for (const columns of sums) {
    const options = [...new Set(columns.map((column) => pattern[column] ?? 0))].map((taken) =>
      columns.reduce((bits, column) => ((pattern[column] ?? 0) === taken ? bits : bits | (1 << column)), 0),
    );
    remainders = remainders.flatMap((bits) => options.map((option) => bits | option));
  }
  return remainders;
}

function count(people: ReadonlyMap<number, number>, bits: number): number {
  let total = 0;
  for (const [columns, size] of people) if ((columns & bits) !== 0) total += size;
  return total;
}

function countRows(rows: readonly PeopleRow[]): Counted[] {
  const rowsOf = new Map<string, number>();
  const bitsOf = rows.map(({ cells }) => {
    const bits = new Map<string, number>();
    for (const [column, people] of cells.entries()) {
      for (const person of people) bits.set(person, (bits.get(person) ?? 0) | (1 << column));
    }
    for (const person of bits.keys()) rowsOf.set(person, (rowsOf.get(person) ?? 0) + 1);
    return bits;
  });
  return rows.map(({ sums }, i) => {
    const own = new Map<number, number>();
    for (const [person, bits] of bitsOf[i] ?? []) {
      if (rowsOf.get(person) === 1) own.set(bits, (own.get(bits) ?? 0) + 1);
    }
    return { all: new Set(bitsOf[i]?.values()), own, sums };
  });
}
