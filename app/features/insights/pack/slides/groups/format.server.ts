import type { IndexFigure } from "#app/domain/publication.ts";
import type { IndexBand } from "#app/domain/weight.ts";
import { inShort, shown } from "../../../parts/shown.tsx";
import { type HeatRow, heatTable } from "../../../rules.ts";
import { numberOf, quarterOf, type Reader, sourceOf } from "../../format.server.ts";
import { pagesOf } from "../../rules.ts";
import { type Colour, plain, type Slide, type SlideElement, type TableCell, wide } from "../rules.ts";

const colours: Readonly<Record<IndexBand, Colour>> = {
  rarely: "weight1",
  mentioned: "weight2",
  weighed: "weight3",
  always: "weight4",
};
const quarterWidth = 0.95;
/** Year, range, took part, decisions, people. */
const lastWidths = [1.0, 1.05, 1.1, 1.3, 1.0] as const;
/** A name that goes on over two lines makes its row higher. */
const longName = 26;

/** The groups in their fixed order, over as many slides as they need. */
export function groupSlides(reader: Reader): Slide[] {
  const { t, figures, language, readsGroups } = reader;
  if (!readsGroups || figures.groups.length === 0) return [];
  const heat = heatTable(figures, figures.groups, language);
  const title = titleOf(reader);
  const pages = pagesOf(heat.rows, heat.rows.some(({ name }) => name.length > longName) ? 8 : 10);
  return pages.map((rows, i) => ({
    layout: "page",
    title:
      pages.length === 1
        ? title
        : t(($) => $.insights.files.slides.groups.part, {
            title,
            part: i + 1,
            parts: pages.length,
          }),
    elements: [tableOf(reader, heat, rows), keyOf(reader)],
    notes: [t(($) => $.insights.files.slides.groups.notes), sourceOf(reader)],
  }));
}

function titleOf({ t, figures }: Reader): string {
  if (figures.groupsDiffer === null) return t(($) => $.insights.files.slides.groups.few);
  return figures.groupsDiffer
    ? t(($) => $.insights.files.slides.groups.differ)
    : t(($) => $.insights.files.slides.groups.same);
}

function tableOf(reader: Reader, heat: ReturnType<typeof heatTable>, rows: readonly HeatRow[]): SlideElement {
  const { t, figures } = reader;
  const { headline, participation } = figures.organisation;
  const tookPart = new Map(figures.groups.map(({ id, participation: share }) => [id, share]));
  const others = [...heat.columns.map(() => quarterWidth), ...lastWidths];
  const nameWidth = wide.width - others.reduce((sum, width) => sum + width, 0);
  const percent = (share: Parameters<typeof shown>[1] | null | undefined) =>
    share ? `${shown(t, share)} %` : "";
  return {
    kind: "table",
    box: { x: wide.left, y: 1.3, w: wide.width, h: 4.8 },
    widths: [nameWidth, ...others],
    size: 14,
    rowHeight: 0.4,
    alt: t(($) => $.insights.files.slides.groups.table),
    rows: [
      [
        { text: t(($) => $.insights.heat.group) },
        ...heat.columns.map((key) => centred(quarterOf(reader, key))),
        centred(t(($) => $.insights.heat.year)),
        centred(t(($) => $.insights.files.about.range)),
        right(t(($) => $.insights.files.slides.groups.took)),
        right(t(($) => $.insights.heat.count)),
        right(t(($) => $.insights.heat.people)),
      ],
      rowOf(
        reader,
        t(($) => $.insights.heat.whole),
        heat.whole,
        headline,
        null,
        percent(participation),
        "surface",
      ),
      ...rows.map((row) =>
        row.figure === null && row.quarters.every((quarter) => quarter === null)
          ? [
              { text: row.name, bold: true },
              {
                text: t(($) => $.insights.files.hidden),
                fill: "hidden" as const,
                span: heat.columns.length + 5,
              },
            ]
          : rowOf(reader, row.name, row.quarters, row.figure, row.band, percent(tookPart.get(row.id))),
      ),
    ],
  };
}

function rowOf(
  reader: Reader,
  name: string,
  quarters: readonly (IndexFigure | null)[],
  figure: IndexFigure | null,
  band: IndexBand | null,
  tookPart: string,
  fill?: Colour,
): TableCell[] {
  const { t } = reader;
  const hidden = {
    text: t(($) => $.insights.files.hiddenShort),
    fill: "hidden",
    colour: "muted",
    size: 11,
  } as const;
  const own = fill ? { fill } : {};
  const year: TableCell[] = figure
    ? [
        {
          ...centred(inShort(t, figure)),
          bold: true,
          fill: band ? colours[band] : (fill ?? "page"),
          colour: band === "always" ? "page" : "ink",
        },
        { ...centred(`${figure.lo}–${figure.hi}`), ...own },
        { ...right(tookPart), ...own },
        { ...right(numberOf(reader, figure.decisions)), ...own },
        { ...right(numberOf(reader, figure.people)), ...own },
      ]
    : [{ ...hidden, span: 5 }];
  return [
    { text: name, bold: true, ...own },
    ...quarters.map((quarter) =>
      quarter ? { ...centred(inShort(t, quarter)), ...own } : { ...hidden, align: "center" as const },
    ),
    ...year,
  ];
}

function keyOf({ t, figures }: Reader): SlideElement {
  const isColoured = figures.groupsDiffer === true;
  return {
    kind: "text",
    box: { x: wide.left, y: 6.3, w: wide.width, h: 0.6 },
    size: 13,
    colour: "muted",
    valign: "bottom",
    paragraphs: [
      plain(
        isColoured
          ? t(($) => $.insights.files.slides.groups.key)
          : t(($) => $.insights.files.slides.groups.noColour),
        {},
        2,
      ),
      plain(t(($) => $.insights.files.slides.groups.order)),
    ],
  };
}

function centred(text: string): TableCell {
  return { text, align: "center" };
}

function right(text: string): TableCell {
  return { text, align: "right" };
}
