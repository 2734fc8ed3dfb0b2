import type { Reader } from "../../format.server.ts";
import { figureCells, figureColumns, headsOf, hiddenCell } from "../figure/format.server.ts";
import type { Table } from "../rules.ts";

export function periodsTable(reader: Reader): Table {
  const { t, figures } = reader;
  const through = headsOf(reader).head("through");
  return {
    name: t(($) => $.insights.files.sheets.periods),
    explanation: t(($) => $.insights.files.explained.periods),
    columns: [{ header: through, kind: "day", width: 14, is: "period" }, ...figureColumns(reader)],
    rows: figures.periods.map((period) => [
      { day: period.through },
      ...figureCells(reader, period.figure, hiddenCell(reader)),
    ]),
  };
}

export function quartersTable(reader: Reader): Table {
  const { t, figures } = reader;
  return {
    name: t(($) => $.insights.files.sheets.quarters),
    explanation: t(($) => $.insights.files.explained.quarters),
    columns: [headsOf(reader).text("quarter", 12, "period"), ...figureColumns(reader)],
    rows: figures.quarters.map(({ key, figure }) => [
      key,
      ...figureCells(reader, figure, hiddenCell(reader)),
    ]),
  };
}

export function readingsTable(reader: Reader): Table | null {
  const { t, figures } = reader;
  const { readings } = figures.organisation;
  if (!readings) return null;
  const { number, text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.readings),
    explanation: t(($) => $.insights.files.explained.readings),
    columns: [
      text("curve", 26, "category"),
      text("reach", 26, "category"),
      text("combination", 26, "category"),
      number("index", 9),
      number("lo", 9),
      number("hi", 9),
    ],
    rows: readings.all.map(({ curve, weight, combination, index, lo, hi }) => [
      t(($) => $.insights.files.readings.curve[curve]),
      t(($) => $.insights.files.readings.weight[weight]),
      t(($) => $.insights.files.readings.combination[combination]),
      index,
      lo,
      hi,
    ]),
  };
}
