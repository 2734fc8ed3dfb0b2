import type { Day } from "#app/domain/calendar.ts";

export type SheetCell = {
  readonly value: string | number | null;
  /** A day, when the value is one. */
  readonly day?: Day;
  readonly look:
    | "title"
    | "lead"
    | "head"
    | "headRight"
    | "fact"
    | "label"
    | "text"
    | "number"
    | "decimal"
    | "day"
    | "hidden"
    | "note";
};

export type Sheet = {
  readonly name: string;
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Does the first row name the columns? Then it stays in sight and can filter. */
  readonly hasHead: boolean;
};

/** A workbook with all its words, as plain data: it can travel to the worker. */
export type Workbook = {
  readonly language: "nl-NL" | "en-GB";
  readonly title: string;
  readonly subject: string;
  readonly organisation: string;
  readonly footer: string;
  readonly sheets: readonly Sheet[];
};
