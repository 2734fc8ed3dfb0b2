import { useTranslation } from "react-i18next";
import type { IndexFigure } from "#app/domain/publication.ts";
import { bandOf, INDEX_BANDS } from "#app/domain/weight.ts";
import { Story, type StoryTold } from "../story/parts/story.tsx";
import { inShort, shown } from "./shown.tsx";
import { Track } from "./track.tsx";

interface Props {
  readonly headline: IndexFigure;
  readonly last: { readonly words: string; readonly figure: IndexFigure | null } | null;
  readonly before: { readonly figure: IndexFigure | null } | null;
  readonly story: StoryTold;
  /** The period of the figure in words, when it is not that of the publication. */
  readonly heldSince: string | null;
  readonly period: string;
}

/** From here on the customer is weighed on the whole: the dashed line. */
const goal = INDEX_BANDS.find(({ key }) => key === "weighed")?.from ?? 67;

/** The one big number, how sure it is, and what the figures say. */
export function Hero({ headline, last, before, story, heldSince, period }: Props) {
  const { t } = useTranslation();
  const { index, lo, hi, quality, dominated } = headline;
  const range = { lo, hi };
  const quarter = (figure: IndexFigure | null) =>
    figure === null ? t(($) => $.insights.hero.hidden) : inShort(t, figure);
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
            {inShort(t, headline)}
          </span>
          <span className="text-[1.25rem] text-muted">{t(($) => $.insights.hero.of)}</span>
        </p>
        {index === null ? null : (
          <p className="mt-2 text-[1.1875rem] leading-snug font-semibold">
            {t(($) => $.insights.band[bandOf(index.value)])}
          </p>
        )}
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
        <p className="mt-1 font-semibold">
          {index === null ? t(($) => $.insights.hero.rough) : t(($) => $.insights.hero.between, range)}
        </p>
        <p className="mt-2">
          <span className="chip mr-1 bg-page">{t(($) => $.insights.quality[quality].label)}</span>{" "}
          {t(($) => $.insights.quality[quality].meaning)}
        </p>
        {last === null ? null : (
          <p className="mt-2">
            {before === null
              ? t(($) => $.insights.hero.quarterOnly, { last: last.words, now: quarter(last.figure) })
              : t(($) => $.insights.hero.quarters, {
                  last: last.words,
                  now: quarter(last.figure),
                  before: quarter(before.figure),
                })}
          </p>
        )}
        <p className="hint mt-2">{t(($) => $.insights.hero.from, { goal })}</p>
        {dominated ? <p className="hint mt-1">{t(($) => $.insights.hero.dominated)}</p> : null}
      </div>
      <div>
        <Story story={story} quarter={last?.words ?? null} />
        {heldSince === null ? null : (
          <p className="notice mt-4 bg-page">{t(($) => $.insights.hero.held, { period: heldSince })}</p>
        )}
        <p className="mt-3">
          <a href={`/method?period=${period}`} className="link-button">
            {t(($) => $.insights.hero.how)}
          </a>
        </p>
      </div>
    </section>
  );
}
