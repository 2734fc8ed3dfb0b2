import { useTranslation } from "react-i18next";
import { TableTwin } from "./chart-twin.tsx";
import type { DistributionRow, WeightPart } from "./chart-weights.ts";

interface Props {
  readonly title: string;
  readonly rows: readonly DistributionRow[];
  readonly row: string;
}

const weights = [0, 1, 2, 3, 4];

/** The numbers of the bars in a table; weights that are told together share a cell. */
export function DistributionTable({ title, rows, row }: Props) {
  const { t } = useTranslation();
  return (
    <TableTwin caption={title}>
      <thead>
        <tr>
          <th scope="col">{row}</th>
          {weights.map((weight) => (
            <th key={weight} scope="col" className="number">
              {weight}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, total, parts, note }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {total ? <small>{total}</small> : null}
            </th>
            {parts ? (
              parts.map((part) => <PartCell key={part.from} part={part} />)
            ) : (
              <td colSpan={weights.length}>{note ?? t(($) => $.shared.chart.hiddenWhy)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}

function PartCell({ part }: { part: WeightPart }) {
  const { t } = useTranslation();
  const { from, to, percent, count } = part;
  return (
    <td colSpan={to - from + 1} className="number">
      {percent === null
        ? t(($) => $.shared.chart.hidden)
        : (part.shown ?? t(($) => $.shared.chart.percent, { percent }))}
      {count === null ? null : <small>{count}</small>}
    </td>
  );
}
