import { useTranslation } from "react-i18next";
import { Chapter } from "../../parts/chapter.tsx";
import type { Pair } from "../rules.ts";

interface Props {
  readonly id: "outweighed" | "moments";
  readonly title: string;
  readonly view: { readonly base: string; readonly pairs: readonly Pair[]; readonly hides: boolean };
}

/** The answers of the group, each beside that of the whole organisation. */
export function Pairs({ id, title, view }: Props) {
  const { t } = useTranslation();
  return (
    <Chapter id={id} title={title} lead={<p>{t(($) => $.insights.group.pairs)}</p>}>
      <PairTable title={title} view={view} />
    </Chapter>
  );
}

function PairTable({ title, view }: { title: string; view: Props["view"] }) {
  const { t } = useTranslation();
  const { base, pairs, hides } = view;
  const most = Math.max(25, ...pairs.map(({ percent, whole }) => Math.max(percent, whole ?? 0)));
  return (
    <div>
      <table className="table pairs">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.insights.topics.outweighed.kind)}</th>
            <th scope="col" className="number">
              <i className="pair-all" /> {t(($) => $.insights.group.here)}
            </th>
            <th scope="col" className="number">
              <i className="pair-leaders" /> {t(($) => $.insights.heat.whole)}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ key, label, percent, whole }) => (
            <tr key={key}>
              <th scope="row">
                {label}
                <svg aria-hidden="true" height={whole === null ? 9 : 20}>
                  <rect width={`${(percent / most) * 100}%`} height="8" className="pair-all" />
                  {whole === null ? null : (
                    <rect y="11" width={`${(whole / most) * 100}%`} height="8" className="pair-leaders" />
                  )}
                </svg>
              </th>
              <td className="number">{percent} %</td>
              {whole === null ? (
                <td className="hatched">
                  <span className="sr-only">{t(($) => $.insights.heat.cell)}</span>
                </td>
              ) : (
                <td className="number">{whole} %</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint mt-2">{base}</p>
      {hides ? <p className="hint">{t(($) => $.insights.group.few)}</p> : null}
    </div>
  );
}
