import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy, sumOver } from "#tests/support/people-table.ts";
import { bipartitions, everyCombinationHolds, type PeopleRow, pairPatterns } from "./combinations.ts";

const K = 3;

type Table = { readonly columns: number; readonly rows: readonly PeopleRow[] };

/** Who stands in which columns of which row; of a row either its whole sum is known, or two parts. */
const tables = (most: { rowsOfOne: number }) =>
  fc
    .record({
      columns: fc.integer({ min: 1, max: 4 }),
      people: fc.array(
        fc.record({
          rows: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: most.rowsOfOne }),
          bits: fc.integer({ min: 1, max: 15 }),
        }),
        { minLength: 3, maxLength: 9 },
      ),
      cuts: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
    })
    .map(({ columns, people, cuts }): Table => {
      const all = Array.from({ length: columns }, (_, column) => column);
      const rows = cuts.map((cut, row) => ({
        cells: all.map(
          (column) =>
            new Set(
              people.flatMap(({ rows: own, bits }, person) =>
                own.includes(row) && ((bits >> column) & 1) === 1 ? [`p${person}`] : [],
              ),
            ),
        ),
        sums: cut === 0 || cut >= columns ? [all] : [all.slice(0, cut), all.slice(cut)],
      }));
      return { columns, rows };
    });

/** Every published sum of a table, with the cells that it adds. */
function publishedOf({ columns, rows }: Table) {
  const places = rows.flatMap((_, row) => Array.from({ length: columns }, (_, column) => ({ row, column })));
  const cells = rows.flatMap((row) => row.cells);
  const bySum = rows.flatMap(({ sums }, row) =>
    sums.map((some) => sumOver(places, (place) => place.row === row && some.includes(place.column))),
  );
  const byColumn = Array.from({ length: columns }, (_, column) =>
    sumOver(places, (place) => place.column === column),
  );
  return { cells, published: [...bySum, ...byColumn], bySum, byColumn };
}

function peopleBehind(cells: readonly ReadonlySet<string>[], sum: readonly number[]): number {
  return new Set(cells.flatMap((people, i) => (sum[i] ? [...people] : []))).size;
}

/** What is asked of a table before its combinations are looked at. */
function isAllowed(table: Table): boolean {
  const { cells, bySum } = publishedOf(table);
  return bySum.map((sum) => peopleBehind(cells, sum)).every((people) => people === 0 || people >= K);
}

const look = (table: Table) => everyCombinationHolds(table.rows, bipartitions(table.columns), K);
const isSafe = (table: Table) => {
  const { cells, published } = publishedOf(table);
  return isolatedBy(cells, published, K) === null;
};

