import { useId } from "react";
import { useTranslation } from "react-i18next";
import { DistributionTable } from "./chart-distribution-table.tsx";
import { Hatch } from "./chart-hatch.tsx";
import { blocksOf, type DistributionRow, partName, tone, type WeightPart } from "./chart-weights.ts";

interface Props {
  readonly title: string;
  /** The names of the weights 0 to 4. */
  readonly names: readonly string[];
  readonly rows: readonly DistributionRow[];
  /** What a row is ("Kwartaal"). */
  readonly words: { readonly row: string };
}

/** How often each weight was given: a whole bar per row. Without JavaScript, and on paper in patterns. */
export function DistributionBar({ title, names, rows, words }: Props) {
  const { t } = useTranslation();
  const id = useId().replaceAll(":", "");
  const isPartHidden = rows.some(({ parts }) => parts?.some(({ percent }) => percent === null));
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <ul className="chart-key">
        {names.map((name, weight) => (
          <li key={name}>
            <svg width="24" height="24" aria-hidden="true">
              <Block id={id} weight={weight} x="0.5" width="23" y="0.5" height="23" />
              <text x="12" y="17" textAnchor="middle" className={`chart-on-${weight}`}>
                {weight}
              </text>
            </svg>
            {name}
          </li>
        ))}
        {isPartHidden ? (
          <li>
            <svg width="24" height="24" aria-hidden="true">
              <rect x="0.5" width="23" y="0.5" height="23" fill={`url(#${id})`} className="chart-hidden" />
            </svg>
            {t(($) => $.shared.chart.hiddenWhy)}
          </li>
        ) : null}
      </ul>
      <ul className="chart-rows">
        {rows.map(({ label, total, parts, note }) => (
          <li key={label}>
            <p>
              <b>{label}</b> {total ? <span className="chart-aside">{total}</span> : null}
            </p>
            {parts ? (
              <Bar id={id} parts={parts} />
            ) : (
              <p className="chart-row-hidden hatched">{note ?? t(($) => $.shared.chart.hiddenWhy)}</p>
            )}
          </li>
        ))}
      </ul>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <Patterns id={id} />
      </svg>
      <DistributionTable title={title} rows={rows} row={words.row} />
    </figure>
  );
}

function Bar({ id, parts }: { id: string; parts: readonly WeightPart[] }) {
  const { t } = useTranslation();
  const label = parts.map((part) => {
    const { percent } = part;
    const said =
      percent === null
        ? t(($) => $.shared.chart.hidden)
        : (part.shown ?? t(($) => $.shared.chart.percent, { percent }));
    return `${partName(part)}: ${said}`;
  });
  return (
    <svg className="chart-bar" role="img" aria-label={label.join(", ")}>
      {blocksOf(parts).map(({ part, x, width }) =>
        part.percent === null ? (
          <rect
            key={part.from}
            x={`${x}%`}
            width={`${width}%`}
            height="100%"
            fill={`url(#${id})`}
            className="chart-hidden"
          />
        ) : (
          <g key={part.from}>
            <Block id={id} weight={tone(part)} x={`${x}%`} width={`${width}%`} height="100%" />
            <BlockText part={part} x={`${x + width / 2}%`} width={width} />
          </g>
        ),
      )}
    </svg>
  );
}

/** The percentage where it fits: on a phone two digits need 7 % of the width, on a wide chart 4 %. */
function BlockText({ part, x, width }: { part: WeightPart; x: string; width: number }) {
  const { t } = useTranslation();
  const { percent } = part;
  if (percent === null) return null;
  const look = `chart-on-${tone(part)}`;
  const digits = String(percent).length;
  const isMerged = part.from !== part.to;
  return (
    <>
      {width >= 3.5 * digits ? (
        <text x={x} y="50%" dy="0.35em" textAnchor="middle" className={`${look} chart-narrow`}>
          {percent}
        </text>
      ) : null}
      {width >= 2 * digits ? (
        <text x={x} y="50%" dy="0.35em" textAnchor="middle" className={`${look} chart-wide`}>
          {isMerged && width >= 18 ? `${partName(part)}: ` : null}
          {width >= 9 ? (part.shown ?? t(($) => $.shared.chart.percent, { percent })) : percent}
        </text>
      ) : null}
    </>
  );
}

interface BlockProps {
  readonly id: string;
  readonly weight: number;
  readonly x: string;
  readonly width: string;
  readonly height: string;
  readonly y?: string;
}

/** A colour on screen and a pattern on paper, always with an outline. */
function Block({ id, weight, ...place }: BlockProps) {
  return (
    <>
      <rect {...place} className={`chart-weight chart-weight-${weight}`} />
      {weight === 2 ? null : <rect {...place} className="chart-pattern" fill={`url(#${id}-${weight})`} />}
    </>
  );
}

/** Solid, diagonal, plain, dots and cross: 0 to 4 without colour. */
function Patterns({ id }: { id: string }) {
  const size = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;
  return (
    <>
      <Hatch id={id} />
      <defs>
        <pattern id={`${id}-0`} {...size}>
          <rect width="8" height="8" className="chart-pattern-low-fill" />
        </pattern>
        <pattern id={`${id}-1`} {...size} patternTransform="rotate(-45)">
          <path d="M2 0v8" className="chart-pattern-low" />
        </pattern>
        <pattern id={`${id}-3`} {...size}>
          <circle cx="4" cy="4" r="1.8" className="chart-pattern-high-fill" />
        </pattern>
        <pattern id={`${id}-4`} {...size} patternTransform="rotate(45)">
          <path d="M4 0v8M0 4h8" className="chart-pattern-high" />
        </pattern>
      </defs>
    </>
  );
}
