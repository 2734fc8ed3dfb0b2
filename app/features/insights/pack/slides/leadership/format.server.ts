import { gapWords, inFull, shown } from "../../../parts/shown.tsx";
import { datesIn, firstQuarterDay } from "../../../rules.ts";
import { told } from "../../../story/parts/story.tsx";
import { storyOf } from "../../../story/rules.ts";
import { type Reader, sourceOf } from "../../format.server.ts";
import { type Paragraph, plain, type Slide, type SlideElement, wide } from "../rules.ts";

const left = { x: wide.left, w: 5.7 } as const;
const right = { x: 6.75, w: wide.right - 6.75 } as const;

/** Does the top take part, and what changed. */
export function leadershipSlide(reader: Reader): Slide {
  const { t, figures } = reader;
  const { participation, otherParticipation } = figures.leadership;
  const shares =
    participation && otherParticipation
      ? {
          leaders: shown(t, participation),
          others: shown(t, otherParticipation),
        }
      : null;
  return {
    layout: "page",
    title: shares
      ? t(($) => $.insights.files.slides.leadership.title, shares)
      : t(($) => $.insights.files.slides.leadership.unknown),
    elements: [...participationOf(reader, shares), weighingOf(reader), changeOf(reader)],
    notes: [t(($) => $.insights.files.slides.leadership.notes), sourceOf(reader)],
  };
}

function participationOf(reader: Reader, shares: { leaders: string; others: string } | null): SlideElement[] {
  const { t, figures } = reader;
  const { participation, otherParticipation } = figures.leadership;
  if (!shares) {
    return [
      {
        kind: "text",
        box: { ...left, y: 1.55, h: 2.1 },
        size: 18,
        fill: "hidden",
        inset: 0.25,
        valign: "middle",
        paragraphs: [plain(t(($) => $.insights.leadership.hidden, { k: figures.threshold }))],
      },
    ];
  }
  return [
    {
      kind: "text",
      box: { ...left, y: 1.5, h: 0.35 },
      size: 16,
      paragraphs: [
        plain(
          t(($) => $.insights.files.slides.leadership.participation),
          { bold: true },
        ),
      ],
    },
    {
      kind: "bars",
      box: { ...left, y: 1.85, h: 1.85 },
      labels: [t(($) => $.insights.leadership.leaders), t(($) => $.insights.leadership.rest)],
      series: [
        {
          name: t(($) => $.insights.files.slides.leadership.participation),
          values: [participation?.value ?? null, otherParticipation?.value ?? null],
          colour: "brand",
        },
      ],
      barColours: ["brand", "grey"],
      most: 100,
      unit: " %",
      alt: t(($) => $.insights.files.slides.leadership.chart, shares),
    },
  ];
}

function weighingOf({ t, figures }: Reader): SlideElement {
  const { figure, others, gap } = figures.leadership;
  const line = (name: string, words: string): Paragraph => ({
    runs: [{ text: `${name}: `, bold: true }, { text: words }],
    after: 6,
  });
  return {
    kind: "text",
    box: { ...left, y: 4.0, h: 2.7 },
    size: 18,
    paragraphs: [
      plain(
        t(($) => $.insights.files.slides.leadership.weighing),
        { bold: true, size: 16 },
        8,
      ),
      ...(figure
        ? [
            line(
              t(($) => $.insights.leadership.leaders),
              inFull(t, figure),
            ),
          ]
        : []),
      ...(others
        ? [
            line(
              t(($) => $.insights.leadership.rest),
              inFull(t, others),
            ),
          ]
        : []),
      plain(gap ? capital(gapWords(t, gap)) : t(($) => $.insights.leadership.noFigure)),
    ],
  };
}

function changeOf({ t, whole, readsGroups, language }: Reader): SlideElement {
  const { from, through } = whole;
  const firstDay = datesIn(language).day(firstQuarterDay(from, through));
  const story = storyOf(whole, { readsGroups, language, firstDay });
  const lead = told(t, story.lead);
  const rest = story.rest.map((sentence) => told(t, sentence));
  const length = [lead, ...rest].join("").length;
  const size = length > 560 ? 13 : length > 420 ? 14 : length > 300 ? 16 : 18;
  return {
    kind: "text",
    box: { ...right, y: 1.4, h: 5.45 },
    size,
    fill: "surface",
    inset: 0.32,
    paragraphs: [
      plain(
        t(($) => $.insights.files.slides.leadership.change),
        { bold: true, size: 16, colour: "muted" },
        8,
      ),
      plain(lead, { bold: true, size: size + 4 }, 12),
      ...rest.map((sentence) => plain(sentence, {}, 9)),
    ],
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
