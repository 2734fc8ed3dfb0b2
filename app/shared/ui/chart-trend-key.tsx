import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Hatch } from "./chart-hatch.tsx";
import { kindOf, type TrendData, type TrendMark, trianglePath } from "./chart-trend-shape.ts";

interface Props extends TrendData {
  readonly measure: string;
  readonly marks: readonly TrendMark[];
  readonly marksInWords: boolean;
}

/** What the signs mean, only those that are there, and the marks that are numbered. */
export function TrendKey({ points, compare, measure, marks, marksInWords }: Props) {
  const { t } = useTranslation();
  const id = useId().replaceAll(":", "");
  const kinds = new Set(points.map(kindOf));
  return (
    <>
      <ul className="chart-key">
        {kinds.has("value") ? (
          <Sign words={measure}>
            <path d="M0 9h32" className="chart-line" />
            <circle cx="16" cy="9" r="5" className="chart-dot" />
          </Sign>
        ) : null}
        {compare ? (
          <Sign words={compare.label}>
            <path d="M0 9h32" className="chart-line-2" />
            <path d={trianglePath(5)} transform="translate(16 9)" className="chart-dot-2" />
          </Sign>
        ) : null}
        {points.some(({ value, lo }) => value !== null && lo !== null) ? (
          <Sign words={t(($) => $.shared.chart.band)}>
            <rect x="0.5" y="1.5" width="31" height="15" className="chart-band" />
          </Sign>
        ) : null}
        {kinds.has("rough") ? (
          <Sign words={t(($) => $.shared.chart.rough)}>
            <rect x="9" y="1" width="14" height="16" rx="4" className="chart-rough" />
          </Sign>
        ) : null}
        {kinds.has("hidden") ? (
          <Sign words={t(($) => $.shared.chart.hiddenWhy)}>
            <Hatch id={id} />
            <rect x="0.5" width="31" y="0.5" height="17" fill={`url(#${id})`} className="chart-hidden" />
          </Sign>
        ) : null}
      </ul>
      {marks.length > 0 ? (
        <ol className={marksInWords ? "chart-marks chart-narrow" : "chart-marks"}>
          {marks.map(({ at, label }) => (
            <li key={`${at} ${label}`}>
              {label} <span className="chart-aside">({points[at]?.long})</span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li>
      <svg width="32" height="18" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
