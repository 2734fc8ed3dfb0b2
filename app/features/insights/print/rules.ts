import type { Language } from "#app/domain/language.ts";
import type { ChangeFigure, IndexFigure, PublishedFigures } from "#app/domain/publication.ts";
import { METHODOLOGY, parametersOf } from "#app/domain/publication.ts";
import { discussThree, type Example } from "../discuss/rules.ts";
import { spreadOf } from "../paper/parts/drawings.tsx";
import type { Words } from "../results/rules.ts";
import { datesIn, firstQuarterDay } from "../rules.ts";
import { isCertain, signed, storyOf } from "../story/rules.ts";
import { affectedAnywhere, affectedOf, type Touch } from "../topics/affected/rules.ts";
import { saidAnywhere } from "../topics/came-back/rules.ts";
import { outweighedOf, weightsOf } from "../topics/rules.ts";
import { fill, numbersIn } from "../words/rules.ts";
import { boardBack } from "./back/rules.ts";
import { boardEn } from "./prose/strings/en.ts";
import { boardNl } from "./prose/strings/nl.ts";

export type BoardWords = typeof boardEn | typeof boardNl;

export function boardWords(language: Language): BoardWords {
  return language === "nl" ? boardNl : boardEn;
}

interface Reader {
  readonly language: Language;
  readonly readsGroups: boolean;
  readonly example: Example | null;
  readonly words: Words;
  /** What the whole organisation is called. */
  readonly whole: string;
  /** When it was published, in words. */
  readonly published: string;
  readonly revision: number;
}

/** All that the board page prints of a publication, for one reader. */
export function boardView(figures: PublishedFigures, reader: Reader) {
  const { language, readsGroups, words } = reader;
  const { organisation, quarters, through, threshold } = figures;
  const dates = datesIn(language);
  const firstDay = quarters.length === 0 ? dates.day(firstQuarterDay(figures.from, through)) : "";
  const { decisions, people } = organisation.headline;
  const story = storyOf(figures, { readsGroups, language, firstDay });
  const isLong = story.rest.length > FITS.sentences;
  const hasRoom = !readsGroups || figures.groups.length <= FITS.groups;
  const back = boardBack(figures, language, boardWords(language)).slice(0, hasRoom ? 2 : 1);
  return {
    name: figures.name,
    span: dates.span(figures.from, through),
    size: { decisions, people },
    isRounded: organisation.isRounded,
    threshold,
    leadership: figures.leadership,
    headline: organisation.headline,
    story,
    part: partTold(figures, language),
    points: quarters.map(({ key, figure }) => ({
      label: words.quarterYear(key),
      words: figure === null ? boardWords(language).notShown : pointInWords(figure),
      spread: figure && spreadOf(figure),
    })),
    weights: boardWeights(figures, language, words.base),
    kinds: boardKinds(figures, language, words.base, isLong ? FITS.fewKinds : FITS.kinds),
    groups: readsGroups ? boardGroups(figures, language) : null,
    whole: {
      name: reader.whole,
      figure: organisation.headline,
      participation: organisation.participation,
      change: changeInShort(figures.changes.previous, language),
    },
    touches: boardTouches(
      figures,
      language,
      readsGroups,
      (hasRoom ? FITS.touches : FITS.fewTouches) - back.length,
    ).slice(0, hasRoom || back.length === 0 ? undefined : 1),
    back,
    hasRoom,
    talks: discussThree(figures, { language, readsGroups }, reader.example),
    notes: boardNotes(figures, language, {
      day: reader.published,
      revision: reader.revision,
      heldSince: organisation.asOf === through ? null : dates.through(organisation.asOf),
    }),
  };
}

/** Who logged something, how evenly, and how much the choices behind the index matter. */
function partTold({ organisation }: PublishedFigures, language: Language): string {
  const words = boardWords(language);
  const { participation, perHead, balance, silence, readings } = organisation;
  const lines = [
    fill(words.partOf, { percent: participation.value, perHead: numbersIn(language)(perHead, 1) }),
    balance === null ? "" : fill(words.balance, { balance }),
    silence === null ? "" : fill(words.silence, silence),
    readings === null ? "" : fill(words.readings, { lo: readings.lo, hi: readings.hi }),
  ];
  return lines.filter((line) => line !== "").join(" ");
}

function pointInWords({ index, lo, hi }: IndexFigure): string {
  return index?.kind === "exact" ? String(index.value) : `${lo}–${hi}`;
}

