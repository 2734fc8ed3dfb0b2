/** An unknown of the attacker: things that stand in exactly the same published numbers, and who made them. */
export interface Column {
  readonly people: ReadonlySet<string>;
  /** How many there really are: for the judge. */
  readonly size: number;
}

/** A published number: the sum of these columns lies between two bounds, which are one when it is exact. */
export interface Row {
  readonly name: string;
  readonly lo: number;
  readonly hi: number;
  /** Numbers of columns. */
  readonly columns: readonly number[];
}

export interface System {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

interface Thing {
  readonly key: string;
  /** Null when nobody made it, but somebody could have. */
  readonly author: string | null;
}

/** What a published number counts; things are known by their key. */
export interface Counted {
  readonly name: string;
  readonly lo: number;
  readonly hi: number;
  readonly things: readonly Thing[];
}

/** A number that is not published: its columns. */
export interface Target {
  readonly name: string;
  readonly columns: readonly number[];
}

/**
 * Numbers become rows over columns; those that count exactly the same things become one row.
 * @param secrets what the attacker is after: columns are cut along them too
 */
export function systemOf(
  numbers: readonly Counted[],
  secrets: readonly Pick<Counted, "name" | "things">[] = [],
): System & { readonly targets: readonly Target[] } {
  const standsIn = new Map<string, { readonly author: string | null; readonly rows: number[] }>();
  [...numbers, ...secrets].forEach(({ things }, row) => {
    for (const { key, author } of things) {
      const found = standsIn.get(key);
      if (found === undefined) standsIn.set(key, { author, rows: [row] });
      else found.rows.push(row);
    }
  });
  const merged = new Map<string, { people: Set<string>; size: number; rows: number[] }>();
  for (const { author, rows } of standsIn.values()) {
    const pattern = rows.join(",");
    const column = merged.get(pattern) ?? { people: new Set<string>(), size: 0, rows };
    if (author !== null) {
      column.people.add(author);
      column.size += 1;
    }
    merged.set(pattern, column);
  }
  const columns = [...merged.values()];
  const inRow: number[][] = [...numbers, ...secrets].map(() => []);
  columns.forEach(({ rows }, column) => {
    for (const row of rows) inRow[row]?.push(column);
  });
  const rows = new Map<string, Row>();
  numbers.forEach(({ name, lo, hi }, row) => {
    const own = inRow[row] as number[];
    const pattern = own.join(",");
    const same = rows.get(pattern);
    const both = same ? { lo: Math.max(lo, same.lo), hi: Math.min(hi, same.hi) } : { lo, hi };
    rows.set(pattern, { name: same?.name ?? name, columns: own, ...both });
  });
  const targets = new Map<string, Target>();
  secrets.forEach(({ name }, i) => {
    const own = inRow[numbers.length + i] as number[];
    const pattern = own.join(",");
    if (own.length > 0 && !targets.has(pattern)) targets.set(pattern, { name, columns: own });
  });
  return { columns, rows: [...rows.values()], targets: [...targets.values()] };
}

/** Everybody in some columns. */
export function peopleIn({ columns }: System, some: readonly number[]): Set<string> {
  return new Set(some.flatMap((column) => [...(columns[column]?.people ?? [])]));
}
