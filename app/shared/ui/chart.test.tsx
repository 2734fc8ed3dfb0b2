import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { createI18n } from "#app/shared/i18n.ts";
import { strings } from "#app/strings.nl.ts";
import { DistributionBar } from "./chart-distribution.tsx";
import { ShareBars } from "./chart-shares.tsx";
import { Sparkline } from "./chart-sparkline.tsx";
import { TrendChart } from "./chart-trend.tsx";
import { trendData } from "./chart-trend-canvas.tsx";
import type { Look } from "./chart-trend-ranges.ts";
import { barsOf, labelRoom, placeMarks, type TrendPoint } from "./chart-trend-shape.ts";
import { blocksOf, partsOf, tone } from "./chart-weights.ts";

const dutch = createI18n("nl", strings);
const draw = (chart: React.ReactNode) =>
  renderToStaticMarkup(<I18nextProvider i18n={dutch}>{chart}</I18nextProvider>);

const point = (quarter: number, value: number | null, lo: number | null, hi: number | null): TrendPoint => ({
  label: `K${quarter}`,
  long: `${quarter}e kwartaal 2026`,
  value,
  lo,
  hi,
});
const points = [
  point(1, null, null, null),
  point(2, null, 31, 66),
  { ...point(3, 58, 53, 63), note: "Vakantie" },
  point(4, 61, 57, 65),
];
const compare = { label: "Hele organisatie", values: [50, null, 55, 56] };
const look: Look = { page: "white", ink: "black", field: "grey", brand: "blue", band: "blue", second: "red" };

/** The first group of every match. */
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const without = (text: string) =>
  text
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const rowsOf = (html: string) => all(html, /<tr>(.*?)<\/tr>/g).map(without);
const fromTop = (heights: string[]) => heights.map((height) => 100 - Number(height));

describe("a trend chart", () => {
  const words = { measure: "Index", period: "Kwartaal" };
  const html = draw(
    <TrendChart
      title="Index per kwartaal"
      points={points}
      compare={compare}
      marks={[{ at: 3, label: "Klantpanel" }]}
      words={words}
    />,
  );

  test("tells the same numbers in the drawing, in chart.js and in the table", () => {
    const drawn = fromTop(all(html, /<circle [^>]*cy="([\d.]+)%"[^>]*class="chart-dot"/g));
    const inChartJs = trendData({ points, compare }, look).datasets.map(({ data }) => data);
    expect(drawn).toEqual([58, 61]);
    expect(inChartJs).toEqual([[null, null, 58, 61], compare.values]);
    expect(rowsOf(html)).toEqual([
      "Kwartaal Index Waarschijnlijk tussen Hele organisatie",
      "1e kwartaal 2026 niet getoond 50",
      "2e kwartaal 2026 alleen een marge 31 en 66 niet getoond",
      "3e kwartaal 2026 Vakantie 58 53 en 63 55",
      "4e kwartaal 2026 Klantpanel 61 57 en 65 56",
    ]);
  });

  test("has a band through what is rough and a gap where nothing is shown", () => {
    const [band] = all(html, /<polygon class="chart-band" points="([^"]+)"/g);
    expect(band).toBe("37.5,34 62.5,37 87.5,35 87.5,43 62.5,47 37.5,69");
    expect(all(html, /<polyline class="chart-line" points="([^"]+)"/g)).toEqual(["62.5,42 87.5,39"]);
    expect(barsOf(points)).toEqual([{ at: 1, lo: 31, hi: 66, isRough: true }]);
    expect(html).toMatch(/<rect x="0%" width="25%" height="100%" fill="url\(#/);
  });

  test("says in words what it shows, without a script and without styles", () => {
    expect(html).toContain("4e kwartaal 2026:</b> 61, waarschijnlijk tussen 57 en 65");
    expect(all(html, /role="img" aria-label="([^"]+)"/g)).toEqual([
      "Index per kwartaal, op een schaal van 0 tot 100, van 1e kwartaal 2026 tot en met 4e kwartaal 2026. Laatste: 61, waarschijnlijk tussen 57 en 65",
    ]);
    expect(html).not.toMatch(/ style=|<canvas|<script/);
  });

  test("explains only the signs that are there", () => {
    const key = (some: TrendPoint[]) => {
      const chart = draw(<TrendChart title="Index" points={some} words={words} />);
      return without(all(chart, /<ul class="chart-key">(.*?)<\/ul>/g)[0] ?? "");
    };
    expect(key(points.slice(3))).toBe("Index Waarschijnlijk tussen");
    expect(key(points.slice(0, 1))).toBe("Niet getoond: te weinig om veilig te tonen");
    expect(key(points.slice(1, 2))).toBe("Alleen een marge: te weinig voor één getal");
  });

  test("tells a value in words when the number itself may not be told", () => {
    const chart = draw(
      <TrendChart title="Index" points={[{ ...point(1, 95, 80, 100), shown: "95 of meer" }]} words={words} />,
    );
    expect(rowsOf(chart)[1]).toBe("1e kwartaal 2026 95 of meer 80 en 100");
    expect(chart).toContain("95 of meer, waarschijnlijk tussen 80 en 100");
    expect(chart).not.toMatch(/>95</);
  });

  test("draws nothing of nothing", () => {
    expect(draw(<TrendChart title="Index" points={[]} words={words} />)).toBe("");
  });
});

