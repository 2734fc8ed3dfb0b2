import { type Quarter, quarterOf } from "./calendar.ts";
import { type Contribution, momentsFor } from "./contribution.ts";
import { tPValue } from "./dist.ts";
import { adjustedP } from "./false-discovery.ts";
import { type Strata, strataOf } from "./figure.ts";
import { headlineOf } from "./headline.ts";
import { intervalOf, moverDifference } from "./interval.ts";
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
  const strata: Strata = { headcounts, of: ({ groupId }) => groupId };
  const tests = rows.flatMap((row) => {
    if (row.figure === null) return [];
    const own = intervalOf(momentsFor(all.filter(({ groupId }) => groupId === row.id)));
    const others = headlineOf(
      strataOf(
        all.filter(({ groupId }) => groupId !== row.id),
        strata,
      ).filter(({ id }) => id !== row.id && id !== ""),
    );
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
