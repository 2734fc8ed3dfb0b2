import { inShort } from "../../../parts/shown.tsx";
import { periodOf, purposeOf, type Reader, sizeOf, sourceOf } from "../../format.server.ts";
import { plain, type Slide, type SlideElement } from "../rules.ts";

const track = { x: 0.8, y: 5.02, w: 11.73, h: 0.24 } as const;
const at = (points: number) => track.x + (track.w * points) / 100;

/** One large number with its interval, on the colour of the house. */
export function coverSlide(reader: Reader): Slide {
  const { t, figures } = reader;
  const { headline } = figures.organisation;
  const isRough = headline.index === null;
  return {
    layout: "cover",
    title: t(($) => $.insights.question),
    elements: [
      {
        kind: "text",
        box: { x: 0.8, y: 1.85, w: 11.7, h: 0.5 },
        size: 20,
        colour: "sky",
        paragraphs: [plain(`${figures.name} · ${periodOf(reader)}`)],
      },
      {
        kind: "text",
        box: { x: 0.8, y: 2.65, w: 11.7, h: 2.15 },
        size: isRough ? 96 : 138,
        colour: "page",
        valign: "bottom",
        paragraphs: [
          {
            runs: [
              { text: inShort(t, headline), bold: true },
              {
                text: `  ${t(($) => $.insights.hero.of)}`,
                size: 28,
                colour: "sky",
              },
            ],
          },
        ],
      },
      ...trackOf(reader),
      {
        kind: "text",
        box: { x: 0.8, y: 5.72, w: 7.3, h: 1.1 },
        size: 20,
        colour: "page",
        paragraphs: [
          plain(
            isRough
              ? t(($) => $.insights.hero.rough)
              : t(($) => $.insights.hero.between, {
                  lo: headline.lo,
                  hi: headline.hi,
                }),
            { bold: true },
            4,
          ),
          plain(
            t(($) => $.insights.quality[headline.quality].meaning),
            { size: 16, colour: "sky" },
          ),
        ],
      },
      {
        kind: "text",
        box: { x: 8.1, y: 5.72, w: 4.43, h: 1.1 },
        size: 16,
        colour: "sky",
        align: "right",
        paragraphs: [plain(sizeOf(reader), {}, 4), plain(purposeOf(reader))],
      },
    ],
    notes: [t(($) => $.insights.files.slides.cover.notes), sourceOf(reader)],
  };
}

function trackOf({ t, figures }: Reader): SlideElement[] {
  const { index, lo, hi } = figures.organisation.headline;
  const alt =
    index === null
      ? t(($) => $.insights.hero.trackRough, { lo, hi })
      : t(($) => $.insights.hero.track, { index: index.value, lo, hi });
  const label = (text: string, x: number, align: "left" | "right"): SlideElement => ({
    kind: "text",
    box: { x, y: track.y + 0.28, w: 1, h: 0.3 },
    size: 14,
    colour: "sky",
    align,
    paragraphs: [plain(text)],
  });
  return [
    { kind: "shape", box: track, fill: "brand", isRound: true, alt },
    {
      kind: "shape",
      box: { ...track, x: at(lo), w: Math.max(track.h, at(hi) - at(lo)) },
      fill: "sky",
      isRound: true,
    },
    ...(index === null
      ? []
      : ([
          {
            kind: "shape",
            box: {
              x: at(index.value) - 0.04,
              y: track.y - 0.1,
              w: 0.08,
              h: 0.44,
            },
            fill: "page",
          },
        ] as const)),
    label("0", track.x, "left"),
    label("100", track.x + track.w - 1, "right"),
  ];
}