/** So much fits on two pages: with a long story or many groups something else is told shorter. */
const FITS = { kinds: 5, fewKinds: 3, touches: 5, fewTouches: 2, sentences: 3, groups: 9 } as const;

export type BoardGroup = {
  readonly name: string;
  readonly figure: IndexFigure | null;
  readonly participation: PublishedFigures["organisation"]["participation"] | null;
  readonly change: string;
};

/** The groups in the fixed order of the organisation. */
export function boardGroups({ groups }: PublishedFigures, language: Language): BoardGroup[] {
  return groups.map(({ name, figure, participation, change }) => ({
    name: name[language],
    figure,
    participation,
    change: changeInShort(change, language),
  }));
}

/** "+9 (1 to 17)", "+2? (−8 to 11)": a question mark where chance can explain it. */
export function changeInShort(change: ChangeFigure | null, language: Language): string {
  const words = boardWords(language);
  if (change === null) return words.noChange;
  const { points, lo, hi } = change;
  const values = { points: signed(points), lo: signed(lo), hi: signed(hi) };
  return fill(isCertain(change) ? words.changeCell : words.unsure, values);
}

/** What weighed more, most often first. */
export function boardKinds(
  figures: PublishedFigures,
  language: Language,
  told: Words["base"],
  most: number = FITS.kinds,
) {
  const topic = outweighedOf(figures, language);
  if (topic === null) return null;
  const { base, shown, leaders, hidden } = topic;
  return {
    note: told(base),
    leaders: leaders !== null,
    kinds: shown.slice(0, most),
    hidden: hidden.length === 0 ? "" : fill(boardWords(language).hiddenKinds, { count: hidden.length }),
  };
}

export function boardWeights(figures: PublishedFigures, language: Language, told: Words["base"]) {
  const topic = weightsOf(figures, false, language);
  if (topic === null) return null;
  const { base, whole } = topic;
  return { note: told(base), bars: whole };
}

/** Who was affected without being asked, most often first; readers without groups get the sum only. */
export function boardTouches(
  figures: PublishedFigures,
  language: Language,
  readsGroups: boolean,
  most: number = FITS.touches,
): string[] {
  const words = boardWords(language);
  const anywhere = affectedAnywhere(figures);
  const all = anywhere === null ? 0 : anywhere.asked + anywhere.unasked;
  const sum = anywhere !== null && all > 0 ? [fill(words.anywhere, { unasked: anywhere.unasked, all })] : [];
  const said = saidAnywhere(figures);
  if (said !== null) sum.push(fill(words.said, { unasked: said.unasked, all: said.unasked + said.asked }));
  const topic = readsGroups ? affectedOf(figures, language) : null;
  if (topic === null) return sum;
  const told = [
    ...topic.rows.flatMap(({ name, cells }) =>
      cells.map((cell, at) => ({ by: name, group: topic.columns[at]?.name ?? "", cell })),
    ),
    ...topic.whole.map((cell, at) => ({ by: null, group: topic.columns[at]?.name ?? "", cell })),
  ];
  const lines = told
    .flatMap(({ by, group, cell }) => (cell?.unasked ? [{ by, group, ...cell, unasked: cell.unasked }] : []))
    .sort((a, b) => Number(a.by === null) - Number(b.by === null) || b.unasked - a.unasked)
    .slice(0, Math.max(0, said === null ? most : most - 1))
    .map(({ by, group, asked, unasked }) => touchTold(words, { by, group, asked, unasked }));
  return [...sum, ...lines];
}

function touchTold(
  words: BoardWords,
  { by, group, asked, unasked }: Touch & { by: string | null; group: string },
): string {
  const values = { group, unasked: unasked ?? 0, ...(by === null ? {} : { by }) };
  if (asked === null) return fill(by === null ? words.group : words.pair, values);
  return fill(by === null ? words.groupOf : words.pairOf, { ...values, all: asked + (unasked ?? 0) });
}

/** What a careful reader needs to know, and when it was made. */
export function boardNotes(
  { threshold }: PublishedFigures,
  language: Language,
  made: { readonly day: string; readonly revision: number; readonly heldSince: string | null },
): string[] {
  const words = boardWords(language);
  const { k, decisions } = parametersOf(threshold);
  return [
    words.definition,
    words.interval,
    fill(words.hidden, { k, decisions }),
    [
      fill(words.made, { methodology: METHODOLOGY, day: made.day }),
      ...(made.revision > 0 ? [fill(words.revised, { revision: made.revision })] : []),
      ...(made.heldSince === null ? [] : [fill(words.held, { period: made.heldSince })]),
      words.selection,
    ].join(" "),
  ];
}
