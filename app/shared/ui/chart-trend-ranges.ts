import type { Chart, Plugin } from "chart.js";
import { bandsOf, barsOf, type TrendData } from "./chart-trend-shape.ts";

/** The colours of the page as they are now; a canvas cannot follow CSS by itself. */
export type Look = Readonly<Record<"page" | "ink" | "field" | "brand" | "band" | "second", string>>;

export function lookOf(): Look {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string) => tokens.getPropertyValue(name).trim();
  return {
    page: token("--page"),
    ink: token("--ink"),
    field: token("--field"),
    brand: token("--brand"),
    band: token("--weight-3"),
    second: token("--series-2"),
  };
}

interface Now extends TrendData {
  readonly look: Look;
  readonly onRead: (at: number | null) => void;
  readonly onDrawn: (isDrawn: true) => void;
}

/** Draws the ranges behind the line and follows the pointer, also over points that have no value. */
export function rangesPlugin(now: () => Now): Plugin<"line"> {
  let read: number | null = null;
  return {
    id: "ranges",
    beforeDatasetsDraw: (chart) => drawRanges(chart, now()),
    afterDatasetsDraw(chart) {
      if (read !== null && now().points[read]) drawReading(chart, now(), read);
      now().onDrawn(true);
    },
    afterEvent(chart, args) {
      const { event, inChartArea } = args;
      const isOver = inChartArea && event.type !== "mouseout" && event.x !== null;
      const at = isOver ? (chart.scales.x?.getValueForPixel(event.x ?? 0) ?? null) : null;
      if (at === read) return;
      read = at;
      args.changed = true;
      now().onRead(at);
    },
  };
}

type Place = (at: number, value: number) => [x: number, y: number];

function placesIn({ scales: { x, y } }: Chart): Place {
  return (at, value) => [x?.getPixelForValue(at) ?? 0, y?.getPixelForValue(value) ?? 0];
}

function drawRanges(chart: Chart, { points, look }: Now): void {
  const { ctx } = chart;
  const place = placesIn(chart);
  ctx.save();
  for (const stretch of bandsOf(points)) {
    ctx.beginPath();
    for (const { at, has } of stretch) ctx.lineTo(...place(at, has.hi));
    for (const { at, has } of stretch.toReversed()) ctx.lineTo(...place(at, has.lo));
    ctx.closePath();
    paintBand(ctx, look);
  }
  for (const { at, lo, hi, isRough } of barsOf(points)) {
    const [x, top] = place(at, hi);
    const [, bottom] = place(at, lo);
    ctx.beginPath();
    ctx.roundRect(x - 7, top, 14, bottom - top, 4);
    if (isRough) paintRough(ctx, look);
    else paintBand(ctx, look);
  }
  ctx.restore();
}

function paintBand(ctx: CanvasRenderingContext2D, look: Look): void {
  ctx.globalAlpha = 0.3;
  ctx.fillStyle = look.band;
  ctx.fill();
  ctx.globalAlpha = 0.6;
  ctx.strokeStyle = look.brand;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function paintRough(ctx: CanvasRenderingContext2D, look: Look): void {
  ctx.fillStyle = look.page;
  ctx.fill();
  ctx.strokeStyle = look.ink;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([3, 3]);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawReading(chart: Chart, { points, look }: Now, at: number): void {
  const { ctx, chartArea } = chart;
  const value = points[at]?.value ?? null;
  const [x, y] = placesIn(chart)(at, value ?? 0);
  ctx.save();
  ctx.strokeStyle = look.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  if (value !== null) {
    ctx.lineWidth = 2;
    ctx.beginPath();
    ctx.arc(x, y, 9, 0, 2 * Math.PI);
    ctx.stroke();
  }
  ctx.restore();
}
