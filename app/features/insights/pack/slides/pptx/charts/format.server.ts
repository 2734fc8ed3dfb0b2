import type PptxGenJS from "pptxgenjs";
import { type BarsElement, palette, type TrendElement } from "../../rules.ts";

type Drawn = PptxGenJS.Slide;
export const font = "Arial";

const axisText = {
  catAxisLabelFontFace: font,
  catAxisLabelFontSize: 12,
  catAxisLabelColor: palette.ink,
  valAxisLabelFontFace: font,
  valAxisLabelFontSize: 12,
  valAxisLabelColor: palette.muted,
  dataLabelFontFace: font,
  dataLabelFontSize: 12,
  dataLabelColor: palette.ink,
  legendFontFace: font,
  legendFontSize: 12,
  legendColor: palette.ink,
} as const;

export function drawTrend(slide: Drawn, element: TrendElement, objectName: string): void {
  const { box, labels, index, lo, hi, names, alt } = element;
  const places = [...labels];
  // The library's types know no gaps; its files do.
  const values = (list: readonly (number | null)[]) => [...list] as number[];
  const widths = hi.map((top, i) => (top === null ? null : top - (lo[i] ?? 0)));
  const bars = [
    { name: names.lo, labels: places, values: values(lo) },
    { name: names.range, labels: places, values: values(widths) },
  ];
  const line = [{ name: names.index, labels: places, values: values(index) }];
  const types = [
    {
      type: "bar" as PptxGenJS.CHART_NAME,
      data: bars,
      options: {
        barGrouping: "stacked",
        barGapWidthPct: 140,
        chartColors: ["transparent", palette.band],
      },
    },
    {
      type: "line" as PptxGenJS.CHART_NAME,
      data: line,
      options: {
        chartColors: [palette.brand],
        lineSize: 3,
        lineDataSymbol: "circle",
        lineDataSymbolSize: 10,
        showValue: true,
        dataLabelPosition: "t",
      },
    },
  ];
  // @ts-expect-error: of a chart of two types the second argument holds the options, whatever the types say
  slide.addChart(types, {
    ...box,
    ...axisText,
    catAxisLabelFontSize: 14,
    dataLabelFontSize: 16,
    dataLabelFontBold: true,
    dataLabelFormatCode: "0",
    valAxisMinVal: 0,
    valAxisMaxVal: 100,
    valAxisMajorUnit: 25,
    valAxisLabelFormatCode: "0",
    valGridLine: { color: palette.line, size: 0.75, style: "solid" },
    catGridLine: { style: "none" },
    valAxisLineShow: false,
    displayBlanksAs: "gap",
    showLegend: false,
    altText: alt,
    objectName,
  });
}

export function drawBars(slide: Drawn, element: BarsElement, objectName: string): void {
  const { box, labels, series, barColours, isUpright = false, most, unit = "", alt } = element;
  const data = series.map(({ name, values }) => ({
    name,
    labels: [...labels],
    values: [...values] as number[],
  }));
  slide.addChart("bar" as PptxGenJS.CHART_NAME, data, {
    ...box,
    ...axisText,
    catAxisLabelFontSize: 13,
    dataLabelFontSize: 13,
    dataLabelFontBold: true,
    barDir: isUpright ? "col" : "bar",
    barGapWidthPct: 45,
    barGrouping: "clustered",
    chartColors: (barColours ?? series.map(({ colour }) => colour)).map((colour) => palette[colour]),
    // The first bar on top; the types forgot the word for it.
    catAxisOrientation: (isUpright ? "minMax" : "maxMin") as "minMax",
    catAxisLineShow: false,
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    ...(most === undefined ? {} : { valAxisMaxVal: most }),
    valGridLine: { style: "none" },
    catGridLine: { style: "none" },
    showValue: true,
    dataLabelPosition: "outEnd",
    dataLabelFormatCode: unit === "" ? "0" : `0"${unit}"`,
    showLegend: series.length > 1,
    legendPos: "t",
    altText: alt,
    objectName,
  });
}
