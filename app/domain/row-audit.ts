import type { Trail } from "./residual.ts";

/** Up to so many choices of fewer than k people are looked at one by one. */
const MOST_CHOICES = 12_000;
/** Arithmetic on whole numbers modulo this prime: products stay exact in a double. */
const PRIME = 67_108_859;

type Column = { readonly values: number[]; readonly authors: ReadonlySet<string> };

/**
 * Exact linear algebra over everything that is known of the groups: is there any combination of figures that describes
 * fewer than k people? What somebody brings into a group is one unknown as long as it stays the same.
 * @returns "safe", "leaks", or "unknown" when too many people stand out to look at every choice of them (a large
 * organisation; everyRemainderHolds has then looked at every total and every difference of two)
 * Source: row space of the published sums, measures 3.6 (general audit); modulo a prime instead of fractions.
 */
export function auditRows(trails: readonly Trail[], k: number): "safe" | "leaks" | "unknown" {
  const columns = columnsOf(trails);
  const height = columns[0]?.values.length ?? 0;
  const big = columns.filter((column) => column.authors.size >= k);
  const small = columns.filter((column) => column.authors.size < k);
  // Whoever wants to describe few people must first make all that many have in common disappear.
  const left = withoutPivots(matrixOf([...big, ...small], height), big.length);
  const basis = withoutEmptyRows(left.map((row) => row.slice(big.length)));
  if (basis.length === 0) return "safe";
  const open = small.flatMap(({ authors }, i) => (basis.some((row) => row[i] !== 0) ? [{ authors, i }] : []));
  const people = [...new Set(open.flatMap(({ authors }) => [...authors]))].sort();
  if (people.length < k) return "leaks";
  if (basis.length === 1) return "safe";
  if (choices(people.length, k - 1) > MOST_CHOICES) return "unknown";
  for (const few of subsets(people, k - 1)) {
    const outside = open.filter(({ authors }) => [...authors].some((author) => !few.has(author)));
    if (rankOf(basis.map((row) => outside.map(({ i }) => row[i] ?? 0))) < basis.length) return "leaks";
  }
  return "safe";
}

/** Unknowns with the figures in which they stand; those in exactly the same figures are one column. */
function columnsOf(trails: readonly Trail[]): Column[] {
  const unknowns = new Map<string, { author: string; figures: number[] }>();
  const put = (group: number, states: Readonly<Record<string, unknown>>, figure: number) => {
    for (const [author, state] of Object.entries(states)) {
      const key = `${group} ${author} ${state}`;
      const unknown = unknowns.get(key) ?? { author, figures: [] };
      unknown.figures.push(figure);
      unknowns.set(key, unknown);
    }
  };
  const steps = trails[0]?.unshown.length ?? 0;
  let height = steps;
  for (const [group, { own, unshown }] of trails.entries()) {
    for (const [step, states] of unshown.entries()) put(group, states ?? {}, step);
    for (const states of own) put(group, states, height++);
  }
  const columns = new Map<string, { values: number[]; authors: Set<string> }>();
  for (const { author, figures } of unknowns.values()) {
    const key = figures.join(" ");
    const column = columns.get(key) ?? { values: new Array<number>(height).fill(0), authors: new Set() };
    for (const figure of figures) column.values[figure] = 1;
    column.authors.add(author);
    columns.set(key, column);
  }
  return [...columns.values()];
}

function matrixOf(columns: readonly Column[], height: number): number[][] {
  return Array.from({ length: height }, (_, row) => columns.map((column) => column.values[row] ?? 0));
}

/** Eliminates the first columns; what remains is every combination of rows in which they vanish. */
function withoutPivots(rows: readonly number[][], width: number): number[][] {
  let left = rows.map((row) => [...row]);
  for (let column = 0; column < width; column++) {
    const pivot = left.find((row) => row[column] !== 0);
    if (pivot === undefined) continue;
    left = left.filter((row) => row !== pivot).map((row) => cleared(row, pivot, column));
  }
  return left;
}

function withoutEmptyRows(rows: readonly number[][]): number[][] {
  const basis: number[][] = [];
  let left = rows.filter((row) => row.some((value) => value !== 0));
  while (left.length > 0) {
    const pivot = left[0] as number[];
    const column = pivot.findIndex((value) => value !== 0);
    basis.push(pivot);
    left = left
      .slice(1)
      .map((row) => cleared(row, pivot, column))
      .filter((row) => row.some((value) => value !== 0));
  }
  return basis;
}

function rankOf(rows: readonly number[][]): number {
  return withoutEmptyRows(rows).length;
}

function cleared(row: readonly number[], pivot: readonly number[], column: number): number[] {
  const [factor, head] = [row[column] ?? 0, pivot[column] ?? 0];
  if (factor === 0) return [...row];
  return row.map((value, i) => (((value * head - (pivot[i] ?? 0) * factor) % PRIME) + PRIME) % PRIME);
}

function choices(n: number, size: number): number {
  let count = 1;
  for (let i = 0; i < size; i++) count = (count * (n - i)) / (i + 1);
  return count;
}

function* subsets(items: readonly string[], size: number, from = 0): Generator<Set<string>> {
  if (size === 0) {
    yield new Set();
    return;
  }
  for (let i = from; i <= items.length - size; i++) {
    for (const rest of subsets(items, size - 1, i + 1)) yield rest.add(items[i] as string);
  }
}
