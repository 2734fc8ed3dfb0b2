import { type Quarter, quarterOf } from "./calendar.ts";
import { type Contribution, peopleByGroup } from "./contribution.ts";
import { discloseQuarter, mayShowAttribute } from "./disclose-quarter.ts";
import type { Strata } from "./figure.ts";

/** Quarters with what was counted in them and which groups are shown in each. */
export type Quarters = {
  readonly of: (quarter: Quarter) => readonly Contribution[];
  readonly shown: (quarter: Quarter) => readonly string[];
  /** Who logged as a leader, where leaders may be told apart from everybody else. */
  readonly leaders: (quarter: Quarter) => ReadonlySet<string> | null;
};

/** Who is shown in which quarter, by the rules of disclose-quarter.ts; asked again for every publication. */
export function quartersOf(
  contributions: readonly Contribution[],
  ids: readonly string[],
  k: number,
): Quarters {
  const byQuarter = Map.groupBy(contributions, ({ month }) => quarterOf(month));
  const made = new Map<Quarter, { shown: readonly string[]; leaders: ReadonlySet<string> | null }>();
  const look = (quarter: Quarter) => {
    const found = made.get(quarter);
    if (found) return found;
    const own = byQuarter.get(quarter) ?? [];
    const groups = peopleByGroup(own, ids);
    const leaders = new Set(own.filter(({ isLeader }) => isLeader).map(({ authorId }) => authorId));
    const shown = discloseQuarter(groups, k);
    const mayShow = mayShowAttribute(groups, shown, (author) => leaders.has(author), k);
    const seen = { shown, leaders: mayShow ? leaders : null };
    made.set(quarter, seen);
    return seen;
  };
  return {
    of: (quarter) => byQuarter.get(quarter) ?? [],
    shown: (quarter) => look(quarter).shown,
    leaders: (quarter) => look(quarter).leaders,
  };
}

/**
 * A group that is shown in a quarter is a stratum of its own there; all others together are one.
 * @param shown groups that are shown in a quarter; null for a quarter that must not be divided
 */
export function strataBy(
  headcounts: Strata["headcounts"],
  shown: (quarter: Quarter) => readonly string[] | null,
): Strata {
  const sets = new Map<Quarter, ReadonlySet<string> | null>();
  return {
    headcounts,
    of: ({ month, groupId }) => {
      const quarter = quarterOf(month);
      if (!sets.has(quarter)) {
        const ids = shown(quarter);
        sets.set(quarter, ids && new Set(ids));
      }
      const set = sets.get(quarter);
      if (!set) return null;
      return set.has(groupId) ? groupId : "";
    },
  };
}
