import { moments } from "#app/domain/content/journey.ts";
import { outcomes } from "#app/domain/content/outcomes.ts";
import { outweighedKinds } from "#app/domain/content/reasons.ts";
import { levels, touches, weights } from "#app/domain/content/weighing.ts";
import type { Text } from "#app/domain/language.ts";
import { STEP_CELLS } from "#app/domain/loop-topics.ts";
import type { Topic, TopicRow } from "#app/domain/publication.ts";
import type { TopicKey } from "#app/domain/topics.ts";
import { TOUCH_ANSWERS } from "#app/domain/touch-answer.ts";
import type { Reader } from "../../format.server.ts";
import { headsOf, hiddenCell } from "../figure/format.server.ts";
import type { Cell, Column, Table } from "../rules.ts";

type PlainKey = Exclude<TopicKey, "weights" | "affected" | "claims">;
type BackKey = "outcome" | "repairs" | "opinions";
const plainKeys: readonly PlainKey[] = [
  "outweighed",
  "honest",
  "evidence",
  "moments",
  "touch",
  "help",
  "level",
  "outcome",
  "repairs",
  "opinions",
];
const content: Partial<Record<PlainKey, readonly { readonly key: string; readonly label: Text }[]>> = {
  outweighed: outweighedKinds,
  moments,
  touch: touches,
  level: levels,
};
const ownKeys = {
  honest: ["customer", "other", "unanswered"],
  evidence: ["direct", "measured", "indirect", "belief", "none"],
  help: ["with", "without", "unanswered"],
} as const;

/** The answers of a topic, in the order in which the app always tells them. */
function answersOf(
  { t, language }: Pick<Reader, "t" | "language">,
  key: PlainKey,
): { cell: string; words: string }[] {
  const known = content[key];
  if (known)
    return known.map(({ key: cell, label }) => ({
      cell,
      words: label[language],
    }));
  if (isBack(key)) return backAnswersOf({ t, language }, key);
  const own = ownKeys[key as keyof typeof ownKeys];
  return own.map((cell) => ({
    cell,
    words: t(($) => $.insights.topics.own[cell]),
  }));
}

function isBack(key: PlainKey): key is BackKey {
  return key === "outcome" || key === "repairs" || key === "opinions";
}

/** What came back of decisions. */
function backAnswersOf({ t, language }: Pick<Reader, "t" | "language">, key: BackKey) {
  if (key === "outcome") {
    const none = { cell: "none", words: t(($) => $.insights.cameBack.later.none) };
    return [...outcomes.map((one) => ({ cell: one.key as string, words: one.label[language] })), none];
  }
  if (key === "opinions")
    return STEP_CELLS.map((cell) => ({ cell, words: t(($) => $.insights.cameBack.colleagues.steps[cell]) }));
  return (["repair", "first"] as const).map((cell) => ({
    cell,
    words: t(($) => $.insights.files.repairs[cell]),
  }));
}

function titleOf({ t }: Reader, key: PlainKey): string {
  if (isBack(key)) return t(($) => $.insights.files.back[key]);
  return key === "outweighed"
    ? t(($) => $.insights.topics.outweighed.title)
    : t(($) => $.insights.topics.plain[key]);
}

/** The rows of a topic with their names: the whole, leaders, and the groups that are shown. */
function rowsOf({ t, figures, language }: Reader, topic: Topic): { name: string; row: TopicRow }[] {
  const groups = figures.groups.flatMap(({ id, name }) => {
    const row = topic.groups[id];
    return row ? [{ name: name[language], row }] : [];
  });
  return [
    { name: t(($) => $.insights.heat.whole), row: topic.organisation },
    ...(topic.leaders ? [{ name: t(($) => $.insights.leadership.leaders), row: topic.leaders }] : []),
    ...groups,
  ];
}

function baseColumns(reader: Reader): Column[] {
  const { text } = headsOf(reader);
  return [text("from", 11, "period"), text("to", 12, "period"), text("group", 30, "group")];
}

