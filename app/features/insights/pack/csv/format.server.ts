import { stringify } from "csv-stringify/sync";
import { neutralise } from "#app/shared/neutral.ts";
import { aboutOf, type Reader } from "../format.server.ts";
import { tablesOf } from "../tables/format.server.ts";
import { type LongRow, longRows } from "../tables/rules.ts";

/**
 * Everything in one long table, a value per row: UTF-8 with byte order mark, formulas neutralised, days as ISO; a
 * semicolon and a decimal comma in Dutch, a comma and a point in English.
 */
export function writeCsv(reader: Reader): string {
  const { t, language, figures } = reader;
  const header = [
    t(($) => $.insights.files.long.organisation),
    t(($) => $.insights.files.long.through),
    t(($) => $.insights.files.long.table),
    t(($) => $.insights.files.long.group),
    t(($) => $.insights.files.long.affected),
    t(($) => $.insights.files.long.period),
    t(($) => $.insights.files.long.topic),
    t(($) => $.insights.files.long.category),
    t(($) => $.insights.files.long.measure),
    t(($) => $.insights.files.long.value),
    t(($) => $.insights.files.long.text),
  ];
  const number = (value: number) => (language === "nl" ? String(value).replace(".", ",") : String(value));
  const rows = [...aboutRows(reader), ...tablesOf(reader).flatMap(longRows)].map(
    ({ table, at, measure, value, text }) => [
      neutralise(figures.name),
      figures.through,
      ...[table, at.group, at.affected, at.period, at.topic, at.category, measure].map((word) =>
        neutralise(word ?? ""),
      ),
      value === null ? "" : number(value),
      neutralise(text),
    ],
  );
  const body = stringify([header.map(neutralise), ...rows], {
    delimiter: language === "nl" ? ";" : ",",
    record_delimiter: "\r\n",
    // Quoted more often than the library would: blanks that some programs trim, and either sign.
    quoted_match: /[\r\n;,\t]|^\s|\s$/,
  });
  return `\ufeff${body}`;
}

function aboutRows(reader: Reader): LongRow[] {
  const { facts, explained } = aboutOf(reader);
  const table = reader.t(($) => $.insights.files.about.title);
  return [...explained, ...facts].map(({ label, value, iso }) => ({
    table,
    at: {},
    measure: label,
    value: typeof value === "number" ? value : null,
    text: typeof value === "number" ? "" : (iso ?? value),
  }));
}
