import { type Quarter, quarterOf } from "./calendar.ts";
import type { Contribution } from "./contribution.ts";
import { tPValue } from "./dist.ts";
import { adjustedP } from "./false-discovery.ts";
import { type Strata, strataOf } from "./figure.ts";
import { headlineOf } from "./headline.ts";
import { intervalOf, moverDifference } from "./interval.ts";
import { NO_MOMENTS } from "./moments.ts";
import type { GroupFigures } from "./publication.ts";
import type { Quarters } from "./quarters.ts";
import { shrink } from "./shrinkage.ts";

/** Share of false alarms among groups that are called above or below the rest. Source: measures 1.9. */
const FALSE_DISCOVERY = 0.1;

/** Colours and "above or below the rest": for groups with a figure, when there are at least three. */
export function compared(
  rows: readonly GroupFigures[],
  window: readonly Quarter[],
  quarters: Quarters,
  headcounts: Strata["headcounts"],
): { rows: GroupFigures[]; differ: boolean | null } {
  const isShown = ({ month, groupId }: Contribution) => quarters.shown(quarterOf(month)).includes(groupId);
  const all = window.flatMap((quarter) => quarters.of(quarter)).filter(isShown);
  const parts = strataOf(all, { headcounts, of: ({ groupId }) => groupId }).filter(({ id }) => id !== "");
  const tests = rows.flatMap((row) => {
    if (row.figure === null) return [];
    const own = intervalOf(parts.find(({ id }) => id === row.id)?.moments ?? NO_MOMENTS);
    const others = headlineOf(parts.filter(({ id }) => id !== row.id));
    if (own === null || others.kind === "none") return [];
    const { d } = moverDifference(others.interval, own);
    const t = d / Math.sqrt(own.variance + others.interval.variance);
    return [{ id: row.id, own, d, p: tPValue(t, Math.min(own.df, others.interval.df)) }];
  });
  const shrunk = shrink(tests.map(({ own }) => ({ value: own.p, variance: own.variance })));
  if (shrunk === null) return { rows: [...rows], differ: null };
  const adjusted = adjustedP(tests.map(({ p }) => p));
  return {
    differ: shrunk.tau2 > 0,
    rows: rows.map((row) => {
      const i = tests.findIndex(({ id }) => id === row.id);
      const test = tests[i];
      if (test === undefined) return row;
      const stands = (adjusted[i] ?? 1) <= FALSE_DISCOVERY && shrunk.tau2 > 0;
      return {
        ...row,
        versusRest: stands ? (test.d > 0 ? "above" : "below") : null,
        shrunk: Math.round(100 * (shrunk.values[i] ?? 0)),
      };
    }),
  };
}
