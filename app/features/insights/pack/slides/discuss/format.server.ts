import { asked, said } from "../../../discuss/parts/three.tsx";
import { discussThree, type Talk } from "../../../discuss/rules.ts";
import { wordsOf } from "../../../results/parts/words.tsx";
import { localeOf, type Reader, sourceOf } from "../../format.server.ts";
import { plain, type Slide, type SlideElement, wide } from "../rules.ts";

const gap = 0.3;

/** Three things to talk about, each with its question; fewer while the figures say little. */
export function discussSlide(reader: Reader): Slide | null {
  const { t, whole, readsGroups, language, example } = reader;
  const talks = discussThree(whole, { readsGroups, language }, example);
  if (talks.length === 0) return null;
  // Long names of groups must fit as well, and the three look alike.
  const longest = Math.max(0, ...talks.map((talk) => said(t, talk).length));
  const size = longest > 90 ? 16 : longest > 55 ? 18 : 21;
  return {
    layout: "page",
    title:
      talks.length === 3
        ? t(($) => $.insights.discuss.title)
        : t(($) => $.insights.files.slides.discuss.title),
    elements: talks.flatMap((talk, i) =>
      card(reader, talk, i, { size, width: (wide.width - gap * (talks.length - 1)) / talks.length }),
    ),
    notes: [t(($) => $.insights.files.slides.discuss.notes), sourceOf(reader)],
  };
}

function card(
  reader: Reader,
  talk: Talk,
  i: number,
  { size, width }: { size: number; width: number },
): SlideElement[] {
  const { t } = reader;
  const x = wide.left + i * (width + gap);
  const base = talk.of && wordsOf(t).base(talk.of);
  const what = said(t, talk);
  const ask = t(($) => $.insights.discuss.ask);
  const question = t(($) => $.insights.discuss.question[asked[talk.key]]);
  return [
    { kind: "shape", box: { x, y: 1.4, w: width, h: 0.09 }, fill: "brand" },
    {
      kind: "text",
      box: { x, y: 1.49, w: width, h: 3.3 },
      size,
      fill: "surface",
      inset: 0.28,
      paragraphs: [
        plain(String(i + 1), { bold: true, size: 28, colour: "brand" }, 4),
        plain(what, { bold: true }, 8),
        ...(talk.example
          ? [plain(talk.example.title, { size: 17, language: localeOf[talk.example.language] }, 8)]
          : []),
        ...(base ? [plain(base, { size: 13, colour: "muted" })] : []),
      ],
    },
    {
      kind: "text",
      box: { x, y: 4.79, w: width, h: 2.0 },
      size: 18,
      fill: "surface2",
      inset: 0.28,
      paragraphs: [plain(ask, { size: 14, colour: "muted" }, 6), plain(question)],
    },
  ];
}
