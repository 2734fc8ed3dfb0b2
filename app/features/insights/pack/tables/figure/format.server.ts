import type { ShownPercent } from "#app/domain/labels.ts";
import type { IndexFigure } from "#app/domain/publication.ts";
import type { Reader } from "../../format.server.ts";
import type { Cell, Column, Dimension } from "../rules.ts";
import type { tablesEn } from "../strings/en.ts";

/** The heads of columns in the reader's language. */
export function headsOf({ t }: Reader) {
  const head = (key: keyof typeof tablesEn.column) => t(($) => $.insights.files.column[key]);
  return {
    head,
    number: (key: keyof typeof tablesEn.column, width = 11): Column => ({
      header: head(key),
      kind: "number",
      width,
    }),
    text: (key: keyof typeof tablesEn.column, width: number, is?: Dimension): Column => ({
      header: head(key),
      kind: "text",
      width,
      ...(is ? { is } : {}),
    }),
  };
}

export function percentCell({ t }: Reader, measure: string, share: ShownPercent | null): Cell {
  if (share === null) return null;
  const { kind, value } = share;
  if (kind === "exact") return value;
  const words = { measure, value };
  const isLeast = kind === "at-least";
  const note = isLeast ? t(($) => $.insights.files.atLeast, words) : t(($) => $.insights.files.atMost, words);
  return { value, note };
}

export function hiddenCell({ t }: Reader): Cell {
  return { gap: t(($) => $.insights.files.hidden), isHidden: true };
}

/** Index, lowest, highest, certainty, people and decisions of one figure. */
export function figureColumns(reader: Reader): Column[] {
  const { number, text } = headsOf(reader);
  return [
    number("index", 9),
    number("lo", 9),
    number("hi", 9),
    text("quality", 22),
    number("people", 10),
    number("decisions", 14),
  ];
}

/** @param without what stands in place of an index that is not there */
export function figureCells(reader: Reader, figure: IndexFigure | null, without: Cell): Cell[] {
  if (figure === null) return [without, null, null, null, null, null];
  const { t } = reader;
  const { index, lo, hi, quality, people, decisions } = figure;
  const value =
    index === null
      ? { gap: t(($) => $.insights.files.rough), isHidden: false }
      : percentCell(reader, headsOf(reader).head("index"), index);
  return [value, lo, hi, t(($) => $.insights.quality[quality].label), people, decisions];
}
