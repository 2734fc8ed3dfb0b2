import { monthsOf, type Quarter } from "#app/domain/calendar.ts";
import type { CountedRow } from "#app/domain/contribution.ts";
import { startTally, type TopicTally } from "#app/domain/topic-blocks.ts";
import type { TopicDecision } from "#app/domain/topics.ts";
import type { Weight } from "#app/domain/weight.ts";
import { countedRows } from "./counted-rows.ts";

/** What people log every month, three groups of eight. */
export function month(
  name: string,
  weights: Record<string, readonly Weight[]> = { a: [3, 3], b: [2, 1], c: [0, 3] },
): CountedRow[] {
  return Object.entries(weights).flatMap(([group, given]) =>
    countedRows(8, { author: `${group}-`, group, month: name, weights: given }),
  );
}
export const quarter = (name: Quarter, weights?: Record<string, readonly Weight[]>) =>
  monthsOf(name).flatMap((one) => month(one, weights));

const answer: TopicDecision = {
  touch: "direct",
  weighing: "weighed",
  weight: 3,
  prevailed: null,
  level: "team",
  cxHelp: null,
  outweighed: [],
  evidence: [],
  moments: [],
  touched: [],
  asked: [],
};

/** Three decisions of each of some people, in group a. */
export function tally(
  ...piles: [quarter: Quarter, people: number, name?: string, change?: Partial<TopicDecision>][]
): TopicTally {
  const made = startTally();
  for (const [quarter, people, name = "t", change] of piles)
    for (let i = 0; i < 3 * people; i++)
      made.add(quarter, "a", `${name}${i % people}`, { ...answer, ...change });
  return made.tally;
}
