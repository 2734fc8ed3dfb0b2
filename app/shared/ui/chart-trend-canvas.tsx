import {
  CategoryScale,
  type ChartData,
  Chart as ChartJs,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import { memo, useEffect, useRef, useState } from "react";
import { Chart } from "react-chartjs-2";
import { type Look, lookOf, rangesPlugin } from "./chart-trend-ranges.ts";
import { dotRadii, type TrendData } from "./chart-trend-shape.ts";

ChartJs.register(CategoryScale, LinearScale, LineController, LineElement, PointElement);

export interface TrendCanvasProps extends TrendData {
  readonly label: string;
  /** The point under the pointer, or null when it left. */
  readonly onRead: (at: number | null) => void;
  readonly onDrawn: (isDrawn: true) => void;
}

const options: ChartOptions<"line"> = {
  // The server's drawing stands already: a line that grows would only be a wait.
  animation: false,
  maintainAspectRatio: false,
  // The canvas is as much larger than the frame (`.chart-canvas`), so that no dot is cut off at the edge.
  layout: { autoPadding: false, padding: 10 },
  interaction: { mode: "nearest", intersect: true },
  scales: { x: { display: false, offset: true }, y: { display: false, min: 0, max: 100 } },
};

/** The same data in chart.js: it follows the pointer and the colours of the system. */
export const TrendCanvas = memo(function TrendCanvas(props: TrendCanvasProps) {
  const [look, setLook] = useState(lookOf);
  useEffect(() => {
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setLook(lookOf());
    scheme.addEventListener("change", follow);
    return () => scheme.removeEventListener("change", follow);
  }, []);
  // A chart keeps the plugins that it was made with, so they ask here for what holds now.
  const now = useRef({ ...props, look });
  now.current = { ...props, look };
  const [plugins] = useState(() => [rangesPlugin(() => now.current)]);
  return (
    <Chart
      type="line"
      role="img"
      aria-label={props.label}
      data={trendData(props, look)}
      options={options}
      plugins={plugins}
    />
  );
});

/** What chart.js draws: null is a gap. */
export function trendData({ points, compare }: TrendData, look: Look): ChartData<"line", (number | null)[]> {
  // Half of a border is drawn over its dot, so the dot is made that much larger.
  const dots = (values: readonly (number | null)[], extra: number) => {
    const radii = dotRadii(values).map((radius) => (radius > 0 ? radius + extra : 0));
    return { pointRadius: radii, pointHoverRadius: radii, pointBorderWidth: 2, pointBorderColor: look.page };
  };
  const values = points.map(({ value }) => value);
  const second = {
    label: "compare",
    data: [...(compare?.values ?? [])],
    borderColor: look.second,
    borderDash: [7, 5],
    borderWidth: 2.5,
    ...dots(compare?.values ?? [], 3),
    pointStyle: "triangle",
    pointBackgroundColor: look.second,
  };
  const first = {
    label: "value",
    data: values,
    borderColor: look.brand,
    borderWidth: 3,
    ...dots(values, 1),
    pointBackgroundColor: look.brand,
  };
  // The first of a chart is drawn on top.
  return { labels: points.map(({ long }) => long), datasets: compare ? [first, second] : [first] };
}
