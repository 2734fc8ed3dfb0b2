import type { TFunction } from "i18next";
import { type CsvDelimiter, writeTable } from "../../csv/format.server.ts";
import type { ProblemKey } from "../../rules.ts";
import type { RefusedRow } from "../rules.ts";

type Name = ProblemKey extends `exchange.problem.${infer N}` ? N : never;

/** The refused lines with their own columns first, so that the mended file can be uploaded as it is. */
export function refusedTable(
  rows: readonly RefusedRow[],
  names: readonly string[],
  delimiter: CsvDelimiter,
  t: TFunction,
): string {
  const wide = Math.max(names.length, ...rows.map(({ cells }) => cells.length));
  const padded = (cells: readonly string[]) => Array.from({ length: wide }, (_, i) => cells[i] ?? "");
  const isRecord = rows.some(({ name }) => name !== null);
  const place = isRecord ? t(($) => $.exchange.import.refusedName) : t(($) => $.exchange.import.refusedLine);
  const heading = [...padded(names), place, t(($) => $.exchange.import.refusedWhy)];
  const worded = ({ problems }: RefusedRow) =>
    problems
      .map(({ key, field, ...values }) => {
        const why = t(($) => $.exchange.problem[key.slice("exchange.problem.".length) as Name], values);
        return field ? `${t(($) => $.exchange.import.field[field])}: ${why}` : why;
      })
      .join(" ");
  const lines = rows.map((row) => [...padded(row.cells), row.name ?? String(row.line), worded(row)]);
  return writeTable([heading, ...lines], delimiter);
}
