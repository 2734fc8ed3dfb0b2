import type PptxGenJS from "pptxgenjs";
import { finish } from "../finish/format.server.ts";
import {
  type Deck,
  escaped,
  palette,
  readable,
  type ShapeElement,
  type SlideElement,
  type TableElement,
  type TextElement,
  wide,
} from "../rules.ts";
import { drawBars, drawTrend, font } from "./charts/format.server.ts";

type Drawn = PptxGenJS.Slide;

/** With `charts` the only file that knows the library: a deck becomes a .pptx whose charts and tables can be edited. */
export async function writePptx(given: Deck): Promise<Uint8Array> {
  const deck = readable(given);
  // Loaded at the first pack: nobody else should pay for it.
  const { default: Pptx } = await import("pptxgenjs");
  const file = new Pptx();
  file.layout = "LAYOUT_WIDE";
  file.title = deck.title;
  file.subject = deck.subject;
  file.author = deck.organisation;
  // The one text that the library writes down as it comes.
  file.company = escaped(deck.organisation);
  file.theme = { headFontFace: font, bodyFontFace: font };
  for (const layout of ["cover", "page"] as const) file.defineSlideMaster(layoutOf(deck, layout));
  let marks = 0;
  for (const content of deck.slides) {
    const slide = file.addSlide({ masterName: deck.layouts[content.layout] });
    slide.addText(content.title, { placeholder: "title" });
    for (const element of content.elements) {
      draw(slide, element, `@${marks}@`);
      marks += 1;
    }
    slide.addNotes(content.notes.join("\n"));
  }
  const bytes = (await file.write({ outputType: "uint8array" })) as Uint8Array;
  return finish(bytes, deck);
}

function layoutOf(deck: Deck, layout: "cover" | "page"): PptxGenJS.SlideMasterProps {
  const isCover = layout === "cover";
  const title = isCover
    ? { x: 0.8, y: 0.95, w: 11.7, h: 0.9 }
    : { x: wide.left, y: 0.42, w: wide.width, h: 0.95 };
  return {
    title: deck.layouts[layout],
    background: { color: isCover ? palette.brandDark : palette.page },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...title,
            fontSize: isCover ? 40 : 24,
            bold: true,
            color: isCover ? palette.page : palette.ink,
            align: "left",
            valign: isCover ? "middle" : "top",
            margin: 0,
          },
          text: "",
        },
      },
      ...(isCover
        ? []
        : [
            {
              rect: {
                x: 0,
                y: 0,
                w: 13.34,
                h: 0.14,
                fill: { color: palette.brand },
              },
            },
            {
              text: {
                text: deck.footer,
                options: { ...footer(wide.left, 11.3), align: "left" as const },
              },
            },
          ]),
    ],
    ...(isCover ? {} : { slideNumber: { ...footer(12.03, 0.7), align: "right" } }),
  };
}

function footer(x: number, w: number) {
  return {
    x,
    y: 7.02,
    w,
    h: 0.3,
    fontSize: 11,
    color: palette.muted,
    margin: 0,
    valign: "middle" as const,
  };
}

function draw(slide: Drawn, element: SlideElement, objectName: string): void {
  if (element.kind === "text") drawText(slide, element, objectName);
  if (element.kind === "shape") drawShape(slide, element, objectName);
  if (element.kind === "table") drawTable(slide, element, objectName);
  if (element.kind === "trend") drawTrend(slide, element, objectName);
  if (element.kind === "bars") drawBars(slide, element, objectName);
}

function drawText(slide: Drawn, element: TextElement, objectName: string): void {
  const { box, paragraphs, size, colour = "ink", align = "left", valign = "top", fill, inset = 0 } = element;
  const runs = paragraphs.flatMap(({ runs: words, after = 0 }) =>
    words.map((run, i) => ({
      text: run.text,
      options: {
        fontSize: run.size ?? size,
        bold: run.bold ?? false,
        color: palette[run.colour ?? colour],
        paraSpaceAfter: after,
        breakLine: i === words.length - 1,
        ...(run.language ? { lang: run.language } : {}),
      },
    })),
  );
  slide.addText(runs, {
    ...box,
    align,
    valign,
    // The library counts the margin in points.
    margin: inset * 72,
    ...(fill ? { fill: { color: palette[fill] } } : {}),
    objectName,
  });
}

function drawShape(slide: Drawn, { box, fill, isRound }: ShapeElement, objectName: string): void {
  slide.addShape(isRound ? "roundRect" : "rect", {
    ...box,
    fill: { color: palette[fill] },
    ...(isRound ? { rectRadius: Math.min(box.h, box.w) / 2 } : {}),
    objectName,
  });
}

function drawTable(
  slide: Drawn,
  { box, widths, rows, size, rowHeight }: TableElement,
  objectName: string,
): void {
  const none = { type: "none" } as const;
  const thin = { type: "solid", pt: 0.75, color: palette.line } as const;
  const cells = rows.map((row, i) =>
    row.map(({ text, bold, colour, fill, align, span, size: own }) => ({
      text,
      options: {
        bold: bold ?? i === 0,
        fontSize: own ?? (i === 0 ? size - 2 : size),
        color: palette[colour ?? (i === 0 ? "muted" : "ink")],
        align: align ?? ("left" as const),
        valign: "middle" as const,
        ...(fill ? { fill: { color: palette[fill] } } : {}),
        ...(span ? { colspan: span } : {}),
        border: [none, none, thin, none] as [typeof none, typeof none, typeof thin, typeof none],
      },
    })),
  );
  slide.addTable(cells, {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: [...widths],
    rowH: rows.map(() => rowHeight),
    fontSize: size,
    margin: [0.02, 0.06, 0.02, 0.06],
    objectName,
  });
}
