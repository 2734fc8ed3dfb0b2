import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Hatch } from "#app/shared/ui/chart-hatch.tsx";
import { type PlainKey, type Share, stripOf } from "../rules.ts";

export interface PlainTopic {
  /** Period, decisions and people in words. */
  readonly base: string;
  readonly decisions: number;
  readonly shares: readonly Share[];
}

type Props = { readonly topic: PlainTopic | null } & (
  | { readonly name: PlainKey }
  | { readonly title: string }
);

/** One question to the decisions: a table of its answers, headed by one bar that they are the parts of. */
export function Plain({ topic, ...named }: Props) {
  const { t } = useTranslation();
  const id = useId().replaceAll(":", "");
  if (topic === null) return null;
  const { shares, base, decisions } = topic;
  const { parts, rest } = stripOf(shares, decisions);
  return (
    <div className="chart min-w-0">
      <table className="parts">
        <caption className="chart-title">
          {"title" in named ? named.title : t(($) => $.insights.topics.plain[named.name])}
          <svg aria-hidden="true">
            {rest ? <Hatch id={id} /> : null}
            {parts.map(({ key, x, width, tone }) => (
              <rect key={key} x={`${x}%`} width={`${width}%`} height="100%" className={`part-${tone}`} />
            ))}
            {rest ? (
              <rect x={`${rest.x}%`} width={`${rest.width}%`} height="100%" fill={`url(#${id})`} />
            ) : null}
          </svg>
        </caption>
        <tbody>
          {parts.map(({ key, label, percent, count, tone }) => (
            <tr key={key} className={`part-${tone}`}>
              <th scope="row">{label}</th>
              <td>{`${percent} %`}</td>
              <td>{count}</td>
            </tr>
          ))}
          {rest ? (
            <tr className="part-hidden">
              <th scope="row" colSpan={3}>
                {`${rest.labels.join("; ")} (${t(($) => $.insights.heat.cell)})`}
              </th>
            </tr>
          ) : null}
        </tbody>
      </table>
      <p className="hint mt-2">{base}</p>
    </div>
  );
}
