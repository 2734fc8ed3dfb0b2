import { peopleIn, type System } from "./system.ts";

/** Products of two stay below 2^53, so plain numbers are exact. */
const PRIME = 94_906_249;

/** At most so many combinations of one organisation are looked at. */
const MOST_COMBINATIONS = 100_000;

/** A combination of exact numbers that speaks of few people only. */
export interface Recovered {
  /** Numbers of columns in it. */
  readonly columns: readonly number[];
  readonly people: ReadonlySet<string>;
}

/**
 * Exact linear elimination, modulo a large prime. A combination of published numbers tells something about fewer than
 * k people only if every column with k people or more cancels out of it; so those columns are eliminated first. Of what
 * is left every combination with as few columns as possible is made, by cancelling columns one after the other: if any
 * combination speaks of few people, one of these does.
 * @returns what can be recovered, and whether all combinations were looked at
 */
export function recoveredFrom(system: System, k: number): { found: Recovered[]; isComplete: boolean } {
  const { rows, small } = remainders(system, k);
  const found = new Map<string, Recovered>();
  let left = MOST_COMBINATIONS;
  const seen = new Set<string>();
  const look = (basis: number[][]): void => {
    for (const row of basis) {
      const columns = small.filter((_, i) => row[i] !== 0);
      const people = peopleIn(system, columns);
      if (people.size < k) found.set(columns.join(","), { columns, people });
    }
    for (const part of partsOf(basis)) {
      if (part.length < 2) continue;
      for (const column of small.keys()) {
        if (!part.some((row) => row[column] !== 0)) continue;
        if (left <= 0) return;
        const rest = without(part, column);
        const name = rest.map((row) => row.join(",")).join(";");
        if (seen.has(name)) continue;
        seen.add(name);
        left -= 1;
        look(rest);
      }
    }
  };
  look(rows);
  return { found: [...found.values()], isComplete: left > 0 };
}

/** Combinations that share no column need no combining: what has fewest columns lies within one part. */
function partsOf(basis: readonly number[][]): number[][][] {
  const parts: { readonly columns: readonly number[]; readonly rows: number[][] }[] = [];
  for (const row of basis) {
    const own = new Set(row.flatMap((value, i) => (value !== 0 ? [i] : [])));
    const touching = parts.filter(({ columns }) => columns.some((column) => own.has(column)));
    for (const part of touching) parts.splice(parts.indexOf(part), 1);
    const columns = [...own, ...touching.flatMap((part) => part.columns)];
    parts.push({ columns, rows: [...touching.flatMap(({ rows }) => rows), row] });
  }
  return parts.map(({ rows }) => rows);
}

/** The combinations in which a column does not stand. */
function without(basis: readonly number[][], column: number): number[][] {
  const rows = basis.map((row) => [...row]);
  const at = rows.findIndex((row) => row[column] !== 0);
  [rows[0], rows[at]] = [rows[at] as number[], rows[0] as number[]];
  reduce(rows, column, column + 1);
  const rest = rows.slice(1);
  return rest.slice(0, reduce(rest, 0, rest[0]?.length ?? 0));
}

/** What is left of the exact numbers when every column with k people or more is eliminated. */
function remainders({ columns, rows: all }: System, k: number): { rows: number[][]; small: number[] } {
  const isLarge = columns.map(({ people }) => people.size >= k);
  const large = columns.flatMap((_, i) => (isLarge[i] ? [i] : []));
  const small = columns.flatMap((_, i) => (isLarge[i] ? [] : [i]));
  const order = [...large, ...small];
  const place = new Map(order.map((column, i) => [column, i]));
  const rows = all
    .filter(({ lo, hi }) => lo === hi)
    .map((equation) => {
      const row = new Array<number>(order.length).fill(0);
      for (const column of equation.columns) row[place.get(column) as number] = 1;
      return row;
    });
  const done = reduce(rows, 0, large.length);
  const left = rows.slice(done).map((row) => row.slice(large.length));
  const rank = reduce(left, 0, small.length);
  return { rows: left.slice(0, rank), small };
}

/** Gauss and Jordan over the columns `from`..`to`; the first rows become the pivots. @returns how many */
function reduce(rows: number[][], from: number, to: number): number {
  let done = 0;
  for (let column = from; column < to && done < rows.length; column += 1) {
    const at = rows.findIndex((row, i) => i >= done && row[column] !== 0);
    if (at < 0) continue;
    const pivot = rows[at] as number[];
    rows[at] = rows[done] as number[];
    rows[done] = pivot;
    const inverse = inverseOf(pivot[column] as number);
    for (let i = 0; i < pivot.length; i += 1) pivot[i] = ((pivot[i] as number) * inverse) % PRIME;
    rows.forEach((row, i) => {
      if (i === done || row[column] === 0) return;
      const factor = PRIME - (row[column] as number);
      for (let j = 0; j < row.length; j += 1) {
        if (pivot[j] !== 0) row[j] = ((row[j] as number) + factor * (pivot[j] as number)) % PRIME;
      }
    });
    done += 1;
  }
  return done;
}

function inverseOf(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}
