import { shown } from "../../../parts/shown.tsx";
import { aboutOf, numberOf, purposeOf, type Reader, sourceOf } from "../../format.server.ts";
import { plain, type Slide, wide } from "../rules.ts";

const left = { x: wide.left, w: 6.1 } as const;
const right = { x: 7.1, w: wide.right - 7.1 } as const;

/** What the number means, what it rests on, and what it is not for. */
export function methodSlide(reader: Reader): Slide {
  const { t, figures } = reader;
  const { facts } = aboutOf(reader);
  const { readings } = figures.organisation;
  const head = { bold: true, size: 14, colour: "muted" } as const;
  return {
    layout: "page",
    title: t(($) => $.insights.files.slides.method.title),
    elements: [
      {
        kind: "text",
        box: { ...left, y: 1.25, h: 5.6 },
        size: 14,
        paragraphs: [
          plain(
            t(($) => $.insights.files.slides.method.says),
            head,
            3,
          ),
          plain(
            t(($) => $.insights.files.about.definitionText),
            {},
            9,
          ),
          plain(
            t(($) => $.insights.files.about.rangeText),
            {},
            9,
          ),
          plain(
            t(($) => $.insights.files.slides.method.not),
            head,
            3,
          ),
          plain(silenceOf(reader), {}, 7),
          ...(readings
            ? [
                plain(
                  t(($) => $.insights.files.slides.method.choices, readings),
                  {},
                  9,
                ),
              ]
            : []),
          plain(
            t(($) => $.insights.files.about.hiddenText, {
              k: figures.threshold,
            }),
            {},
            9,
          ),
          plain(purposeOf(reader), { bold: true }),
        ],
      },
      {
        kind: "table",
        box: { ...right, y: 1.2, w: right.w, h: 5.4 },
        widths: [2.0, right.w - 2.0],
        size: 13,
        rowHeight: 0.42,
        alt: t(($) => $.insights.files.slides.method.table),
        rows: [
          [{ text: t(($) => $.insights.files.about.title), span: 2 }],
          ...facts.map(({ label, value }) => [
            { text: label, bold: true },
            { text: typeof value === "number" ? numberOf(reader, value) : value },
          ]),
        ],
      },
    ],
    notes: [t(($) => $.insights.files.slides.method.notes), sourceOf(reader)],
  };
}

function silenceOf({ t, figures }: Reader): string {
  const { silence, participation } = figures.organisation;
  const took = { participation: shown(t, participation) };
  if (!silence) return t(($) => $.insights.files.slides.method.notShort, took);
  return t(($) => $.insights.files.slides.method.notText, {
    ...took,
    lower: silence.lower,
    silent: silence.index,
  });
}
