import { outweighedKinds } from "#app/domain/content/reasons.ts";
import type { Language } from "#app/domain/language.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { largestUnasked, lowestOf } from "../story/rules.ts";
import { type Base, baseOf } from "../topics/rules.ts";

export type TalkKey =
  | "outweighed"
  | "unaskedPair"
  | "unaskedGroup"
  | "unaskedAnywhere"
  | "lowest"
  | "lowestRange"
  | "example"
  | "honest"
  | "belief"
  | "silence";

export type Example = {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly decidedOn: string;
};

/** One thing to talk about: what the figures say and, in the strings, a question about it. */
export type Talk = {
  readonly key: TalkKey;
  readonly values: Readonly<Record<string, string | number>>;
  /** The block of quarters behind it. */
  readonly of: Base | null;
  readonly example: Example | null;
};

type Reader = { readonly readsGroups: boolean; readonly language: Language };

/**
 * Three things to discuss: what weighed more most often, who was not asked, and the newest example. Where one is
 * missing, the next thing that the figures do say takes its place.
 */
export function discussThree(figures: PublishedFigures, reader: Reader, example: Example | null): Talk[] {
  const wanted = [
    outweighed(figures, reader.language),
    unasked(figures, reader) ?? lowest(figures, reader),
    example && { key: "example" as const, values: {}, of: null, example },
    unasked(figures, reader) && lowest(figures, reader),
    counted(figures, "honest", "honest", ["other"]),
    counted(figures, "belief", "evidence", ["belief", "none"]),
    silence(figures),
  ];
  return wanted.filter((talk) => talk !== null).slice(0, 3);
}

function outweighed({ topics }: PublishedFigures, language: Language): Talk | null {
  const topic = topics.outweighed;
  if (topic === undefined) return null;
  const { cells } = topic.organisation;
  const most = outweighedKinds
    .map(({ key, label }) => ({ kind: label[language], count: cells[key] ?? 0 }))
    .reduce((best, one) => (one.count > best.count ? one : best));
  if (most.count === 0) return null;
  return { key: "outweighed", values: most, of: baseOf(topic, topic.organisation), example: null };
}

function unasked(figures: PublishedFigures, { readsGroups, language }: Reader): Talk | null {
  const [topic, found] = [figures.topics.affected, largestUnasked(figures, readsGroups)];
  if (topic === undefined || found === null) return null;
  const { by, group, count } = found;
  const talk = { of: baseOf(topic, topic.organisation), example: null };
  if (group === null) return { key: "unaskedAnywhere", values: { count }, ...talk };
  const values = { count, group: group[language] };
  if (by === null) return { key: "unaskedGroup", values, ...talk };
  return { key: "unaskedPair", values: { ...values, by: by[language] }, ...talk };
}

function lowest(figures: PublishedFigures, { readsGroups, language }: Reader): Talk | null {
  const group = readsGroups ? lowestOf(figures.groups, figures.organisation.headline) : null;
  if (group === null) return null;
  const { index, lo, hi } = group.figure;
  const values = { group: group.name[language], lo, hi };
  const found = { of: null, example: null };
  if (index === null) return { key: "lowestRange", values, ...found };
  return { key: "lowest", values: { ...values, index: index.value }, ...found };
}

function counted(
  { topics }: PublishedFigures,
  key: TalkKey,
  name: "honest" | "evidence",
  cells: readonly string[],
): Talk | null {
  const topic = topics[name];
  if (topic === undefined) return null;
  const count = cells.reduce((sum, cell) => sum + (topic.organisation.cells[cell] ?? 0), 0);
  const of = baseOf(topic, topic.organisation);
  return count > 0 ? { key, values: { count, decisions: of.decisions }, of, example: null } : null;
}

function silence({ organisation }: PublishedFigures): Talk | null {
  const silent = 100 - organisation.participation.value;
  return silent > 0 ? { key: "silence", values: { percent: silent }, of: null, example: null } : null;
}
