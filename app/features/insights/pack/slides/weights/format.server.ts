import { weights as weightSteps } from "#app/domain/content/weighing.ts";
import { shown } from "../../../parts/shown.tsx";
import { wordsOf } from "../../../results/parts/words.tsx";
import { datesIn } from "../../../rules.ts";
import { calibratedWords } from "../../../topics/came-back/parts/colleagues.tsx";
import { colleaguesOf, outcomeOf } from "../../../topics/came-back/rules.ts";
import { type WeightBar, weightsOf } from "../../../topics/rules.ts";
import { numberOf, type Reader, sourceOf } from "../../format.server.ts";
import { type Colour, headed, plain, type Slide, type SlideElement, type TableCell, wide } from "../rules.ts";

const colours: readonly Colour[] = ["weight0", "weight1", "weight2", "weight3", "weight4"];
const mostGroups = 9;
const rowHeight = 0.42;
const left = { x: wide.left, w: 6.6 } as const;
const right = { x: 7.6, w: 5.13 } as const;
type Weights = NonNullable<ReturnType<typeof weightsOf>>;

/** How often each of the five weights was given; null when that cannot be shown. */
export function weightsSlide(reader: Reader): Slide | null {
  const { t, figures, language, readsGroups } = reader;
  const weights = weightsOf(figures, readsGroups, language);
  if (!weights) return null;
  return {
    layout: "page",
    title: t(($) => $.insights.files.slides.weights.title, {
      percent: shown(t, figures.organisation.weighedShare),
    }),
    elements: weightElements(reader, weights),
    notes: [
      t(($) => $.insights.files.slides.weights.notes),
      ...(weights.groups.length > mostGroups
        ? [t(($) => $.insights.files.slides.more, { count: weights.groups.length - mostGroups })]
        : []),
      sourceOf(reader),
    ],
  };
}

function weightElements(reader: Reader, weights: Weights): SlideElement[] {
  const { t } = reader;
  const hasGroups = weights.groups.length > 0;
  const counted = weights.whole.map(({ count, ...bar }) => ({ name: nameOf(reader, bar), count }));
  const items = counted.map(({ name, count }) =>
    count === null
      ? `${name}: ${t(($) => $.insights.files.hidden)}.`
      : t(($) => $.insights.files.slides.reasons.item, { name, count }),
  );
  return [
    headed(
      t(($) => $.insights.topics.weights.title),
      wordsOf(t).base(weights.base),
      left,
    ),
    {
      kind: "bars",
      box: { ...left, y: 2.2, h: 4.6 },
      labels: counted.map(({ name }) => name),
      series: [
        {
          name: t(($) => $.insights.files.slides.reasons.times),
          values: counted.map(({ count }) => count),
          colour: "brand",
        },
      ],
      barColours: weights.whole.map(({ from, to }) => colours[from < 3 && to >= 2 ? 2 : from] ?? "grey"),
      alt: t(($) => $.insights.files.slides.weights.chart, { list: items.join(" ") }),
    },
    ...(hasGroups ? [tableOf(reader, weights)] : []),
    findings(reader, hasGroups ? Math.min(weights.groups.length, mostGroups) + 1 : 0),
  ];
}

/** What the weights alone do not say; below the table of groups when there is one. */
function findings(reader: Reader, rows: number): SlideElement {
  const { t, figures, language } = reader;
  const { supportedShare } = figures.organisation;
  const { honest, touch } = figures.topics;
  const no = honest?.organisation.cells.other ?? 0;
  const unseen = touch?.organisation.cells.none_seen ?? 0;
  const period = datesIn(language).span(figures.from, figures.through);
  const lines = [
    ...(supportedShare
      ? [t(($) => $.insights.files.slides.weights.supported, { period, percent: shown(t, supportedShare) })]
      : []),
    ...(no > 0 ? [t(($) => $.insights.topics.finding.honest, { count: no })] : []),
    ...(touch && unseen > 0
      ? [
          t(($) => $.insights.topics.finding.touch, {
            count: unseen,
            decisions: touch.organisation.decisions,
          }),
        ]
      : []),
    ...backLines(reader),
  ];
  const top = rows === 0 ? 1.5 : 1.5 + rows * rowHeight + 0.25;
  const room = 6.8 - top;
  return {
    kind: "text",
    box: { ...right, y: top, h: Math.min(room, 3.4) },
    size: room < 2.2 || lines.length > 3 ? 13 : 16,
    fill: "surface",
    inset: 0.25,
    valign: "middle",
    paragraphs: lines.slice(0, room < 1.4 ? 1 : room < 2.2 ? 3 : 5).map((line) => plain(line, {}, 8)),
  };
}

/** What customers turned out to notice, and the index as colleagues weighed. */
function backLines({ t, figures, language }: Reader): string[] {
  const percent = outcomeOf(figures, language, { none: "" })?.lookedBack ?? null;
  const calibrated = colleaguesOf(figures, language, false)?.calibrated ?? null;
  return [
    ...(calibrated === null ? [] : [calibratedWords(t, calibrated)]),
    ...(percent === null ? [] : [t(($) => $.insights.files.slides.weights.lookedBack, { percent })]),
  ];
}

/** "3 Meegewogen", and for neighbours that are told together "0 of 1". */
function nameOf({ language }: Reader, { from, to }: Pick<WeightBar, "from" | "to">): string {
  const label = (value: number) => weightSteps[value]?.label[language] ?? "";
  return from === to ? `${from}  ${label(from)}` : `${from}–${to}  ${label(from)}, ${label(to)}`;
}

function tableOf(reader: Reader, { groups }: Weights): SlideElement {
  const { t } = reader;
  const head = (text: string): TableCell => ({ text, align: "right" });
  return {
    kind: "table",
    box: { ...right, y: 1.5, h: 5 },
    widths: [2.55, 0.86, 0.86, 0.86],
    size: 14,
    rowHeight,
    alt: t(($) => $.insights.files.slides.weights.table),
    rows: [
      [
        { text: t(($) => $.insights.files.slides.weights.group) },
        head(t(($) => $.insights.files.slides.weights.low)),
        head(t(($) => $.insights.files.slides.weights.middle)),
        head(t(($) => $.insights.files.slides.weights.high)),
      ],
      ...groups.slice(0, mostGroups).map(({ name, bars }): TableCell[] => [
        { text: name, bold: true },
        ...[
          [0, 1],
          [2, 2],
          [3, 4],
        ].map(([from = 0, to = 0]): TableCell => {
          const count = between(bars, from, to);
          return count === null
            ? {
                text: t(($) => $.insights.files.hiddenShort),
                fill: "hidden",
                colour: "muted",
                align: "right",
                size: 12,
              }
            : { text: numberOf(reader, count), align: "right" };
        }),
      ]),
    ],
  };
}

/** The decisions from one weight to another; null as soon as a part is hidden. */
function between(bars: readonly WeightBar[], from: number, to: number): number | null {
  const inside = bars.filter((bar) => bar.from >= from && bar.to <= to);
  const isWhole = bars.every((bar) => bar.to < from || bar.from > to || inside.includes(bar));
  return inside.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    isWhole ? 0 : null,
  );
}
