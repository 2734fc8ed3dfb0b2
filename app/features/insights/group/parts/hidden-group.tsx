import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "#app/shared/ui/icon.tsx";

interface Props {
  readonly threshold: number;
  readonly decisions: number;
  readonly query: string;
  /** When the first complete quarter of the organisation will be there, in words. */
  readonly firstDay: string | null;
}

/** A group without figures: a choice for safety, told without the number of people that it has. */
export function HiddenGroup({ threshold, decisions, query, firstDay }: Props) {
  const { t } = useTranslation();
  const ways: readonly { readonly icon: IconName; readonly words: string }[] = [
    { icon: "person", words: t(($) => $.insights.group.hidden.canTalk) },
    { icon: "plus", words: t(($) => $.insights.group.hidden.canLog) },
    { icon: "chart", words: t(($) => $.insights.group.hidden.canAsk) },
  ];
  return (
    <section className="hatched mt-6 max-w-[50rem] rounded-[10px] p-3 md:p-6" aria-labelledby="hidden">
      <div className="rounded-md bg-page p-5 md:p-6">
        <h2 id="hidden" className="flex items-center gap-3">
          <Icon name="lock" className="text-muted" />
          {t(($) => $.insights.group.hidden.title)}
        </h2>
        <div className="mt-3 space-y-3">
          {firstDay === null ? null : <p>{t(($) => $.insights.story.noQuarter, { day: firstDay })}</p>}
          <p>{t(($) => $.insights.group.hidden.why, { k: threshold, decisions })}</p>
          <p>{t(($) => $.insights.group.hidden.other)}</p>
          <p>{t(($) => $.insights.group.hidden.counts)}</p>
        </div>
        <h3 className="mt-6">{t(($) => $.insights.group.hidden.can)}</h3>
        <ul className="mt-2 space-y-3">
          {ways.map(({ icon, words }) => (
            <li key={icon} className="flex gap-3">
              <Icon name={icon} className="mt-0.5 text-muted" />
              {words}
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <a href={`/insights${query}`} className="link-button">
            {t(($) => $.insights.group.hidden.whole)}
          </a>
        </p>
      </div>
    </section>
  );
}
