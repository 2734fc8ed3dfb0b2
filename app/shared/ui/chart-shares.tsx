import { useTranslation } from "react-i18next";

export interface ShareRow {
  readonly label: string;
  /** Null: not shown; `note` says why in calm words. */
  readonly percent: number | null;
  readonly count: number | null;
  /** The percentage in words where the number itself may not be told ("95 % of meer"). */
  readonly shown?: string;
  readonly note?: string;
}

interface Props {
  readonly title: string;
  readonly rows: readonly ShareRow[];
  /** What a row is ("Reden") and what is counted ("Beslissingen"). */
  readonly words: { readonly row: string; readonly count: string };
}

/** Shares as a table with a bar in every row, so that it needs no twin. All bars of a chart have one scale. */
export function ShareBars({ title, rows, words }: Props) {
  const { t } = useTranslation();
  const most = Math.max(0, ...rows.map(({ percent }) => percent ?? 0));
  const full = Math.max(25, Math.ceil(most / 25) * 25);
  return (
    <div className="chart">
      <table className="table chart-shares">
        <caption className="chart-title">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col" className="number">
              {t(($) => $.shared.chart.share)}
              <small>{words.count}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, percent, count, shown, note }) => (
            <tr key={label}>
              {percent === null ? (
                <th scope="row" colSpan={2}>
                  <div className="chart-share-row">
                    {label} <span className="hatched">{note ?? t(($) => $.shared.chart.hiddenWhy)}</span>
                  </div>
                </th>
              ) : (
                <>
                  <th scope="row">
                    <div className="chart-share-row">
                      {label}
                      <svg aria-hidden="true">
                        <rect width={`${(percent / full) * 100}%`} height="100%" className="chart-share" />
                      </svg>
                    </div>
                  </th>
                  <td className="number">
                    {shown ?? t(($) => $.shared.chart.percent, { percent })}
                    {count === null ? null : <small>{count}</small>}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
