import { useTranslation } from "react-i18next";
import type { momentsByGroup } from "../rules.ts";
import type { PlainTopic } from "./plain.tsx";

interface Props {
  readonly topic: PlainTopic;
  readonly byGroup: ReturnType<typeof momentsByGroup>;
}

/** The journey from left to right: how many decisions are noticed at each moment. */
export function Moments({ topic, byGroup }: Props) {
  const { t } = useTranslation();
  const { shares, base } = topic;
  return (
    <div>
      <p className="chart-title">{t(($) => $.insights.topics.plain.moments)}</p>
      <ol className="moments">
        {shares.map(({ key, label, percent, count }) => (
          <li key={key} className={percent === null ? "hatched" : undefined}>
            <span>{label}</span>
            {percent === null ? (
              <span className="text-xs">{t(($) => $.insights.heat.cell)}</span>
            ) : (
              <>
                <svg aria-hidden="true">
                  <rect width={`${percent}%`} height="100%" className="chart-share" />
                </svg>
                <b>{`${percent} %`}</b> <small>{count}</small>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="hint mt-2">{base}</p>
      {byGroup ? <ByGroup view={byGroup} /> : null}
    </div>
  );
}

function ByGroup({ view: { columns, rows } }: { view: NonNullable<Props["byGroup"]> }) {
  const { t } = useTranslation();
  const hidden = t(($) => $.insights.heat.cell);
  return (
    <details>
      <summary className="link-button">{t(($) => $.insights.topics.byGroup)}</summary>
      <table className="heat heat-fixed mt-2">
        <caption className="sr-only">{t(($) => $.insights.topics.plain.moments)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.insights.heat.group)}</th>
            {columns.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((count, at) =>
                count === null ? (
                  <td key={columns[at]} className="hatched" aria-label={hidden} />
                ) : (
                  <td key={columns[at]}>{count}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
