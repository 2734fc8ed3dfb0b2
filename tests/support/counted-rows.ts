import { add, contributionOf, emptySums } from "#app/domain/author-month.ts";
import { lastDayOf, type Month } from "#app/domain/calendar.ts";
import type { CountedRow } from "#app/domain/contribution.ts";
import type { Reach, Weight } from "#app/domain/weight.ts";

export type Logged = {
  readonly author: string;
  readonly weights: readonly Weight[];
  readonly month?: Month;
  readonly group?: string;
  readonly reach?: Reach;
  readonly evidence?: readonly string[];
  readonly isLeader?: boolean;
};

/** What somebody logged in one month, as a closing counts it. */
export function countedRow(logged: Logged): CountedRow {
  const {
    author,
    weights,
    month = "2026-06",
    group = "a",
    reach = 1,
    evidence = [],
    isLeader = false,
  } = logged;
  return {
    through: lastDayOf(month),
    departmentId: `department of ${group}`,
    groupId: group,
    authorId: author,
    isLeader,
    sums: weights
      .map((weight) => contributionOf({ touch: "direct", weighing: "weighed", weight, reach, evidence }))
      .reduce(add, emptySums()),
  };
}

/** Several people who log alike: "a0", "a1", and so on. */
export function countedRows(count: number, { author, ...alike }: Logged): CountedRow[] {
  return Array.from({ length: count }, (_, i) => countedRow({ ...alike, author: `${author}${i}` }));
}