describe("combinations of published sums of rows and columns", () => {
  it("say exactly what a search of everything says, when everybody stands in one row", () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(tables({ rowsOfOne: 1 }).filter(isAllowed), (table) => {
        const found = look(table);
        seen[String(found) as "true" | "false"]++;
        expect(found).toBe(isSafe(table));
      }),
      { numRuns: 250 },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(10);
  });

  it("never isolate fewer than k people, also when people stand in several rows", () => {
    const seen = { tooStrict: 0, safe: 0 };
    fc.assert(
      fc.property(tables({ rowsOfOne: 2 }).filter(isAllowed), (table) => {
        const isReally = isSafe(table);
        if (look(table)) expect(isReally).toBe(true);
        else if (isReally) seen.tooStrict++;
        if (isReally) seen.safe++;
      }),
      { numRuns: 250 },
    );
    expect(seen.tooStrict, `of ${seen.safe} safe tables`).toBeLessThan(0.6 * seen.safe);
  });

  it("count people once per combination: the same three in two columns stay three", () => {
    const three = new Set(["a", "b", "c"]);
    const whole = [[0, 1]];
    const one = { cells: [three, three], sums: whole };
    expect(everyCombinationHolds([one], bipartitions(2), 3)).toBe(true);
    expect(everyCombinationHolds([one], bipartitions(2), 4)).toBe(false);
    // One person of one row alone in a column: the sum of the column minus the other row.
    const lone = { cells: [new Set(["x", "y", "z"]), new Set(["x"])], sums: whole };
    expect(everyCombinationHolds([lone], bipartitions(2), 3)).toBe(false);
  });

  it("take whoever stands in two rows for nobody", () => {
    const row = (people: string[]) => ({ cells: [new Set(people), new Set(people)], sums: [[0, 1]] });
    expect(everyCombinationHolds([row(["a", "b", "c"]), row(["d"])], bipartitions(2), 3)).toBe(true);
    expect(everyCombinationHolds([row(["a", "b", "c"]), row(["a"])], bipartitions(2), 3)).toBe(false);
  });

  const wide = (columns: number, each: number) => ({
    cells: Array.from(
      { length: columns },
      (_, c) => new Set(Array.from({ length: each }, (_, i) => `${c} ${i}`)),
    ),
    sums: [Array.from({ length: columns }, (_, c) => c)],
  });

  it("need a strong row where there are too many columns to look at every pattern", () => {
    expect(everyCombinationHolds([wide(15, 2)], [], 3)).toBe(true);
    expect(everyCombinationHolds([wide(16, 2)], [], 3)).toBe(false);
    expect(everyCombinationHolds([wide(16, 3)], [], 3)).toBe(true);
    expect(everyCombinationHolds([wide(30, 3)], [], 3)).toBe(true);
    expect(everyCombinationHolds([wide(31, 3)], [], 3)).toBe(false);
  });

  it("do not call a row strong of which parts are known, one column, or people of other rows", () => {
    const parts = { ...wide(16, 3), sums: [[0], Array.from({ length: 15 }, (_, c) => c + 1)] };
    expect(everyCombinationHolds([parts], [], 3)).toBe(false);
    const weak = { cells: wide(16, 3).cells.with(7, new Set(["7 0", "7 1"])), sums: wide(16, 3).sums };
    expect(everyCombinationHolds([weak], [], 3)).toBe(false);
    expect(everyCombinationHolds([wide(16, 3), wide(16, 3)], [], 3)).toBe(false);
    const single = { cells: [new Set(["a", "b", "c"])], sums: [[0]] };
    const lone = { cells: [new Set(["x"])], sums: [[0]] };
    expect(everyCombinationHolds([single, lone], [[0], [1]], 3)).toBe(true);
  });

  it("know a row of parts as strong where a pattern takes one of the parts apart", () => {
    const people = (columns: number[], each: number) =>
      [0, 1, 2].map(
        (c) => new Set(columns.includes(c) ? Array.from({ length: each }, (_, i) => `${c} ${i}`) : []),
      );
    const strong = { cells: people([0, 1], 3), sums: [[0, 1], [2]] };
    const lone = { cells: [new Set(["x"]), new Set<string>(), new Set(["x"])], sums: [[0, 1, 2]] };
    expect(everyCombinationHolds([strong, lone], [[0, 1, 0]], 3)).toBe(true);
    expect(everyCombinationHolds([strong, lone], [[0, 0, 1]], 3)).toBe(false);
    expect(everyCombinationHolds([{ ...strong, cells: people([0, 1], 2) }, lone], [[0, 1, 1]], 3)).toBe(true);
    expect(everyCombinationHolds([{ ...strong, cells: people([0], 2) }, lone], [[0, 1, 1]], 3)).toBe(false);
  });

  it("hold where there is nothing at all", () => {
    expect(everyCombinationHolds([], bipartitions(3), 5)).toBe(true);
    expect(everyCombinationHolds([{ cells: [], sums: [[]] }], bipartitions(0), 5)).toBe(true);
  });
});

describe("patterns", () => {
  it("split columns in two, each way once", () => {
    expect([...bipartitions(3)]).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [1, 1, 0],
    ]);
    expect([...bipartitions(1)]).toEqual([]);
    const five = [...bipartitions(5)].map((one) => one.join(""));
    const mirrored = five.map((one) => [...one].map((bit) => 1 - Number(bit)).join(""));
    expect(new Set([...five, ...mirrored]).size).toBe(2 ** 5 - 2);
  });

  it("add a factor of the outer column and one of the inner", () => {
    const pairs = [...pairPatterns(2, 2)];
    expect(pairs).toHaveLength(25);
    expect(new Set(pairs.map(String)).size).toBe(25);
    for (const [a = 0, b = 0, c = 0, d = 0] of pairs) expect(a + d).toBe(b + c);
    for (const one of ["0,1,0,1", "0,0,1,1", "1,0,2,1", "0,2,1,3", "0,0,0,0"])
      expect(pairs.map(String)).toContain(one);
    expect([...pairPatterns(1, 1)]).toEqual([[0]]);
  });
});
