import { moments } from "#app/domain/content/journey.ts";
import { outweighedKinds } from "#app/domain/content/reasons.ts";
import { weights } from "#app/domain/content/weighing.ts";
import type { Language, Text } from "#app/domain/language.ts";
import type { GroupFigures, PublishedFigures, Topic } from "#app/domain/publication.ts";
import type { Words } from "../results/rules.ts";
import { type ChangeKey, changeTold, type Sentence } from "../story/rules.ts";
import { affectedOf, type Touch } from "../topics/affected/rules.ts";
import { baseOf, percentOf, weightsOf } from "../topics/rules.ts";

/** An answer of the group beside that of the whole organisation, in per cent of the decisions that answered. */
export type Pair = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly percent: number;
  readonly whole: number | null;
};

export type TouchLine = Touch & { readonly name: string };

interface Reader {
  readonly language: Language;
  readonly words: Words;
}

type ShownGroup = GroupFigures & { readonly figure: NonNullable<GroupFigures["figure"]> };

export function isShown(group: GroupFigures): group is ShownGroup {
  return group.figure !== null;
}

/** What the page of a shown group holds; nothing of any other group but the organisation travels. */
export function groupView(figures: PublishedFigures, group: ShownGroup, reader: Reader) {
  const { language, words } = reader;
  const { organisation, quarters } = figures;
  const last = quarters.at(-1);
  return {
    figure: group.figure,
    whole: organisation.headline,
    participation: group.participation,
    quartersCounted: group.quartersCounted,
    lastQuarter: last ? words.quarter(last.key) : null,
    change: changeOf(group, quarters.length),
    isCompared: group.change !== null,
    versus: group.versusRest,
    points: quarters.map(({ key }, at) => {
      const figure = group.quarters[at]?.figure ?? null;
      return {
        label: at === 0 || key.endsWith("1") ? words.quarterYear(key) : words.quarterShort(key),
        long: words.quarter(key),
        value: figure?.index?.value ?? null,
        kind: figure?.index?.kind ?? null,
        lo: figure?.lo ?? null,
        hi: figure?.hi ?? null,
      };
    }),
    wholeQuarters: quarters.map(({ figure }) => figure?.index?.value ?? null),
    weights: weightsBeside(figures, group, reader),
    weightNames: weights.map(({ label }) => label[language]),
    outweighed: pairsOf(figures.topics.outweighed, group.id, outweighedKinds, reader, "most-first"),
    moments: pairsOf(figures.topics.moments, group.id, moments, reader, "as-listed"),
    touches: touchesOf(figures, group.id, reader),
  };
}

export type GroupView = ReturnType<typeof groupView>;

/** Last quarter against the one before, in the words of every change; or why they cannot be compared. */
function changeOf(group: GroupFigures, quarters: number): Sentence {
  if (group.change) return { ...changeTold(group.change), since: "quarter" };
  const key: ChangeKey = quarters > 1 ? "cannotCompare" : "firstQuarter";
  return { key, values: {} };
}

function weightsBeside(figures: PublishedFigures, group: GroupFigures, { language, words }: Reader) {
  const topic = weightsOf({ ...figures, groups: [group] }, true, language);
  const [row, own] = [figures.topics.weights?.groups[group.id], topic?.groups[0]];
  if (!topic || !row || !own || !figures.topics.weights) return null;
  return {
    base: words.base(baseOf(figures.topics.weights, row)),
    own: { decisions: own.decisions, bars: own.bars },
    whole: { decisions: topic.base.decisions, bars: topic.whole },
  };
}

function pairsOf(
  topic: Topic | undefined,
  id: string,
  labels: readonly { readonly key: string; readonly label: Text }[],
  { language, words }: Reader,
  order: "most-first" | "as-listed",
) {
  const row = topic?.groups[id];
  if (!topic || !row) return null;
  const { organisation } = topic;
  const pairs = labels.flatMap(({ key, label }): Pair[] => {
    const count = row.cells[key] ?? null;
    const percent = percentOf(count, row.decisions);
    if (count === null || percent === null) return [];
    const whole = percentOf(organisation.cells[key] ?? null, organisation.decisions);
    return [{ key, label: label[language], count, percent, whole }];
  });
  if (pairs.length === 0) return null;
  const isSorted = order === "most-first";
  return {
    base: words.base(baseOf(topic, row)),
    pairs: isSorted ? pairs.sort((a, b) => b.count - a.count) : pairs,
    // A kind that nobody named is not hidden: it has no cell, or a nought.
    hides: labels.some(({ key }) => row.cells[key] === null),
  };
}

/** In both directions: whom this group affected and asked, and who affected this group and asked it. */
function touchesOf(figures: PublishedFigures, id: string, { language, words }: Reader) {
  const topic = affectedOf(figures, language);
  if (topic === null) return null;
  const isTold = (touch: Touch | null | undefined): touch is Touch =>
    touch !== null && touch !== undefined && (touch.asked !== null || touch.unasked !== null);
  const own = topic.rows.find((row) => row.id === id);
  const column = topic.columns.findIndex((one) => one.id === id);
  const outgoing = topic.columns.flatMap(({ name }, at): TouchLine[] => {
    const touch = own?.cells[at];
    return isTold(touch) ? [{ name, ...touch }] : [];
  });
  const incoming = topic.rows.flatMap(({ name, cells }): TouchLine[] => {
    const touch = cells[column];
    return isTold(touch) ? [{ name, ...touch }] : [];
  });
  const told = topic.whole[column];
  const all = isTold(told) ? told : null;
  if (outgoing.length + incoming.length === 0 && all === null) return null;
  return { base: words.base(topic.base), outgoing, incoming, all };
}
