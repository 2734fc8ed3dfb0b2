import type { Day } from "#app/domain/calendar.ts";

/**
 * What a cell of a table can hold: a text, a number, a day, a number with a remark ("95 or more"), or the words for why
 * there is no number. Null: nothing to tell.
 */
export type Cell =
  | string
  | number
  | { readonly day: Day }
  | { readonly value: number; readonly note: string }
  | { readonly gap: string; readonly isHidden: boolean }
  | null;

/** The columns of the long table that says everything in one. */
export const dimensions = ["group", "affected", "period", "topic", "category"] as const;
export type Dimension = (typeof dimensions)[number];

export type Column = {
  readonly header: string;
  readonly kind: "text" | "number" | "decimal" | "day";
  /** In characters. */
  readonly width: number;
  /** What it is in the long table; without it, the column is a measure. */
  readonly is?: Dimension;
};

/** One tidy table: a row per thing observed, a column per property. */
export type Table = {
  readonly name: string;
  readonly explanation: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The remarks of a row, for the column at its end. */
export function notesOf(row: readonly Cell[]): string {
  const notes = row.flatMap((cell) => {
    if (cell === null || typeof cell !== "object") return [];
    if ("gap" in cell) return [cell.gap];
    return "note" in cell ? [cell.note] : [];
  });
  return [...new Set(notes)].join("; ");
}

export type LongRow = {
  readonly table: string;
  readonly at: Readonly<Partial<Record<Dimension, string>>>;
  readonly measure: string;
  readonly value: number | null;
  readonly text: string;
};

/** A table as rows of one value each; several columns of one dimension are joined. */
export function longRows({ name, columns, rows }: Table): LongRow[] {
  return rows.flatMap((row) => {
    const at: Partial<Record<Dimension, string>> = {};
    columns.forEach(({ is }, i) => {
      const words = wordsOf(row[i] ?? null);
      if (is && words !== "" && at[is] !== words)
        at[is] = at[is] === undefined ? words : `${at[is]} / ${words}`;
    });
    return columns.flatMap(({ is, header }, i): LongRow[] => {
      const cell = row[i] ?? null;
      if (is || cell === null || cell === "") return [];
      const isValue = typeof cell === "number" || (typeof cell === "object" && "value" in cell);
      const value =
        typeof cell === "number" ? cell : typeof cell === "object" && "value" in cell ? cell.value : null;
      const text = typeof cell === "object" ? notesOf([cell]) || wordsOf(cell) : isValue ? "" : String(cell);
      return [{ table: name, at, measure: header, value, text }];
    });
  });
}

function wordsOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "object") return String(cell);
  return "day" in cell ? cell.day : "";
}
