import { type AuthorMonthSums, capped } from "./author-month.ts";
import type { Day, Month } from "./calendar.ts";
import type { QuarterGroup } from "./disclose-quarter.ts";
import { type AuthorRow, type Moments, momentsOf } from "./moments.ts";

/**
 * What counts of one author in one department and month: one row, also when the month was counted week by week, so that
 * the cap holds for the month. `through` is the last day of its last period.
 */
export type CountedRow = {
  readonly through: Day;
  readonly departmentId: string;
  readonly groupId: string;
  readonly authorId: string;
  readonly isLeader: boolean;
  readonly sums: AuthorMonthSums;
};

/** What of it counts in the index: one author, department and month, after the cap. */
export type Contribution = AuthorRow & {
  readonly month: Month;
  readonly groupId: string;
  readonly authorId: string;
  readonly isLeader: boolean;
};

/**
 * Contributions to the index.
 * @param weigh what counts of the sums of one author, department and month: W reach weight, Y steps
 * Source: measures 1.3, 1.4.
 */
export function contributionsOf(
  rows: readonly CountedRow[],
  weigh: (sums: AuthorMonthSums) => { readonly W: number; readonly Y: number } = capped,
): Contribution[] {
  return rows.flatMap(({ through, groupId, authorId, isLeader, sums }) => {
    const { W, Y } = weigh(sums);
    return W > 0 ? [{ month: through.slice(0, 7), groupId, authorId, isLeader, W, Y, n: sums.n }] : [];
  });
}

/** Who stands behind contributions, by group and month. @param ids groups to tell of in any case */
export function peopleByGroup(
  contributions: readonly Pick<Contribution, "month" | "groupId" | "authorId">[],
  ids: readonly string[] = [],
): QuarterGroup[] {
  const byGroup = Map.groupBy(contributions, ({ groupId }) => groupId);
  return [...new Set([...ids, ...byGroup.keys()])].map((id) => ({
    id,
    months: new Map(
      [...Map.groupBy(byGroup.get(id) ?? [], ({ month }) => month)].map(([month, own]) => [
        month,
        peopleIn(own),
      ]),
    ),
  }));
}

/** Level B: one row per author. */
export function authorRows(contributions: Iterable<Contribution>): Map<string, AuthorRow> {
  const rows = new Map<string, AuthorRow>();
  for (const { authorId, W, Y, n } of contributions) {
    const before = rows.get(authorId) ?? { W: 0, Y: 0, n: 0 };
    rows.set(authorId, { W: before.W + W, Y: before.Y + Y, n: before.n + n });
  }
  return rows;
}

/** Level C. */
export function momentsFor(contributions: Iterable<Contribution>): Moments {
  return momentsOf(authorRows(contributions).values());
}

export function peopleIn(contributions: readonly Pick<Contribution, "authorId">[]): Set<string> {
  return new Set(contributions.map(({ authorId }) => authorId));
}

/** Distinct people, and decisions. */
export function sizeOf(contributions: readonly Contribution[]): { people: number; decisions: number } {
  return {
    people: peopleIn(contributions).size,
    decisions: contributions.reduce((total, { n }) => total + n, 0),
  };
}
