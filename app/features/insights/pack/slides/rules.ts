/** Inches on a slide of 13.33 by 7.5. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** The light colours of the design language, as slides want them. */
export const palette = {
  page: "FFFFFF",
  surface: "F4F7F9",
  surface2: "E8EEF3",
  ink: "14212B",
  muted: "4A5B68",
  line: "C9D3DB",
  brand: "00538A",
  brandDark: "003A61",
  sky: "A9D8F9",
  band: "BCD7EA",
  grey: "77848F",
  orange: "C8510B",
  weight0: "A63603",
  weight1: "E6863B",
  weight2: "D9DEE2",
  weight3: "6BA6D6",
  weight4: "00538A",
  /** Stands for the hatch of a hidden figure; no other thing has this colour. */
  hidden: "EDF1F5",
  hatch: "D3DCE4",
} as const;
export type Colour = keyof typeof palette;

export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: Colour;
  /** Of words in another language than the deck. */
  readonly language?: "nl-NL" | "en-GB";
};
export type Paragraph = {
  readonly runs: readonly Run[];
  readonly after?: number;
};

export type TextElement = {
  readonly kind: "text";
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly size: number;
  readonly colour?: Colour;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
  readonly fill?: Colour;
  /** Inches between the edge of the box and its text. */
  readonly inset?: number;
};

/** A drawing; without `alt` it only decorates, and a screen reader passes it by. */
export type ShapeElement = {
  readonly kind: "shape";
  readonly box: Box;
  readonly fill: Colour;
  readonly isRound?: boolean;
  readonly alt?: string;
};

export type TableCell = {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly align?: "left" | "center" | "right";
  readonly span?: number;
  readonly size?: number;
};

/** The first row is the header. */
export type TableElement = {
  readonly kind: "table";
  readonly box: Box;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly size: number;
  readonly rowHeight: number;
  readonly alt: string;
};

type Values = readonly (number | null)[];

/** An index over time: a line of points on bars that run from the lowest to the highest likely value. */
export type TrendElement = {
  readonly kind: "trend";
  readonly box: Box;
  readonly labels: readonly string[];
  readonly index: Values;
  readonly lo: Values;
  readonly hi: Values;
  readonly names: {
    readonly index: string;
    readonly lo: string;
    readonly range: string;
  };
  readonly alt: string;
};

export type BarsElement = {
  readonly kind: "bars";
  readonly box: Box;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: Values;
    readonly colour: Colour;
  }[];
  /** One colour per bar instead of one per series; for a single series only. */
  readonly barColours?: readonly Colour[];
  readonly isUpright?: boolean;
  readonly most?: number;
  readonly unit?: string;
  readonly alt: string;
};

export type SlideElement = TextElement | ShapeElement | TableElement | TrendElement | BarsElement;

export type Slide = {
  readonly layout: "cover" | "page";
  readonly title: string;
  readonly elements: readonly SlideElement[];
  /** Paragraphs for the speaker. */
  readonly notes: readonly string[];
};

/** A presentation with all its words, as plain data: it can travel to the worker. */
export type Deck = {
  readonly language: "nl-NL" | "en-GB";
  readonly title: string;
  readonly organisation: string;
  readonly subject: string;
  readonly layouts: { readonly cover: string; readonly page: string };
  /** Names of the drawn things, for the list that a screen reader or the selection pane shows. */
  readonly names: Readonly<Record<SlideElement["kind"], string>>;
  readonly footer: string;
  readonly slides: readonly Slide[];
};

export const wide = { left: 0.6, right: 12.73, width: 12.13 } as const;

/** One paragraph of one run. */
export function plain(text: string, run: Omit<Run, "text"> = {}, after?: number): Paragraph {
  return {
    runs: [{ text, ...run }],
    ...(after === undefined ? {} : { after }),
  };
}

/** A heading above a chart, with what the figures below rest on. */
export function headed(heading: string, base: string, { x, w }: Pick<Box, "x" | "w">): TextElement {
  return {
    kind: "text",
    box: { x, w, y: 1.45, h: 0.7 },
    size: 18,
    paragraphs: [plain(heading, { bold: true }, 2), plain(base, { size: 13, colour: "muted" })],
  };
}

/** A text as it may stand in XML, also inside quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", " ");
}

/** A deck without the signs that XML does not know; one of them in a name would make the file unreadable. */
export function readable(deck: Deck): Deck {
  return JSON.parse(JSON.stringify(deck), (_, value) =>
    typeof value === "string"
      ? value.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
      : value,
  );
}
