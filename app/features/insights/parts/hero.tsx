import { useTranslation } from "react-i18next";
import type { ShownPercent } from "#app/domain/labels.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { Track } from "./track.tsx";

interface Props {
  readonly organisation: PublishedFigures["organisation"];
  readonly before: number | null;
  readonly hiddenGroups: number;
  /** The month of the figure in words, when it is not that of the publication. */
  readonly heldSince: string | null;
}

/** The one big number, how sure it is, and what it says in a sentence. */
export function Hero({ organisation, before, hiddenGroups, heldSince }: Props) {
  const { t } = useTranslation();
  const { index, lo, hi, quality, band, participation } = organisation;
  const shown = useShown();
  const range = { lo, hi };
  return (
    <div className="panel mt-6 grid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
      <div>
        <p className="font-bold tracking-tight tabular-nums">
          {index === null ? (
            <>
              <span className="block text-xl font-normal tracking-normal text-muted">
                {t(($) => $.insights.hero.roughly)}
              </span>
              <span className="text-[3.25rem] leading-none">{t(($) => $.insights.hero.range, range)}</span>
            </>
          ) : (
            <span
              className={
                index.kind === "exact" ? "text-[5.5rem] leading-none" : "text-[3.25rem] leading-none"
              }
            >
              {shown(index)}
            </span>
          )}{" "}
          <span className="text-xl font-normal tracking-normal whitespace-nowrap text-muted">
            {t(($) => $.insights.hero.of)}
          </span>
        </p>
        <Track
          lo={lo}
          hi={hi}
          index={index?.value ?? null}
          label={
            index === null
              ? t(($) => $.insights.hero.trackRough, range)
              : t(($) => $.insights.hero.track, { ...range, index: shown(index) })
          }
        />
        <p className="hint mt-2">
          {index === null
            ? t(($) => $.insights.hero.betweenRough, range)
            : t(($) => $.insights.hero.between, range)}{" "}
          {before === null ? null : t(($) => $.insights.hero.before, { index: before })}
        </p>
      </div>
      <div className="max-w-[36rem] text-[1.1875rem]">
        <p>
          <strong className="text-[1.375rem] leading-snug font-bold">
            {t(($) => $.insights.band[band ?? "none"])}
          </strong>
        </p>
        <p className="mt-3">
          <span className="font-semibold">{t(($) => $.insights.quality[quality].label)}.</span>{" "}
          {t(($) => $.insights.quality[quality].meaning)}
        </p>
        <p className="mt-3">
          {t(($) => $.insights.story.participation, { percent: shown(participation) })}{" "}
          {hiddenGroups > 0 ? t(($) => $.insights.story.hidden, { count: hiddenGroups }) : null}
        </p>
        {heldSince === null ? null : (
          <p className="notice mt-4 bg-page text-base">
            {t(($) => $.insights.hero.held, { month: heldSince })}
          </p>
        )}
        <p className="mt-3 text-base">
          <a href="#method" className="link-button">
            {t(($) => $.insights.story.how)}
          </a>
        </p>
      </div>
    </div>
  );
}

/** A percentage or index in words where 0 or 100 would tell what everybody answered. */
export function useShown(): (percent: ShownPercent) => string {
  const { t } = useTranslation();
  return ({ kind, value }) => t(($) => $.insights.shown[kind], { value });
}
