import { wordsOf } from "../../../results/parts/words.tsx";
import { affectedAnywhere, affectedOf } from "../../../topics/affected/rules.ts";
import { outweighedOf } from "../../../topics/rules.ts";
import { listOf, type Reader, sourceOf } from "../../format.server.ts";
import { type Box, headed, plain, type Slide, type SlideElement, wide } from "../rules.ts";

const left = { x: wide.left, w: 6.2 } as const;
const right = { x: 7.15, w: wide.right - 7.15 } as const;
const chart = { y: 2.2, h: 3.85 } as const;
const mostBars = 8;
/** More names than this would push the chart away; the workbook has them all. */
const mostNames = 3;
type Reasons = NonNullable<ReturnType<typeof outweighedOf>>;

/** What weighed more than the customer, and who noticed without being asked; null when neither can be shown. */
export function reasonsSlide(reader: Reader): Slide | null {
  const { t, figures, language } = reader;
  const reasons = outweighedOf(figures, language);
  const [first, second] = reasons?.shown.filter(({ count }) => count > 0) ?? [];
  if (!first && !reader.whole.topics.affected) return null;
  return {
    layout: "page",
    title: titleOf(reader, first, second),
    elements: [...(reasons && first ? outweighedElements(reader, reasons) : []), ...affectedElements(reader)],
    notes: [
      t(($) => $.insights.files.slides.reasons.notes),
      ...hiddenNotes(reader, reasons),
      sourceOf(reader),
    ],
  };
}

type Reason = Reasons["shown"][number];

/** In round numbers two reasons are easily equal; then none is the most frequent. */
function titleOf({ t }: Reader, first: Reason | undefined, second: Reason | undefined): string {
  if (!first) return t(($) => $.insights.files.slides.reasons.none);
  if (first.count === second?.count) return t(($) => $.insights.topics.outweighed.even);
  return t(($) => $.insights.files.slides.reasons.title, { kind: first.label });
}

function hiddenNotes({ t }: Reader, reasons: Reasons | null): string[] {
  if (!reasons || reasons.hidden.length === 0) return [];
  return [t(($) => $.insights.files.slides.reasons.hidden, { list: reasons.hidden.join(", ") })];
}

function below(lines: readonly string[], { x, w }: Pick<Box, "x" | "w">): SlideElement[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: "text",
      box: { x, w, y: 6.1, h: 0.75 },
      size: 13,
      colour: "muted",
      valign: "bottom",
      paragraphs: lines.map((line) => plain(line, {}, 2)),
    },
  ];
}

function outweighedElements(reader: Reader, reasons: Reasons): SlideElement[] {
  const { t } = reader;
  // In round numbers the rarest come out as none.
  const bars = reasons.shown.filter(({ count }) => count > 0).slice(0, mostBars);
  const leaders = reasons.shown
    .flatMap(({ label, leaders: own }) => (own.count ? [{ label, count: own.count }] : []))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNames)
    .map(({ label, count }) => `${label} (${count})`);
  const { hidden } = reasons;
  const lines = [
    ...(leaders.length > 0
      ? [t(($) => $.insights.files.slides.reasons.leaders, { list: leaders.join(", ") })]
      : []),
    ...(hidden.length > mostNames
      ? [t(($) => $.insights.files.slides.reasons.hiddenMany, { count: hidden.length })]
      : hiddenNotes(reader, reasons)),
  ];
  const items = bars.map(({ label, count }) =>
    t(($) => $.insights.files.slides.reasons.item, { name: label, count }),
  );
  return [
    headed(
      t(($) => $.insights.topics.outweighed.title),
      wordsOf(t).base(reasons.base),
      left,
    ),
    {
      kind: "bars",
      box: { ...left, ...chart },
      labels: bars.map(({ label }) => label),
      series: [
        {
          name: t(($) => $.insights.files.slides.reasons.times),
          values: bars.map(({ count }) => count),
          colour: "brand",
        },
      ],
      alt: t(($) => $.insights.files.slides.reasons.chart, { list: items.join(" ") }),
    },
    ...below(lines, left),
  ];
}

function affectedElements(reader: Reader): SlideElement[] {
  const { t, figures, language, readsGroups } = reader;
  const affected = readsGroups ? affectedOf(figures, language) : null;
  if (!affected || affected.columns.length === 0) return [anywhere(reader)];
  const all = affected.columns.map(({ name }, i) => ({
    name,
    touch: affected.whole[i] ?? { asked: null, unasked: null },
  }));
  const groups = all.slice(0, mostBars);
  const words = (count: number | null) => (count === null ? t(($) => $.insights.files.hidden) : count);
  const items = groups.map(({ name, touch: { asked, unasked } }) =>
    t(($) => $.insights.files.slides.reasons.affectedItem, {
      group: name,
      asked: words(asked),
      unasked: words(unasked),
    }),
  );
  const partly = groups
    .filter(({ touch }) => touch.asked === null || touch.unasked === null)
    .map(({ name }) => name);
  const lines = [
    ...(partly.length > 0
      ? [t(($) => $.insights.files.slides.reasons.hidden, { list: listOf(reader, partly) })]
      : []),
    ...(all.length > groups.length
      ? [t(($) => $.insights.files.slides.more, { count: all.length - groups.length })]
      : []),
  ];
  return [
    headed(
      t(($) => $.insights.topics.affected.title),
      wordsOf(t).base(affected.base),
      right,
    ),
    {
      kind: "bars",
      box: { ...right, ...chart },
      labels: groups.map(({ name }) => name),
      series: [
        {
          name: t(($) => $.insights.files.slides.reasons.unasked),
          values: groups.map(({ touch }) => touch.unasked),
          colour: "orange",
        },
        {
          name: t(($) => $.insights.files.slides.reasons.asked),
          values: groups.map(({ touch }) => touch.asked),
          colour: "grey",
        },
      ],
      alt: t(($) => $.insights.files.slides.reasons.affectedChart, { list: items.join(" ") }),
    },
    ...below(lines, right),
  ];
}

/** For readers who see no groups: all that is shown, together and without a name. */
function anywhere({ t, readsGroups, whole }: Reader): SlideElement {
  const found = readsGroups ? null : affectedAnywhere(whole);
  const all = found ? found.asked + found.unasked : 0;
  return {
    kind: "text",
    box: { ...right, y: 1.5, h: 1.8 },
    size: 18,
    fill: "surface",
    inset: 0.3,
    valign: "middle",
    paragraphs: [
      plain(
        found && all > 0
          ? t(($) => $.insights.topics.affected.anywhere, { unasked: found.unasked, all })
          : t(($) => $.insights.files.slides.reasons.noAffected),
      ),
    ],
  };
}
