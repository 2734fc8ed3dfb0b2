import { addMonths, monthsOf, type Quarter, quarterOf } from "#app/domain/calendar.ts";
import { LOOP_KEYS, type LoopKey } from "#app/domain/loop-answers.ts";
import type { PublishedFigures, Topic, TopicRow } from "#app/domain/publication.ts";
import {
  isAsked,
  type TalliedKey,
  TOPIC_KEYS,
  TOPICS,
  type TopicDecision,
  type TopicKey,
} from "#app/domain/topics.ts";
import { answersBack } from "./back-answers.ts";
import { type Claim, exactly, inTens, isCounted, type Moment, type Range, unitsOf } from "./claims.ts";
import type { Unit } from "./ledger.ts";

/** A number that a topic keeps to itself: a cell, or a whole row. */
export interface Hidden {
  readonly name: string;
  readonly units: readonly Unit[];
  /** What people answered, not only that they logged something. */
  readonly isAnswer: boolean;
}

interface Answer {
  readonly unit: Unit;
  readonly group: string;
  readonly isLeader: boolean;
  readonly cells: readonly string[];
}

const BESIDE = TOPICS.touch.beside ?? "";

/** What the topics of a publication tell, in round numbers, and what they hide. */
export function topicsOf(figures: PublishedFigures, moment: Moment): { claims: Claim[]; hidden: Hidden[] } {
  const found = TOPIC_KEYS.flatMap((key) => {
    const topic = figures.topics[key];
    return topic ? rowsOf(key, topic, moment) : [];
  });
  const k = figures.threshold;
  return {
    claims: found.flatMap((one) => (one.row ? rowClaims(one, one.row, k) : [])),
    hidden: found.flatMap(({ name, row, answers }) => hiddenIn(name, row, answers)),
  };
}

/** A row with all answers that it counts; `isOther`: with somebody else behind each of them, whose number is not told. */
interface Told {
  readonly name: string;
  readonly row: TopicRow | null;
  readonly answers: readonly Answer[];
  readonly isOther?: boolean;
}

function rowsOf(key: TopicKey, topic: Topic, moment: Moment): Told[] {
  const block = quartersFrom(topic.from, topic.to);
  if (isLoop(key)) {
    return answersBack(key, block, moment).flatMap((answers, i) =>
      rowsWith(key, topic, answers, key === "claims" ? groupsIn(moment) : []).map((row) => ({
        ...row,
        name: i > 0 ? `${row.name} (other)` : row.name,
        isOther: i > 0,
      })),
    );
  }
  const answers = key === "weights" ? weightAnswers(block, moment) : answersTo(key, block, moment);
  const hasGroups = key === "weights" || TOPICS[key].byGroup;
  return rowsWith(key, topic, answers, hasGroups ? groupsIn(moment) : []);
}

function isLoop(key: TopicKey): key is LoopKey {
  return LOOP_KEYS.some((one) => one === key);
}

function groupsIn({ groupOf }: Moment): string[] {
  return [...new Set(groupOf.values())];
}

function rowsWith(
  key: TopicKey,
  topic: Topic,
  answers: readonly Answer[],
  groups: readonly string[],
): Told[] {
  const name = (whose: string) => `${key} ${topic.from} ${topic.to} ${whose}`;
  return [
    { name: name("organisation"), row: topic.organisation, answers },
    ...(topic.leaders
      ? [{ name: name("leaders"), row: topic.leaders, answers: answers.filter(({ isLeader }) => isLeader) }]
      : []),
    ...groups.map((id) => ({
      name: name(id),
      row: topic.groups[id] ?? null,
      answers: answers.filter(({ group }) => group === id),
    })),
  ];
}

function weightAnswers(block: readonly Quarter[], { counted }: Moment): Answer[] {
  return counted
    .filter(({ unit, through }) => isCounted(unit) && block.includes(quarterOf(through.slice(0, 7))))
    .map(({ unit, group, isLeader }) => ({ unit, group, isLeader, cells: [String(unit.decision.weight)] }));
}

function answersTo(key: TalliedKey, block: readonly Quarter[], moment: Moment): Answer[] {
  const { closed, groupOf, leaders, back } = moment;
  return closed.flatMap(({ unit, quarter }) => {
    const { decision } = unit;
    if (!block.includes(quarter)) return [];
    const group = groupOf.get(decision.departmentId) ?? "";
    const elsewhere = (ids: readonly string[]) =>
      [...new Set(ids.map((id) => groupOf.get(id) ?? ""))].filter((id) => id !== group);
    const told: TopicDecision = {
      ...decision,
      touched: elsewhere(decision.touched),
      asked: elsewhere(decision.asked),
      isRepair: back.isRepair(unit),
    };
    const cells = isAsked(key, told) ? TOPICS[key].cellsOf(told) : null;
    return cells === null ? [] : [{ unit, group, isLeader: leaders.has(decision.authorId), cells }];
  });
}

function rowClaims({ name, answers: all, isOther }: Told, row: TopicRow, k: number): Claim[] {
  // What stands beside the index enters the base only together with its own cell.
  const isInBase = ({ cells }: Answer) => (row.cells[BESIDE] ?? null) !== null || !cells.includes(BESIDE);
  const answers = all.filter(isInBase);
  const base: Claim = {
    name,
    decisions: inTens(row.decisions, k),
    people: isOther ? null : inTens(row.people, k),
    units: unitsOf(answers),
  };
  const cells = Object.entries(row.cells).flatMap(([cell, count]): Claim[] => {
    if (count === null) return [];
    return [
      { name: `${name} ${cell}`, decisions: inFives(count, k), people: null, units: unitsIn(answers, cell) },
    ];
  });
  return [base, ...cells];
}

/** Cells are told in fives, and stand for nobody or for at least k people. */
function inFives(told: number, k: number): Range {
  return told === 0 ? exactly(0) : { lo: Math.max(k, told - 2), hi: told + 2 };
}

function hiddenIn(name: string, row: TopicRow | null, answers: readonly Answer[]): Hidden[] {
  if (row === null) {
    const cells = [...new Set(answers.flatMap((answer) => answer.cells))];
    return [
      // How many answered at all: mostly simply how many logged.
      { name, units: unitsOf(answers), isAnswer: false },
      ...cells.map((cell) => ({ name: `${name} ${cell}`, units: unitsIn(answers, cell), isAnswer: true })),
    ];
  }
  return Object.entries(row.cells)
    .filter(([, count]) => count === null)
    .map(([cell]) => ({ name: `${name} ${cell}`, units: unitsIn(answers, cell), isAnswer: true }));
}

function unitsIn(answers: readonly Answer[], cell: string): Unit[] {
  return unitsOf(answers.filter(({ cells }) => cells.some((one) => isIn(one, cell))));
}

/** Neighbouring weights can be one cell ("0-1"). */
function isIn(one: string, cell: string): boolean {
  const [from = "", to = ""] = cell.split("-");
  return one === cell || (/^\d-\d$/.test(cell) && one >= from && one <= to);
}

function quartersFrom(from: Quarter, to: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let one = from; one <= to; one = quarterOf(addMonths(monthsOf(one)[0] as string, 3)))
    quarters.push(one);
  return quarters;
}