describe("the room of a chart", () => {
  const rooms = (labels: string[]) => labels.map((_, at) => labelRoom(labels, at));

  test("holds every quarter and, of a long row, every so many with the last", () => {
    expect(new Set(rooms(["K1", "K2", "K3", "K4", "K1", "K2", "K3", "K4"]))).toEqual(new Set(["always"]));
    const weeks = rooms(Array.from({ length: 52 }, (_, week) => `wk ${week + 1}`));
    expect(weeks.at(-1)).toBe("always");
    expect(weeks.filter((room) => room === "always").length).toBeLessThanOrEqual(6);
    expect(weeks.filter((room) => room !== "never").length).toBeLessThanOrEqual(12);
  });

  test("writes out marks that fit and numbers them when they do not", () => {
    const marks = (labels: string[]) =>
      placeMarks(
        labels.map((label, at) => ({ label, at: at * 4 })),
        8,
      );
    expect(marks(["Klantpanel", "Nieuw beleid"]).inWords).toBe(true);
    expect(marks(["Een gebeurtenis met een heel lange naam", "Nieuw beleid"]).inWords).toBe(false);
    expect(marks(["A", "Tot aan de rechterrand van de plaat, of iets verder"]).places[1]?.toLeft).toBe(true);
  });
});

describe("a distribution", () => {
  const whole = partsOf({ "3": 19, "2": 12, "4": 9, "0-1": 21 }, 61);
  const partly = [
    { from: 0, to: 0, percent: null, count: null },
    { from: 1, to: 1, percent: 18, count: 19 },
    { from: 2, to: 4, percent: 63, count: 66 },
  ];
  const html = draw(
    <DistributionBar
      title="Hoe zwaar de klant meewoog"
      names={["Niet in beeld", "Genoemd", "Bekeken", "Meegewogen", "Zwaar meegewogen"]}
      words={{ row: "Kwartaal" }}
      rows={[
        { label: "K1", total: "61 beslissingen", parts: whole },
        { label: "K2", parts: null, note: "Te weinig mensen" },
        { label: "K3", parts: partly },
      ]}
    />,
  );

  test("puts counts by weight in order, as whole percentages", () => {
    expect(whole.map(({ from, to, percent }) => [from, to, percent])).toEqual([
      [0, 1, 34],
      [2, 2, 20],
      [3, 3, 31],
      [4, 4, 15],
    ]);
  });

  test("tells the same numbers in the bars and in the table", () => {
    expect(all(html, /class="chart-bar" role="img" aria-label="([^"]+)"/g)).toEqual([
      "0–1: 34 %, 2: 20 %, 3: 31 %, 4: 15 %",
      "0: niet getoond, 1: 18 %, 2–4: 63 %",
    ]);
    expect(rowsOf(html)).toEqual([
      "Kwartaal 0 1 2 3 4",
      "K1 61 beslissingen 34 % 21 20 % 12 31 % 19 15 % 9",
      "K2 Te weinig mensen",
      "K3 niet getoond 18 % 19 63 % 66",
    ]);
    expect(all(html, /<td colSpan="(\d)" class="number">63/gi)).toEqual(["3"]);
  });

  test("fills the bar, and leaves what is not shown as one block", () => {
    const places = (parts: typeof partly) => blocksOf(parts).map(({ x, width }) => [x, width]);
    expect(places(partly)).toEqual([
      [0, 19],
      [19, 18],
      [37, 63],
    ]);
    const thirds = [0, 1, 2].map((at) => ({ from: at, to: at, percent: 33, count: 1 }));
    expect(blocksOf(thirds).reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
    expect(blocksOf([])).toEqual([]);
  });

  test("colours weights that are told together by the one nearest to the middle", () => {
    const of = (from: number, to: number) => tone({ from, to, percent: 1, count: 1 });
    expect([of(0, 1), of(0, 4), of(3, 4), of(4, 4)]).toEqual([1, 2, 3, 4]);
  });
});

test("shares are a table with bars on one scale, and what is not shown says so", () => {
  const html = draw(
    <ShareBars
      title="Wat zwaarder woog"
      words={{ row: "Reden", count: "Beslissingen" }}
      rows={[
        { label: "Kosten", percent: 48, count: 40 },
        { label: "Tijd", percent: 5, count: 4, shown: "5 % of minder" },
        { label: "Gewoonte", percent: null, count: null },
      ]}
    />,
  );
  expect(all(html, /<rect width="([\d.]+)%"/g)).toEqual(["96", "10"]);
  expect(rowsOf(html)).toEqual([
    "Reden Aandeel Beslissingen",
    "Kosten 48 % 40",
    "Tijd 5 % of minder 4",
    "Gewoonte Niet getoond: te weinig om veilig te tonen",
  ]);
});

test("a sparkline has gaps, a last dot and no blown up differences", () => {
  const html = draw(<Sparkline values={[58, 59, null, 60, null]} label="Van 58 naar 60" />);
  const lines = all(html, /<polyline class="chart-line" points="([^"]+)"/g);
  expect(lines).toHaveLength(2);
  const heights = all(lines[0] ?? "", /,([\d.]+)/g).map(Number);
  expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeLessThan(1);
  expect(all(html, /<circle [^>]*r="(\d)"/g)).toEqual(["4"]);
  expect(draw(<Sparkline values={[null]} label="Niets" />)).not.toContain("NaN");
});
