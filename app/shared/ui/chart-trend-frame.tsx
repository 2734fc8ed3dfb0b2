import { useId } from "react";
import { At, Hatch } from "./chart-hatch.tsx";
import {
  columnOf,
  heightOf,
  kindOf,
  labelRoom,
  placeMarks,
  type TrendMark,
  type TrendPoint,
} from "./chart-trend-shape.ts";

interface Props {
  readonly points: readonly TrendPoint[];
  readonly marks: readonly TrendMark[];
}

/** What stands behind the data: scale, columns that are not shown, names of the points, flags. */
export function TrendFrame({ points, marks }: Props) {
  const id = useId().replaceAll(":", "");
  const count = points.length;
  const x = (at: number) => `${columnOf(at, count)}%`;
  const labels = points.map((point) => point.label);
  const { places, inWords } = placeMarks(marks, count);
  return (
    <svg className="chart-layer" aria-hidden="true">
      <Hatch id={id} />
      {points.map((point, at) =>
        kindOf(point) === "hidden" ? (
          <rect
            key={point.long}
            x={`${(at / count) * 100}%`}
            width={`${100 / count}%`}
            height="100%"
            fill={`url(#${id})`}
          />
        ) : null,
      )}
      {[0, 25, 50, 75, 100].map((points) => (
        <g key={points}>
          <line x1="0" x2="100%" y1={heightOf(points)} y2={heightOf(points)} className="chart-grid" />
          <text x="-8" y={heightOf(points)} dy="0.35em" textAnchor="end">
            {points}
          </text>
        </g>
      ))}
      {labels.map((text, at) => (
        <AxisLabel key={points[at]?.long} text={text} x={x(at)} room={labelRoom(labels, at)} />
      ))}
      {points.map(({ group, long }, at) =>
        group && group !== points[at - 1]?.group ? (
          <text key={long} x={x(at)} y="100%" dy="2.75em" textAnchor="middle">
            {group}
          </text>
        ) : null,
      )}
      {places.map((mark, number) => (
        <Flag
          key={`${mark.at} ${mark.label}`}
          x={x(mark.at)}
          number={number + 1}
          words={inWords ? mark.label : null}
          toLeft={mark.toLeft}
        />
      ))}
    </svg>
  );
}

function AxisLabel({ text, x, room }: { text: string; x: string; room: "always" | "wide" | "never" }) {
  if (room === "never") return null;
  return (
    <text
      x={x}
      y="100%"
      dy="1.5em"
      textAnchor="middle"
      className={room === "wide" ? "chart-wide" : undefined}
    >
      {text}
    </text>
  );
}

interface FlagProps {
  readonly x: string;
  readonly number: number;
  readonly words: string | null;
  readonly toLeft: boolean;
}

function Flag({ x, number, words, toLeft }: FlagProps) {
  const side = { x: toLeft ? -16 : 16, y: -10, textAnchor: toLeft ? ("end" as const) : ("start" as const) };
  return (
    <At x={x}>
      <line y1="-22" y2="100%" className="chart-pole" />
      <path d={toLeft ? "M0-22l-12 6 12 6z" : "M0-22l12 6-12 6z"} className="chart-flag" />
      <text {...side} className={words === null ? undefined : "chart-narrow"}>
        {number}
      </text>
      {words === null ? null : (
        <text {...side} className="chart-wide">
          {words}
        </text>
      )}
    </At>
  );
}
