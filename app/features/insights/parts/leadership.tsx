import { useTranslation } from "react-i18next";
import type { IndexFigure, LeadershipFigures } from "#app/domain/publication.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import { attendance } from "../rules.ts";
import { gapWords, inFull, shown } from "./shown.tsx";

interface Props {
  readonly leadership: LeadershipFigures;
  readonly threshold: number;
}

/** The first line of the results: does the top take part itself, and how does it weigh? */
export function Leadership({ leadership, threshold }: Props) {
  const { t } = useTranslation();
  const { participation, otherParticipation, figure, others, gap } = leadership;
  return (
    <section className="mt-6 border-l-4 border-brand pl-4" aria-labelledby="leadership">
      <h2 id="leadership" className="text-base">
        {t(($) => $.insights.leadership.title)}
      </h2>
      {participation && otherParticipation ? (
        <div className="grid items-start gap-x-12 gap-y-3 md:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="max-w-[44rem]">
            <p className="text-[1.1875rem] leading-snug font-semibold">
              {t(($) => $.insights.leadership[attendance(participation, otherParticipation)])}
            </p>
            <p className="mt-1">
              {t(($) => $.insights.leadership.shares, {
                leaders: shown(t, participation),
                others: shown(t, otherParticipation),
              })}{" "}
              {gap
                ? t(($) => $.insights.leadership.gap, { gap: gapWords(t, gap) })
                : t(($) => $.insights.leadership.noFigure)}
            </p>
          </div>
          {figure && others ? (
            <dl className="grid gap-2">
              <Line words={t(($) => $.insights.leadership.leaders)} figure={figure} />
              <Line words={t(($) => $.insights.leadership.rest)} figure={others} />
            </dl>
          ) : null}
        </div>
      ) : (
        <p className="mt-1 flex max-w-[44rem] gap-3">
          <Icon name="lock" className="mt-0.5 text-muted" />
          {t(($) => $.insights.leadership.hidden, { k: threshold })}
        </p>
      )}
    </section>
  );
}

export function Line({ words, figure }: { words: string; figure: IndexFigure }) {
  const { t } = useTranslation();
  const { lo, hi, index } = figure;
  return (
    <div>
      <dt className="float-left mr-3 text-xs font-semibold">{words}</dt>
      <dd>
        <span className="block text-right text-xs text-muted">
          {index === null
            ? inFull(t, figure)
            : t(($) => $.insights.figure.short, { index: shown(t, index), lo, hi })}
        </span>
        <svg
          viewBox="0 0 200 14"
          className="block h-3.5 w-full"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect y="4" width="200" height="6" className="fill-surface-2" />
          <rect x={lo * 2} y="2" width={Math.max(1, (hi - lo) * 2)} height="10" className="fill-weight-3" />
          {index === null ? null : (
            <rect x={index.value * 2 - 1} width="2" height="14" className="fill-ink" />
          )}
        </svg>
      </dd>
    </div>
  );
}
