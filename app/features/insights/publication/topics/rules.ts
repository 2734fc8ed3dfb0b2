import {
  addMonths,
  type Day,
  isLastOfMonth,
  isLastOfQuarter,
  type Month,
  type Quarter,
  quarterOf,
} from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Figures } from "#app/domain/publication.ts";
import { quartersWaiting, startTally, type TopicTally } from "#app/domain/topic-blocks.ts";
import type { TopicDecision } from "#app/domain/topics.ts";

/** A period that counted something: its last day, and when it was closed (now, for the one that is closing). */
export type CountingPeriod = { readonly through: Day; readonly at: number };

/** What a decision answered; `touched` and `asked` are departments. */
export type Answer = TopicDecision & Pick<NewDecision, "id" | "authorId" | "departmentId">;

/** Hands over every decision of a month as it stood at a moment. */
export type ReadAnswers = (month: Month, at: number, take: (answer: Answer) => void) => Promise<void>;

interface Asked {
  readonly through: Day;
  /** Periods that counted something, this one included, ascending. */
  readonly closings: readonly CountingPeriod[];
  /** The month in which somebody first logged. */
  readonly first: Month | null;
  readonly departments: ReadonlyMap<string, { readonly groupId: string }>;
  /** Decisions that repair an earlier one. */
  readonly repairs: readonly string[];
  /** The publication before this one. */
  readonly before: Figures | null;
  readonly k: number;
}

/**
 * Counts what decisions answered, at the end of a quarter: in that quarter, and where it says too little in the ones
 * before it that still wait. Only what periods counted, as it stood when they were closed, so that topics and index are
 * of the same decisions. Reads every one of them, so it runs in the worker.
 * @returns null when the period does not end a quarter
 */
export async function tallyTopics(
  read: ReadAnswers,
  { through, closings, first, departments, repairs, before, k }: Asked,
): Promise<TopicTally | null> {
  if (!isLastOfQuarter(through)) return null;
  const quarter = quarterOf(through.slice(0, 7));
  const { tally, add } = startTally();
  const isRepair = new Set(repairs);
  const groupOf = (departmentId: string) => departments.get(departmentId)?.groupId ?? "";
  const count = async (quarters: readonly Quarter[]) => {
    for (const { month, closing } of monthsCounted(closings, first)) {
      const place = quarterOf(closing.through.slice(0, 7));
      if (!quarters.includes(place)) continue;
      await read(month, closing.at, (answer) => {
        const own = groupOf(answer.departmentId);
        const others = (ids: readonly string[]) =>
          ids.length === 0 ? ids : [...new Set(ids.map(groupOf))].filter((id) => id !== "" && id !== own);
        const { touched, asked } = answer;
        add(place, own, answer.authorId, {
          ...answer,
          touched: others(touched),
          asked: others(asked),
          isRepair: isRepair.has(answer.id),
        });
      });
    }
  };
  await count([quarter]);
  await count(quartersWaiting(quarter, tally, before?.kind === "figures" ? before.topics : {}, k));
  return tally;
}

/**
 * The months of which the decisions were counted, each with the last period that counted them: a month in which too few
 * people logged was counted with a later one.
 * @param closings periods that counted something, ascending; @param first the month in which somebody first logged
 */
export function monthsCounted<C extends { readonly through: string }>(
  closings: readonly C[],
  first: Month | null,
): { month: Month; closing: C }[] {
  const counted = new Map<Month, C>();
  let next = first;
  for (const closing of closings) {
    const last = closing.through.slice(0, 7);
    for (; next !== null && next <= last; next = addMonths(next, 1)) counted.set(next, closing);
    // The rest of a month of which weeks were counted follows in its next period.
    if (!isLastOfMonth(closing.through)) next = last;
  }
  return [...counted].map(([month, closing]) => ({ month, closing }));
}
