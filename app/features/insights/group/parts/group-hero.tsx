import { useTranslation } from "react-i18next";
import { bandOf, INDEX_BANDS } from "#app/domain/weight.ts";
import { Line } from "../../parts/leadership.tsx";
import { inShort, percentShown, shown } from "../../parts/shown.tsx";
import { Track } from "../../parts/track.tsx";
import { told } from "../../story/parts/story.tsx";
import type { GroupView } from "../rules.ts";

const goal = INDEX_BANDS.find(({ key }) => key === "weighed")?.from ?? 67;

/** The group's number beside the organisation and beside its own quarter before. */
export function GroupHero({ view, period }: { view: GroupView; period: string }) {
  const { t } = useTranslation();
  const { figure, whole, participation, quartersCounted, versus, change, isCompared, lastQuarter } = view;
  const { index, lo, hi, quality, dominated } = figure;
  const range = { lo, hi };
  const beside = versus === null ? "level" : versus;
  return (
    <section
      className="panel mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]"
      aria-labelledby="index"
    >
      <div>
        <h2 id="index" className="sr-only">
          {t(($) => $.insights.hero.title)}
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="text-[5.5rem] leading-none font-bold tracking-tight tabular-nums max-md:text-[4.5rem]">
            {inShort(t, figure)}
          </span>
          <span className="text-[1.25rem] text-muted">{t(($) => $.insights.hero.of)}</span>
          <span className="chip self-center">{t(($) => $.insights.quality[quality].label)}</span>
        </p>
        <div className="mt-3">
          <Track
            lo={lo}
            hi={hi}
            index={index?.value ?? null}
            goal={goal}
            label={
              index === null
                ? t(($) => $.insights.hero.trackRough, range)
                : t(($) => $.insights.hero.track, { ...range, index: shown(t, index) })
            }
          />
        </div>
        <p className="mt-1">
          <b>{index === null ? t(($) => $.insights.hero.rough) : t(($) => $.insights.hero.between, range)}</b>{" "}
          {t(($) => $.insights.quality[quality].meaning)}
        </p>
        {dominated ? <p className="hint mt-1">{t(($) => $.insights.hero.dominated)}</p> : null}
      </div>
      <div className="max-w-[38rem]">
        {lastQuarter === null ? null : <p className="text-muted">{lastQuarter}</p>}
        <p className={isCompared ? "text-[1.375rem] leading-snug font-bold" : "mt-1 text-[1.0625rem]"}>
          {told(t, change)}
        </p>
        <dl className="mt-4 grid max-w-[26rem] gap-2">
          <Line words={t(($) => $.insights.group.here)} figure={figure} />
          <Line words={t(($) => $.insights.heat.whole)} figure={whole} />
        </dl>
        <p className="mt-2">{t(($) => $.insights.group[beside])}</p>
        <ul className="mt-4 space-y-2">
          {index === null ? null : <li>{t(($) => $.insights.band[bandOf(index.value)])}</li>}
          {participation === null ? null : (
            <li>{t(($) => $.insights.group.part, { percent: percentShown(t, participation) })}</li>
          )}
          {quartersCounted >= 4 ? null : (
            <li>{t(($) => $.insights.group.quarters, { count: quartersCounted })}</li>
          )}
        </ul>
        <p className="mt-3">
          <a href={`/method?period=${period}`} className="link-button">
            {t(($) => $.insights.hero.how)}
          </a>
        </p>
      </div>
    </section>
  );
}
