import type { PublishedFigures } from "#app/domain/publication.ts";
import { inFull, inShort } from "../../../parts/shown.tsx";
import { datesIn, firstQuarterDay } from "../../../rules.ts";
import { told } from "../../../story/parts/story.tsx";
import { storyOf } from "../../../story/rules.ts";
import { numberOf, quarterOf, type Reader, sourceOf } from "../../format.server.ts";
import { plain, type Slide, type SlideElement, type TableCell, wide } from "../rules.ts";

type Quarters = PublishedFigures["quarters"];

/** The quarters as a chart and as a table with the same numbers; null before the first complete quarter. */
export function trendSlide(reader: Reader): Slide | null {
  const { t, whole, language, readsGroups } = reader;
  const { quarters, from, through } = whole;
  if (quarters.every(({ figure }) => figure === null)) return null;
  const firstDay = datesIn(language).day(firstQuarterDay(from, through));
  return {
    layout: "page",
    title: unbroken(told(t, storyOf(whole, { readsGroups, language, firstDay }).lead)),
    elements: [chartOf(reader, quarters), lastOf(reader, quarters), tableOf(reader, quarters), keyOf(reader)],
    notes: [t(($) => $.insights.files.slides.trend.notes), sourceOf(reader)],
  };
}

/** Keeps what stands between brackets on one line. */
function unbroken(text: string): string {
  return text.replaceAll(/\([^)]{1,14}\)/g, (part) => part.replaceAll(" ", "\u00a0"));
}

function chartOf(reader: Reader, quarters: Quarters): SlideElement {
  const { t } = reader;
  const points = quarters.map(({ key, figure }) =>
    t(($) => $.insights.files.slides.trend.point, {
      quarter: quarterOf(reader, key),
      figure: figure ? inFull(t, figure) : t(($) => $.insights.files.hidden),
    }),
  );
  return {
    kind: "trend",
    box: { x: wide.left - 0.1, y: 1.5, w: 7.5, h: 4.75 },
    labels: quarters.map(({ key }) => quarterOf(reader, key)),
    index: quarters.map(({ figure }) => figure?.index?.value ?? null),
    lo: quarters.map(({ figure }) => figure?.lo ?? null),
    hi: quarters.map(({ figure }) => figure?.hi ?? null),
    names: {
      index: t(($) => $.insights.trend.measure),
      lo: t(($) => $.insights.files.slides.trend.lo),
      range: t(($) => $.insights.files.slides.trend.range),
    },
    alt: t(($) => $.insights.files.slides.trend.chart, {
      list: points.join(" "),
    }),
  };
}

function lastOf(reader: Reader, quarters: Quarters): SlideElement {
  const { t } = reader;
  const last = quarters.findLast(({ figure }) => figure !== null);
  const figure = last?.figure ?? null;
  return {
    kind: "text",
    box: { x: 8.2, y: 1.5, w: 4.53, h: 1.55 },
    size: 14,
    fill: "surface",
    inset: 0.25,
    valign: "middle",
    paragraphs: [
      plain(last ? quarterOf(reader, last.key) : "", { colour: "muted" }),
      plain(figure ? inShort(t, figure) : "", { bold: true, size: 40 }),
      plain(
        figure?.index
          ? t(($) => $.insights.hero.between, { lo: figure.lo, hi: figure.hi })
          : t(($) => $.insights.hero.rough),
      ),
    ],
  };
}

function tableOf(reader: Reader, quarters: Quarters): SlideElement {
  const { t } = reader;
  const right = (text: string): TableCell => ({ text, align: "right" });
  return {
    kind: "table",
    box: { x: 8.2, y: 3.25, w: 4.53, h: 3.4 },
    widths: [1.2, 0.9, 1.43, 1.0],
    size: 14,
    rowHeight: 0.37,
    alt: t(($) => $.insights.files.slides.trend.table),
    rows: [
      [
        { text: t(($) => $.insights.trend.period) },
        right(t(($) => $.insights.trend.measure)),
        right(t(($) => $.insights.files.about.range)),
        right(t(($) => $.insights.heat.people)),
      ],
      ...quarters.map(({ key, figure }): TableCell[] => {
        const name = { text: quarterOf(reader, key), bold: true };
        if (!figure)
          return [
            name,
            {
              text: t(($) => $.insights.files.hidden),
              fill: "hidden",
              span: 3,
            },
          ];
        const { index, lo, hi, people } = figure;
        return [
          name,
          { ...right(index === null ? "" : inShort(t, figure)), bold: true },
          right(`${lo}–${hi}`),
          right(numberOf(reader, people)),
        ];
      }),
    ],
  };
}

function keyOf({ t }: Reader): SlideElement {
  return {
    kind: "text",
    box: { x: wide.left, y: 6.3, w: 7.4, h: 0.55 },
    size: 14,
    colour: "muted",
    valign: "bottom",
    paragraphs: [
      plain(
        `${t(($) => $.insights.files.slides.trend.dot)} ${t(($) => $.insights.files.slides.trend.bar)}`,
        {},
        2,
      ),
      plain(t(($) => $.insights.trend.lead)),
    ],
  };
}