function answeredColumns(reader: Reader): Column[] {
  const { number } = headsOf(reader);
  return [number("count", 14), number("answered", 21), number("answeredPeople", 21)];
}

function counted(reader: Reader, count: number | null, { decisions, people }: TopicRow): Cell[] {
  return [count ?? hiddenCell(reader), decisions, people];
}

export function weightsTable(reader: Reader): Table | null {
  const { t, figures, language } = reader;
  const topic = figures.topics.weights;
  if (!topic) return null;
  const label = (weight: string) => weights[Number(weight)]?.label[language] ?? "";
  const { text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.weights),
    explanation: t(($) => $.insights.files.explained.weights),
    columns: [
      ...baseColumns(reader),
      text("weight", 10, "category"),
      text("answer", 56, "category"),
      ...answeredColumns(reader),
    ],
    rows: rowsOf(reader, topic).flatMap(({ name, row }) =>
      Object.entries(row.cells)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([cell, count]) => [
          topic.from,
          topic.to,
          name,
          cell,
          cell.split("-").map(label).join(", "),
          ...counted(reader, count, row),
        ]),
    ),
  };
}

export function topicsTable(reader: Reader): Table {
  const { t, figures } = reader;
  const { text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.topics),
    explanation: t(($) => $.insights.files.explained.topics),
    columns: [
      text("topic", 48, "topic"),
      ...baseColumns(reader),
      text("answer", 56, "category"),
      ...answeredColumns(reader),
    ],
    rows: plainKeys.flatMap((key) => {
      const topic = figures.topics[key];
      if (!topic) return [];
      return rowsOf(reader, topic).flatMap(({ name, row }) =>
        answersOf(reader, key).flatMap(({ cell, words }) => {
          const count = row.cells[cell];
          if (count === undefined) return [];
          return [[titleOf(reader, key), topic.from, topic.to, name, words, ...counted(reader, count, row)]];
        }),
      );
    }),
  };
}

/** What affected groups say themselves: only for readers who see groups. */
export function claimsTable(reader: Reader): Table | null {
  const { t, figures, language } = reader;
  const topic = figures.topics.claims;
  if (!topic) return null;
  const { text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.claims),
    explanation: t(($) => $.insights.files.explained.claims),
    columns: [
      text("from", 11, "period"),
      text("to", 12, "period"),
      text("affected", 30, "affected"),
      text("group", 30, "group"),
      text("asked", 22, "category"),
      ...answeredColumns(reader),
    ],
    rows: rowsOf(reader, topic).flatMap(({ name, row }) =>
      figures.groups.flatMap((group) =>
        TOUCH_ANSWERS.flatMap((answer) => {
          const count = row.cells[`${group.id}:${answer}`];
          if (count === undefined) return [];
          const words = t(($) => $.insights.files.claims[answer]);
          return [[topic.from, topic.to, name, group.name[language], words, ...counted(reader, count, row)]];
        }),
      ),
    ),
  };
}

/** Who affected whom: only for readers who see groups. */
export function affectedTable(reader: Reader): Table | null {
  const { t, figures, language } = reader;
  const topic = figures.topics.affected;
  if (!topic) return null;
  const { text } = headsOf(reader);
  return {
    name: t(($) => $.insights.files.sheets.affected),
    explanation: t(($) => $.insights.files.explained.affected),
    columns: [
      ...baseColumns(reader),
      text("affected", 30, "affected"),
      text("asked", 10, "category"),
      ...answeredColumns(reader),
    ],
    rows: rowsOf(reader, topic).flatMap(({ name, row }) =>
      figures.groups.flatMap((group) =>
        (["asked", "not-asked"] as const).flatMap((answer) => {
          const count = row.cells[`${group.id}:${answer}`];
          if (count === undefined) return [];
          const words = t(($) => $.insights.files.asked[answer]);
          return [[topic.from, topic.to, name, group.name[language], words, ...counted(reader, count, row)]];
        }),
      ),
    ),
  };
}
