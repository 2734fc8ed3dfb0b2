import { useTranslation } from "react-i18next";
import type { HeatCells, ResultsView } from "../results/rules.ts";
import { bandColour } from "../rules.ts";

type Heat = NonNullable<ResultsView["heat"]>;

interface Props {
  readonly heat: Heat;
  readonly threshold: number;
  readonly period: string;
}

/** The groups in the organisation's own order, by quarter; what is not shown is hatched and says why. */
export function HeatTable({ heat: { columns, whole, rows, differ }, threshold, period }: Props) {
  const { t } = useTranslation();
  const allHidden = rows.every(({ told }) => told === null);
  // Long tables look their words up once.
  const hiddenCell = t(($) => $.insights.heat.cell);
  const hidden = t(($) => $.insights.heat[allHidden ? "allHidden" : "hidden"]);
  return (
    <>
      <table className="heat mt-3">
        <caption className="sr-only">{t(($) => $.insights.heat.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">
              {t(($) => $.insights.heat.group)}
              <span className="heat-small">{t(($) => $.insights.heat.counts)}</span>
            </th>
            {columns.map(({ short, year }) => (
              <th key={`${short} ${year}`} scope="col">
                {short} <span>{year}</span>
              </th>
            ))}
            <th scope="col">{t(($) => $.insights.heat.year)}</th>
            <th scope="col" className="heat-count">
              {t(($) => $.insights.heat.count)}
            </th>
            <th scope="col" className="heat-count">
              {t(($) => $.insights.heat.people)}
            </th>
            <th scope="col" className="heat-count">
              {t(($) => $.insights.heat.tookPart)}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="heat-whole">
            <RowHead name={t(($) => $.insights.heat.whole)} told={whole} />
            <Figures told={whole} band={null} hidden={hiddenCell} />
          </tr>
          {rows.map(({ id, name, told, band }, at) => (
            <tr key={id}>
              <RowHead name={name} told={told} to={`/insights/${id}?period=${period}`} />
              {told !== null ? (
                <Figures told={told} band={band} hidden={hiddenCell} />
              ) : allHidden && at > 0 ? null : (
                <td
                  colSpan={columns.length + 1}
                  rowSpan={allHidden ? rows.length : undefined}
                  className="hatched heat-hidden"
                >
                  {hidden}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <HeatKey rows={rows} differ={differ} />
      <details className="mt-1 max-w-[40rem]">
        <summary className="link-button">{t(($) => $.insights.heat.why)}</summary>
        <div className="space-y-2 pb-2">
          <p>{t(($) => $.insights.heat.whyPeople, { k: threshold })}</p>
          <p>{t(($) => $.insights.heat.whyOther)}</p>
          <p>{t(($) => $.insights.heat.whyYear)}</p>
        </div>
      </details>
    </>
  );
}

type Told = NonNullable<HeatCells["told"]>;

function RowHead({ name, told, to }: { name: string; told: Told | null; to?: string }) {
  return (
    <th scope="row">
      {to === undefined ? name : <a href={to}>{name}</a>}
      {told === null ? null : (
        <span className="heat-small">
          {[told.decisions, told.people, told.tookPart].filter(Boolean).join(" · ")}
        </span>
      )}
    </th>
  );
}

function Figures({ told, band, hidden }: { told: Told; band: HeatCells["band"]; hidden: string }) {
  return (
    <>
      {told.quarters.map((quarter, at) =>
        quarter === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row never move
          <td key={at} className="hatched" aria-label={hidden} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a row never move
          <td key={at}>{quarter}</td>
        ),
      )}
      <td className={band === null ? "heat-year" : `heat-year ${bandColour[band]}`}>{told.year}</td>
      <td className="heat-count">{told.decisions}</td>
      <td className="heat-count">{told.people}</td>
      <td className="heat-count">{told.tookPart}</td>
    </>
  );
}

/** What the colours mean, only those that are there; without colours, why there are none. */
function HeatKey({ rows, differ }: Pick<Heat, "rows" | "differ">) {
  const { t } = useTranslation();
  const bands = (["rarely", "mentioned", "weighed", "always"] as const).filter((band) =>
    rows.some((row) => row.band === band),
  );
  if (rows.every(({ told }) => told === null)) return null;
  return (
    <div className="hint mt-3 max-w-[40rem]">
      <p>
        {t(($) => $.insights.heat[bands.length > 0 ? "key" : differ === null ? "few" : "same"])}
        {bands.map((band) => (
          <span key={band} className="whitespace-nowrap">
            {" "}
            <i className={`heat-swatch ${bandColour[band]}`} /> {t(($) => $.insights.heat[band])}
          </span>
        ))}
      </p>
      <p className="mt-1">{t(($) => $.insights.heat.hatch)}</p>
    </div>
  );
}
