import { useTranslation } from "react-i18next";
import { TextChapter } from "../../parts/chapter.tsx";
import type { ChapterText, outweighedOf } from "../rules.ts";

type View = NonNullable<ReturnType<typeof outweighedOf>>;

interface Props {
  readonly text: ChapterText;
  readonly view: Omit<View, "base"> & { readonly base: string };
}

/** What weighed more than the customer, for everybody and for leaders beside it. */
export function Outweighed({ text, view }: Props) {
  const { t } = useTranslation();
  const { shown, leaders, hidden, base } = view;
  const hiddenCell = t(($) => $.insights.heat.cell);
  const most = Math.max(
    25,
    ...shown.map(({ percent, leaders }) => Math.max(percent ?? 0, leaders.percent ?? 0)),
  );
  return (
    <TextChapter text={text}>
      <div>
        <table className="table pairs">
          <caption className="sr-only">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.insights.topics.outweighed.kind)}</th>
              <th scope="col" className="number md:whitespace-nowrap">
                {leaders ? <i className="pair-all" /> : null} {t(($) => $.insights.topics.outweighed.all)}
              </th>
              {leaders ? (
                <th scope="col" className="number md:whitespace-nowrap">
                  <i className="pair-leaders" /> {t(($) => $.insights.topics.outweighed.leaders)}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((share) => (
              <tr key={share.key}>
                <th scope="row">
                  {share.label}
                  <svg aria-hidden="true" height={share.leaders.percent === null ? 9 : 20}>
                    <rect width={`${((share.percent ?? 0) / most) * 100}%`} height="8" className="pair-all" />
                    {share.leaders.percent === null ? null : (
                      <rect
                        y="11"
                        width={`${(share.leaders.percent / most) * 100}%`}
                        height="8"
                        className="pair-leaders"
                      />
                    )}
                  </svg>
                </th>
                <td className="number">{`${share.percent} %`}</td>
                {leaders ? <LeaderCell percent={share.leaders.percent} hidden={hiddenCell} /> : null}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint mt-2">{base}</p>
        <p className="hint">
          {leaders
            ? t(($) => $.insights.topics.outweighed.base, leaders)
            : t(($) => $.insights.topics.outweighed.noLeaders)}
        </p>
        {hidden.length === 0 ? null : (
          <p className="hint">{t(($) => $.insights.topics.outweighed.hidden, { list: hidden.join("; ") })}</p>
        )}
      </div>
    </TextChapter>
  );
}

function LeaderCell({ percent, hidden }: { percent: number | null; hidden: string }) {
  return percent === null ? (
    <td className="hatched" aria-label={hidden} />
  ) : (
    <td className="number">{`${percent} %`}</td>
  );
}
