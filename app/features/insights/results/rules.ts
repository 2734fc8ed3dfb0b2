import type { Quarter } from "#app/domain/calendar.ts";
import { weights } from "#app/domain/content/weighing.ts";
import type { ShownPercent } from "#app/domain/labels.ts";
import type { Language } from "#app/domain/language.ts";
import type { IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import type { IndexBand } from "#app/domain/weight.ts";
import { discussThree, type Example, type Talk } from "../discuss/rules.ts";
import { datesIn, firstQuarterDay, heatTable } from "../rules.ts";
import { type Sentence, storyOf } from "../story/rules.ts";
import { affectedAnywhere, promiseOf } from "../topics/affected/rules.ts";
import {
  type BackWords,
  bothSidesOf,
  colleaguesOf,
  outcomeOf,
  saidAnywhere,
  stepsOf,
} from "../topics/came-back/rules.ts";
import { type Base, type ChapterText, type OwnWords, type TopicViews, topicViews } from "../topics/rules.ts";

/** What the view of a publication needs of the strings. */
export type Words = {
  readonly quarter: (key: Quarter) => string;
  readonly quarterShort: (key: Quarter) => string;
  readonly quarterYear: (key: Quarter) => string;
  readonly base: (base: Base) => string;
  /** A figure as it fits in a cell. */
  readonly short: (figure: IndexFigure) => string;
  readonly percent: (percent: ShownPercent) => string;
  readonly own: OwnWords;
  readonly told: (sentence: Sentence) => string;
  readonly talk: (talk: Talk) => { readonly text: string; readonly question: string };
  /** What the answers of affected groups, and second opinions, rest on. */
  readonly claimsBase: (base: Base) => string;
  readonly opinionsBase: (base: Base) => string;
  readonly back: BackWords;
  readonly chapters: (
    figures: PublishedFigures,
    topics: TopicViews,
    back: { readonly lookedBack: number | null; readonly hasOutcome: boolean },
  ) => readonly ChapterText[];
};

type Reader = {
  readonly language: Language;
  readonly readsGroups: boolean;
  /** Krippendorff's alpha is for cx. */
  readonly readsAlpha: boolean;
  readonly example: Example | null;
  readonly words: Words;
};

/** All that the page shows of a publication to one reader: nothing that this reader may not see travels. */
export function resultsOf(figures: PublishedFigures, reader: Reader) {
  const { language, readsGroups, readsAlpha, words } = reader;
  const { organisation, quarters, through } = figures;
  const dates = datesIn(language);
  const firstDay = quarters.length === 0 ? dates.day(firstQuarterDay(figures.from, through)) : null;
  const story = storyOf(figures, { readsGroups, language, firstDay: firstDay ?? "" });
  const topics = topicViews(figures, { readsGroups, language, words });
  const [last, before] = [quarters.at(-1), quarters.at(-2)];
  const inWords = <T extends { readonly base: Base }>(view: T | null) =>
    view && { ...view, decisions: view.base.decisions, base: words.base(view.base) };
  const outcome = outcomeOf(figures, language, words.back);
  const steps = stepsOf(figures, words.back);
  const sides = readsGroups ? bothSidesOf(figures, language) : null;
  return {
    span: dates.span(figures.from, through),
    threshold: figures.threshold,
    headline: organisation.headline,
    isRounded: organisation.isRounded,
    balance: organisation.balance,
    // The page tells only the range of the other readings.
    readings: organisation.readings && { lo: organisation.readings.lo, hi: organisation.readings.hi },
    heldSince: organisation.asOf === through ? null : dates.through(organisation.asOf),
    leadership: figures.leadership,
    story: {
      lead: words.told(story.lead),
      rest: story.rest.map((sentence) => ({ key: sentence.key, text: words.told(sentence) })),
    },
    last: last ? { words: words.quarter(last.key), figure: last.figure } : null,
    before: before ? { figure: before.figure } : null,
    firstDay,
    readsGroups,
    heat: readsGroups && quarters.length > 0 ? heatOf(figures, reader) : null,
    talks: discussThree(figures, reader, reader.example).map((talk) => ({
      key: talk.key,
      example: talk.example,
      ...words.talk(talk),
      base: talk.of && words.base(talk.of),
    })),
    points: quarters.map(({ key, figure }, at) => ({
      label: at === 0 || key.endsWith("1") ? words.quarterYear(key) : words.quarterShort(key),
      long: words.quarter(key),
      value: figure?.index?.value ?? null,
      kind: figure?.index?.kind ?? null,
      lo: figure?.lo ?? null,
      hi: figure?.hi ?? null,
    })),
    perHead: dates.number(organisation.perHead),
    participation: words.percent(organisation.participation),
    chapters: words.chapters(figures, topics, {
      lookedBack: outcome?.lookedBack ?? null,
      hasOutcome: outcome !== null,
    }),
    topics,
    outcome: inWords(outcome),
    steps: steps && { ...steps, decisions: steps.base.decisions, base: words.opinionsBase(steps.base) },
    colleagues: colleaguesOf(figures, language, readsAlpha),
    affected: sides && {
      ...sides,
      base: sides.base && words.base(sides.base),
      theirBase: sides.theirBase && words.claimsBase(sides.theirBase),
    },
    anywhere: readsGroups ? null : inWords(affectedAnywhere(figures)),
    said: saidAnywhere(figures),
    promise: readsGroups ? inWords(promiseOf(figures, language)) : null,
    weightNames: weights.map(({ label }) => label[language]),
  };
}

const views = new WeakMap<PublishedFigures, Map<string, ResultsView>>();
const MOST_VIEWS = 20;

/** `resultsOf`, kept as long as the figures are: a publication never changes, and most readers read the same one. */
export function keptResults(figures: PublishedFigures, reader: Reader): ResultsView {
  const { language, readsGroups, readsAlpha, example } = reader;
  const key = JSON.stringify([language, readsGroups, readsAlpha, example]);
  const of = views.get(figures) ?? new Map<string, ResultsView>();
  views.set(figures, of);
  const kept = of.get(key);
  if (kept) return kept;
  if (of.size >= MOST_VIEWS) of.clear();
  const view = resultsOf(figures, reader);
  of.set(key, view);
  return view;
}

export type HeatCells = {
  readonly id: string;
  readonly name: string;
  /** Null where nothing may be told. */
  readonly told: {
    readonly quarters: readonly (string | null)[];
    readonly year: string;
    readonly decisions: string;
    readonly people: string;
    readonly tookPart: string | null;
  } | null;
  readonly band: IndexBand | null;
};

/** The table of groups in words, so that no more travels than is read. */
function heatOf(figures: PublishedFigures, { language, words }: Reader) {
  const { number } = datesIn(language);
  const { columns, whole, rows } = heatTable(figures, figures.groups, language);
  const told = (
    figure: IndexFigure,
    quarters: readonly (IndexFigure | null)[],
    participation: ShownPercent | null,
  ) => ({
    quarters: quarters.map((quarter) => quarter && words.short(quarter)),
    year: words.short(figure),
    decisions: number(figure.decisions),
    people: number(figure.people),
    tookPart: participation && words.percent(participation),
  });
  const { headline, participation } = figures.organisation;
  return {
    columns: columns.map((key) => ({ short: words.quarterShort(key), year: Number(key.slice(0, 4)) })),
    whole: told(headline, whole, participation),
    rows: rows.map(({ id, name, figure, quarters, band }, at): HeatCells => {
      const share = figures.groups[at]?.participation ?? null;
      return { id, name, told: figure && told(figure, quarters, share), band };
    }),
    differ: figures.groupsDiffer,
  };
}

export type ResultsView = ReturnType<typeof resultsOf>;
