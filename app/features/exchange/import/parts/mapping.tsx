import { useTranslation } from "react-i18next";
import { type Field, fields } from "../../rules.ts";
import type { CsvFacts } from "../rules.ts";
import { ScrollRegion } from "./scroll-region.tsx";

const first: readonly Field[] = ["title", "decided_on", "department", "weight", "touch", "note"];

/** Which column holds which answer, with our guess, beside the first rows as they stand in the file. */
export function Mapping({ csv }: { csv: CsvFacts }) {
  const { t } = useTranslation();
  const others = fields.filter((field) => !first.includes(field));
  return (
    <fieldset className="panel min-w-0 max-w-[60rem]">
      <legend className="sr-only">{t(($) => $.exchange.import.mapping)}</legend>
      <h2>{t(($) => $.exchange.import.mapping)}</h2>
      <p className="hint">{t(($) => $.exchange.import.mappingHint)}</p>
      <Sample csv={csv} />
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        {first.map((field) => (
          <ColumnChoice key={field} field={field} csv={csv} />
        ))}
      </div>
      <details className="mt-4">
        <summary className="chip">
          {t(($) => $.exchange.import.moreFields, {
            number: others.filter((field) => csv.columns[field] !== undefined).length,
          })}
        </summary>
        <div className="mt-3 grid gap-4 md:grid-cols-2">
          {others.map((field) => (
            <ColumnChoice key={field} field={field} csv={csv} />
          ))}
        </div>
      </details>
      <Reading csv={csv} />
    </fieldset>
  );
}

function useColumnName(csv: CsvFacts): (column: number) => string {
  const { t } = useTranslation();
  return (column) =>
    csv.names[column]?.trim() || t(($) => $.exchange.import.columnNumber, { number: column + 1 });
}

function ColumnChoice({ field, csv }: { field: Field; csv: CsvFacts }) {
  const { t } = useTranslation();
  const nameOf = useColumnName(csv);
  const id = `column_${field}`;
  const isDoubtful = csv.doubtful.includes(field);
  return (
    <div>
      <label htmlFor={id} className="label">
        {t(($) => $.exchange.import.field[field])}
      </label>
      <select
        id={id}
        name={id}
        defaultValue={csv.columns[field] ?? ""}
        aria-describedby={isDoubtful ? `${id}-doubt` : undefined}
        className="field mt-1"
      >
        <option value="">{t(($) => $.exchange.import.noColumn)}</option>
        {csv.names.map((name, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone
          <option key={`${name} ${column}`} value={column}>
            {nameOf(column)}
          </option>
        ))}
      </select>
      {isDoubtful ? (
        <p id={`${id}-doubt`} className="hint mt-1">
          {t(($) => $.exchange.import.doubtful)}
        </p>
      ) : null}
    </div>
  );
}

function Sample({ csv }: { csv: CsvFacts }) {
  const { t } = useTranslation();
  const nameOf = useColumnName(csv);
  const title = t(($) => $.exchange.import.sample);
  return (
    <details className="mt-3">
      <summary className="chip">{title}</summary>
      <ScrollRegion label={title}>
        <table className="table text-sm">
          <thead>
            <tr>
              {csv.names.map((name, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone
                <th key={`${name} ${column}`}>{nameOf(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {csv.sample.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file may be the same
              <tr key={row}>
                {csv.names.map((name, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={`${name} ${column}`} className="min-w-[6rem]">
                    {cells[column] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}

/** How the bytes were read: seldom wrong, and then everything is. */
function Reading({ csv }: { csv: CsvFacts }) {
  const { t } = useTranslation();
  const delimiters: readonly (readonly [string, string])[] = [
    [";", t(($) => $.exchange.import.delimiter.semicolon)],
    [",", t(($) => $.exchange.import.delimiter.comma)],
    ["tab", t(($) => $.exchange.import.delimiter.tab)],
    ["|", "|"],
    ["^", "^"],
    ["~", "~"],
  ];
  const encodings: readonly (readonly [string, string])[] = [
    ["utf-8", "UTF-8"],
    ["windows-1252", "Windows-1252"],
    ["utf-16le", "UTF-16 LE"],
    ["utf-16be", "UTF-16 BE"],
  ];
  const orders: readonly (readonly [string, string])[] = [
    ["day-first", t(($) => $.exchange.import.dateOrder.dayFirst)],
    ["month-first", t(($) => $.exchange.import.dateOrder.monthFirst)],
    ["mixed", t(($) => $.exchange.import.dateOrder.mixed)],
  ];
  const questions = [
    [
      "delimiter",
      t(($) => $.exchange.import.delimiter.label),
      delimiters,
      csv.delimiter === "\t" ? "tab" : csv.delimiter,
    ],
    ["encoding", t(($) => $.exchange.import.encoding), encodings, csv.encoding],
    ["date_order", t(($) => $.exchange.import.dateOrder.label), orders, csv.dateOrder],
  ] as const;
  return (
    <div className="mt-6 grid gap-4 md:grid-cols-3">
      {questions.map(([name, label, options, chosen]) => (
        <div key={name}>
          <label className="label" htmlFor={name}>
            {label}
          </label>
          <select id={name} name={name} defaultValue={chosen} className="field mt-1">
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
