import { useTranslation } from "react-i18next";
import type { IndexFigure } from "#app/domain/publication.ts";
import { bandColour } from "../rules.ts";
import { useShown } from "./hero.tsx";

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly figure: IndexFigure | null;
  readonly heldSince: string | null;
}

interface Props {
  readonly rows: readonly GroupRow[];
  readonly whole: IndexFigure;
  readonly period: string;
  readonly threshold: number;
}

/** The reporting groups in the organisation's own order; what is hidden says so, without a number. */
export function GroupTable({ rows, whole, period, threshold }: Props) {
  const { t } = useTranslation();
  const columns = ["decisions", "people", "participation"] as const;
  return (
    <section className="mt-10 min-w-0" aria-labelledby="groups">
      <h2 id="groups">{t(($) => $.insights.groups.title)}</h2>
      <p className="mt-1 max-w-[40rem] text-muted">{t(($) => $.insights.groups.lead)}</p>
      <table className="table mt-4">
        <caption className="sr-only">{t(($) => $.insights.groups.caption, { period })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.insights.groups.group)}</th>
            <th scope="col" className="w-32">
              {t(($) => $.insights.groups.index)}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number hidden md:table-cell">
                {t(($) => $.insights.groups[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={t(($) => $.insights.groups.whole)} figure={whole} heldSince={null} isWhole />
          {rows.map((row) => (
            <Row key={row.id} name={row.name} figure={row.figure} heldSince={row.heldSince} />
          ))}
        </tbody>
      </table>
      <p className="hint mt-3 max-w-[48rem]">{t(($) => $.insights.groups.key)}</p>
      <details className="mt-3 max-w-[40rem]">
        <summary className="flex min-h-[44px] items-center font-semibold text-brand underline">
          {t(($) => $.insights.groups.why)}
        </summary>
        <div className="space-y-2 pt-1 pb-2">
          <p>{t(($) => $.insights.groups.whyPeople, { k: threshold })}</p>
          <p>{t(($) => $.insights.groups.whyOther)}</p>
          <p>{t(($) => $.insights.groups.whyHeld, { k: threshold })}</p>
        </div>
      </details>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly figure: IndexFigure | null;
  readonly heldSince: string | null;
  readonly isWhole?: boolean;
}

function Row({ name, figure, heldSince, isWhole = false }: RowProps) {
  const { t } = useTranslation();
  const shown = useShown();
  if (figure === null) {
    return (
      <tr>
        <th scope="row" className="align-middle font-semibold">
          {name}
        </th>
        <td colSpan={4} className="hatched rounded-md text-[0.9375rem]">
          {t(($) => $.insights.groups.hidden)}
        </td>
      </tr>
    );
  }
  const { index, lo, hi, band, decisions, people } = figure;
  const percent = shown(figure.participation);
  return (
    <tr className={isWhole ? "bg-surface" : undefined}>
      <th scope="row" className={isWhole ? "align-middle font-bold" : "align-middle font-semibold"}>
        {name}
        <span className="mt-0.5 block text-xs font-normal text-muted md:hidden">
          {t(($) => $.insights.groups.small, { decisions, people, percent })}
        </span>
        {heldSince === null ? null : (
          <span className="mt-0.5 block text-xs font-normal text-muted">
            {t(($) => $.insights.groups.held, { month: heldSince })}
          </span>
        )}
      </th>
      <td>
        <span
          className={`block rounded-md border px-2 py-1 text-center tabular-nums ${
            band === null ? "border-dashed border-field" : `border-transparent ${bandColour[band]}`
          }`}
        >
          {index === null ? null : <b className="block text-[1.125rem] leading-tight">{shown(index)}</b>}
          <span className={index === null ? "font-semibold" : "text-xs"}>
            {t(($) => $.insights.groups.range, { lo, hi })}
          </span>
        </span>
      </td>
      <td className="number hidden align-middle md:table-cell">{decisions}</td>
      <td className="number hidden align-middle md:table-cell">{people}</td>
      <td className="number hidden align-middle whitespace-nowrap md:table-cell">{percent} %</td>
    </tr>
  );
}
