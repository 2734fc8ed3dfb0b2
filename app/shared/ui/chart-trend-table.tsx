import { useTranslation } from "react-i18next";
import { rangeOf, type TrendData, type TrendMark, type TrendPoint } from "./chart-trend-shape.ts";
import { TableTwin } from "./chart-twin.tsx";

interface Props extends TrendData {
  readonly title: string;
  readonly marks: readonly TrendMark[];
  readonly words: { readonly measure: string; readonly period: string };
}

/** The numbers of a trend chart in a table. */
export function TrendTable({ points, compare, title, marks, words }: Props) {
  const { t } = useTranslation();
  return (
    <TableTwin caption={title}>
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col" className="number">
            {words.measure}
            {points.some(rangeOf) ? <small>{t(($) => $.shared.chart.band)}</small> : null}
          </th>
          {compare ? (
            <th scope="col" className="number">
              {compare.label}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {points.map((point, at) => (
          <tr key={point.long}>
            <th scope="row">
              {point.long}
              {[...marks.filter((mark) => mark.at === at).map(({ label }) => label), point.note].map(
                (note) => (note ? <small key={note}>{note}</small> : null),
              )}
            </th>
            <ValueCell point={point} />
            {compare ? (
              <td className="number">{compare.values[at] ?? t(($) => $.shared.chart.hidden)}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

function ValueCell({ point }: { point: TrendPoint }) {
  const { t } = useTranslation();
  const range = rangeOf(point);
  const missing = range ? t(($) => $.shared.chart.rangeOnly) : t(($) => $.shared.chart.hidden);
  return (
    <td className="number">
      {point.shown ?? point.value ?? missing}
      {range ? <small>{t(($) => $.shared.chart.range, range)}</small> : null}
    </td>
  );
}

/** A point as a sentence: "61, waarschijnlijk tussen 57 en 65." */
export function useReading(): (point: TrendPoint) => string {
  const { t } = useTranslation();
  const said = (point: TrendPoint) => {
    const range = rangeOf(point);
    const value = point.shown ?? point.value;
    if (range === null) return value === null ? t(($) => $.shared.chart.hidden) : String(value);
    if (value === null) return t(($) => $.shared.chart.roughly, range);
    return t(($) => $.shared.chart.between, { value, ...range });
  };
  return (point) => (point.note ? `${said(point)}. ${point.note}` : said(point));
}
