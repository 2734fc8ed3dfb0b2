import { publishTree, type TreeNode } from "#app/domain/disclosure.ts";
import type { Checks } from "./check.ts";

/** People of the smallest block that published totals leave: published leaves and hidden remainders. */
function smallestBlock(node: TreeNode, published: ReadonlySet<string>): number {
  const shown = node.children.filter((child) => published.has(child.id));
  const remainder = node.n - shown.reduce((sum, child) => sum + child.n, 0);
  const below = shown.map((child) => smallestBlock(child, published));
  return Math.min(...below, ...(remainder > 0 ? [remainder] : []));
}

type Table = { rows: string[]; cols: string[]; cells: number[][] };

/** Range of every suppressed cell over all tables of counts with the same margins, by walking through them. */
function exactlyDerivable(table: Table, suppressed: [string, string][]): [string, string, number][] {
  const hidden = suppressed.map(([row, col]) => ({
    row: table.rows.indexOf(row),
    col: table.cols.indexOf(col),
  }));
  const value = (row: number, col: number) => table.cells[row]?.[col] ?? 0;
  const left = (of: "row" | "col") => {
    const sums = new Map<number, number>();
    for (const cell of hidden) sums.set(cell[of], (sums.get(cell[of]) ?? 0) + value(cell.row, cell.col));
    return sums;
  };
  const [rowLeft, colLeft] = [left("row"), left("col")];
  const seen = hidden.map(() => new Set<number>());
  const guess: number[] = [];
  const walk = (i: number) => {
    const cell = hidden[i];
    if (cell === undefined) {
      if ([...rowLeft.values(), ...colLeft.values()].every((rest) => rest === 0)) {
        for (const [at, number] of guess.entries()) seen[at]?.add(number);
      }
      return;
    }
    const [row, col] = [rowLeft.get(cell.row) ?? 0, colLeft.get(cell.col) ?? 0];
    const lastOfRow = !hidden.some((other, at) => at > i && other.row === cell.row);
    for (let number = lastOfRow ? row : 0; number <= Math.min(row, col); number++) {
      guess[i] = number;
      rowLeft.set(cell.row, row - number);
      colLeft.set(cell.col, col - number);
      walk(i + 1);
    }
    rowLeft.set(cell.row, row);
    colLeft.set(cell.col, col);
  };
  walk(0);
  return suppressed.flatMap(([row, col], i) =>
    seen[i]?.size === 1 ? [[row, col, [...(seen[i] ?? [])][0] ?? 0] as [string, string, number]] : [],
  );
}

export const disclosureChecks: Checks = {
  "18-small-group-suppression.json": (input) => {
    if (input.tree === undefined) {
      const suppressed = input.suppressed as [string, string][];
      return { exactly_derivable: exactlyDerivable(input.table as Table, suppressed) };
    }
    const tree = input.tree as TreeNode;
    const published = publishTree(tree, input.k as number);
    return {
      published: [...published].sort(),
      smallest_derivable_group: published.length === 0 ? null : smallestBlock(tree, new Set(published)),
    };
  },
};
