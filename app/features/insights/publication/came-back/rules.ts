import {
  addDays,
  type Day,
  dayStartInstant,
  isLastOfQuarter,
  lastDayOf,
  type Month,
  monthsOf,
  type Quarter,
  quarterOf,
} from "#app/domain/calendar.ts";
import { type Contribution, type CountedRow, contributionsOf } from "#app/domain/contribution.ts";
import {
  contributorsIn,
  LOOP_KEYS,
  type LoopKey,
  numbersOf,
  type QuarterAnswers,
} from "#app/domain/loop-answers.ts";
import { loopQuartersWaiting } from "#app/domain/loop-topics.ts";
import type { Figures } from "#app/domain/publication.ts";
import { countedReach, type Reach } from "#app/domain/weight.ts";

/** What came back of decisions until a period closed: kept with its publication, because answers change later. */
export type CameBack = {
  /** Decisions that repair an earlier one. */
  readonly repairs: readonly string[];
  readonly answers: readonly QuarterAnswers[];
};

/** A quarter as queries ask for it. */
export type QuarterSpan = {
  readonly months: readonly Month[];
  readonly first: Day;
  readonly last: Day;
  /** First instant of its first day, and of the day after its last one. */
  readonly start: number;
  readonly end: number;
};

export function spanOf(quarter: Quarter, timeZone: string): QuarterSpan {
  const months = monthsOf(quarter);
  const [first, last] = [`${months[0]}-01`, lastDayOf(months[2] as Month)];
  return {
    months,
    first,
    last,
    start: dayStartInstant(first, timeZone),
    end: dayStartInstant(addDays(last, 1), timeZone),
  };
}

/** What was read of one quarter, with keys of people and departments. */
export type ReadAnswers = {
  readonly outcomes: readonly { readonly author: string; readonly outcome: string; readonly count: number }[];
  readonly claims: readonly {
    readonly department: string;
    readonly decided: string;
    readonly answer: string;
    readonly answerer: string;
    readonly author: string;
    readonly count: number;
  }[];
  readonly opinions: readonly {
    readonly decision: string;
    readonly author: string;
    readonly rater: string;
    readonly own: number;
    readonly theirs: number;
    readonly reach: Reach | null;
  }[];
};

export type Asked = {
  readonly through: Day;
  /** What the index counts. */
  readonly rows: readonly CountedRow[];
  readonly departments: ReadonlyMap<string, { readonly groupId: string }>;
  /** The publication before this one. */
  readonly before: Figures | null;
  readonly k: number;
};

/** Reads what came back, in the quarter that ends and in those before it that still wait. */
export async function answersUntil(
  read: (quarter: Quarter, keys: readonly LoopKey[]) => Promise<ReadAnswers>,
  { through, rows, departments, before, k }: Asked,
): Promise<readonly QuarterAnswers[] | null> {
  if (!isLastOfQuarter(through)) return null;
  const quarter = quarterOf(through.slice(0, 7));
  const contributions = contributionsOf(rows);
  const groupOf = (department: string) => departments.get(department)?.groupId ?? "";
  const found = new Map([[quarter, await read(quarter, LOOP_KEYS)]]);
  const kept = () => inNumbers(found, contributions, groupOf);
  const [own] = kept();
  const told = before?.kind === "none" ? before.told : before;
  const waiting = own ? loopQuartersWaiting(quarter, own, told?.topics ?? {}, k) : [];
  for (const { quarter: one, keys } of waiting) found.set(one, await read(one, keys));
  return kept();
}

/** People as numbers, departments as their groups; in an order that does not depend on who answered first. */
function inNumbers(
  found: ReadonlyMap<Quarter, ReadAnswers>,
  contributions: readonly Contribution[],
  groupOf: (department: string) => string,
): QuarterAnswers[] {
  const everybody = [...found.values()].flatMap(({ outcomes, claims, opinions }) => [
    ...outcomes.map(({ author }) => author),
    ...claims.flatMap(({ answerer, author }) => [answerer, author]),
    ...opinions.flatMap(({ author, rater }) => [author, rater]),
  ]);
  const numbers = numbersOf(contributorsIn(contributions), everybody);
  const numberOf = (person: string) => numbers.get(person) ?? -1;
  return [...found].map(([quarter, { outcomes, claims, opinions }]) => {
    const decisions = [...new Set(opinions.map(({ decision }) => decision))].sort();
    const places = new Map(decisions.map((decision, at) => [decision, at]));
    return {
      quarter,
      outcome: outcomes
        .map(({ author, outcome, count }) => [numberOf(author), outcome, count] as const)
        .sort(inOrder),
      claims: claims
        .flatMap((one) => {
          const [group, decided] = [groupOf(one.department), groupOf(one.decided)];
          if (group === decided || group === "" || decided === "") return [];
          const { answer, answerer, author, count } = one;
          return [[group, decided, answer, numberOf(answerer), numberOf(author), count] as const];
        })
        .sort(inOrder),
      opinions: opinions
        .map(({ decision, author, rater, own, theirs, reach }) => {
          const place = places.get(decision) ?? -1;
          return [place, numberOf(author), numberOf(rater), own, theirs, countedReach(reach)] as const;
        })
        .sort(inOrder),
    };
  });
}

function inOrder(one: readonly unknown[], other: readonly unknown[]): number {
  return JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
}
