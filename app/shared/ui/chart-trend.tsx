import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { TrendDrawing } from "./chart-trend-drawing.tsx";
import { TrendFrame } from "./chart-trend-frame.tsx";
import { TrendKey } from "./chart-trend-key.tsx";
import { TrendLive } from "./chart-trend-live.tsx";
import { placeMarks, type TrendData, type TrendMark } from "./chart-trend-shape.ts";
import { TrendTable, useReading } from "./chart-trend-table.tsx";

interface Props extends TrendData {
  readonly title: string;
  readonly marks?: readonly TrendMark[];
  /** What is measured ("Index") and what a point is ("Kwartaal"). */
  readonly words: { readonly measure: string; readonly period: string };
}

/** A figure from 0 to 100 in time: drawn by the server, taken over by chart.js when it comes into view. */
export function TrendChart({ title, points, compare, marks = [], words }: Props) {
  const { t } = useTranslation();
  const reading = useReading();
  const frame = useRef<HTMLDivElement>(null);
  const [isLive, setLive] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const read = points[at ?? points.length - 1] ?? last;
  const marksInWords = placeMarks(marks, points.length).inWords;
  const label = t(($) => $.shared.chart.summary, {
    title,
    from: first.long,
    to: last.long,
    last: reading(last),
  });
  const hasFlags = marks.length > 0;
  const hasGroups = points.some(({ group }) => group);
  const data = { points, compare };
  return (
    <figure className="chart">
      <figcaption className="chart-title">{title}</figcaption>
      <p className="chart-reading">
        <b>{read.long}:</b> {reading(read)}
      </p>
      <div
        className={`chart-box ${hasFlags ? "chart-box-flags" : ""} ${hasGroups ? "chart-box-groups" : ""}`}
      >
        <div className="chart-plot" ref={frame}>
          <TrendFrame points={points} marks={marks} />
          <TrendLive {...data} label={label} frame={frame} onRead={setAt} onLive={setLive} />
          <TrendDrawing {...data} label={label} isReplaced={isLive} />
        </div>
      </div>
      <TrendKey {...data} measure={words.measure} marks={marks} marksInWords={marksInWords} />
      <TrendTable {...data} title={title} marks={marks} words={words} />
    </figure>
  );
}
