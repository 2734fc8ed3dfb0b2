import { type AuthorMonthSums, capped, emptySums, isLimited } from "#app/domain/author-month.ts";
import type { Period, PeriodGroup } from "#app/domain/make-publication.ts";
import type { AuthorRow } from "#app/domain/moments.ts";
import type { SideKey } from "#app/domain/publication.ts";

/** What one author logged in one department and month, all levels together: the cap holds for these. */
export interface AuthorMonthCell {
  readonly departmentId: string;
  readonly authorId: string;
  readonly sums: Pick<AuthorMonthSums, "n" | "w0" | "w1" | "w2" | "w3" | "w4" | "noneSeen" | "unknown">;
}

export interface CountedDepartment {
  readonly id: string;
  readonly groupId: string;
  readonly headcount: number | null;
  readonly activeMembers: number;
  readonly isArchived: boolean;
}

/** Adds level A up to the authors of every reporting group and to what stands beside the index. */
export function periodGroups(
  groups: readonly Pick<PeriodGroup, "id" | "name">[],
  departments: readonly CountedDepartment[],
  cells: readonly AuthorMonthCell[],
): Pick<Period, "groups" | "beside"> {
  const groupOf = new Map(departments.map((department) => [department.id, department.groupId]));
  const authors = new Map(groups.map((group) => [group.id, new Map<string, AuthorRow>()]));
  const beside = { noneSeen: new Map(), unknown: new Map(), limited: new Map() } satisfies Record<
    SideKey,
    Map<string, number>
  >;
  const count = (key: SideKey, author: string, by: number) => {
    if (by > 0) beside[key].set(author, (beside[key].get(author) ?? 0) + by);
  };
  for (const { departmentId, authorId, sums } of cells) {
    const all = { ...emptySums(), ...sums };
    count("noneSeen", authorId, sums.noneSeen);
    count("unknown", authorId, sums.unknown);
    if (isLimited(all)) count("limited", authorId, sums.n);
    const { W, Y } = capped(all);
    const rows = authors.get(groupOf.get(departmentId) ?? "");
    if (W === 0 || rows === undefined) continue;
    const row = rows.get(authorId) ?? { W: 0, Y: 0, n: 0 };
    rows.set(authorId, { W: row.W + W, Y: row.Y + Y, n: row.n + sums.n });
  }
  return {
    beside,
    groups: groups.map((group) => {
      const living = departments.filter(
        (department) => department.groupId === group.id && !department.isArchived,
      );
      return {
        ...group,
        headcount: living.reduce((sum, department) => sum + headcountOf(department), 0),
        listed: living.length > 0,
        authors: authors.get(group.id) ?? new Map(),
      };
    }),
  };
}

/** Zero or nothing given: the accounts that are in use. */
function headcountOf(department: CountedDepartment): number {
  return department.headcount || department.activeMembers;
}
