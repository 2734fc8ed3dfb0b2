import { addQuarters, type Quarter } from "./calendar.ts";
import { compared } from "./compared-groups.ts";
import { momentsFor } from "./contribution.ts";
import { changeFigure, headlineFigure, indexFigure, isComparable, type Strata } from "./figure.ts";
import { groupChange, headlineChange } from "./headline-change.ts";
import { intervalOf, moverDifference } from "./interval.ts";
import { splitChange } from "./kitagawa.ts";
import { shownPercent } from "./labels.ts";
import type { GroupFigures, LeadershipFigures, PublishedFigures } from "./publication.ts";
import type { PublicationInputs } from "./publication-inputs.ts";
import { type Quarters, strataBy } from "./quarters.ts";

/** The headline's window in quarters, and what stands in the trend. */
const WINDOW = 4;
const TREND = 8;

type Before = Pick<PublishedFigures, "quarters" | "groups">;
type QuarterPart = Pick<PublishedFigures, "quarters" | "changes" | "groups" | "groupsDiffer">;

/**
 * Everything that changes only when a quarter ends. A group's own figure is made of the quarters in which it was
 * shown, never of others, so that no window can be taken away from another to find a quarter that was hidden.
 * @param last the last complete quarter; @param before the trend as it was published: older quarters are repeated
 * Source: measures 1.8 to 1.10, 3.6.
 */
export function quarterPart(
  last: Quarter,
  quarters: Quarters,
  inputs: PublicationInputs,
  before: Before,
): QuarterPart {
  const { k, groups } = inputs;
  const headcounts = new Map(groups.map(({ id, headcount }) => [id, headcount]));
  const inWindow = Array.from({ length: WINDOW }, (_, i) => addQuarters(last, i - WINDOW + 1));
  const old = before.quarters.filter(({ key }) => key < (inWindow[0] as Quarter));
  const fresh = inWindow
    .filter((key) => quarters.of(key).length > 0)
    .map((key) => {
      const strata = strataBy(headcounts, quarters.shown);
      const figure = headlineFigure(quarters.of(key), strata, k);
      return { key, figure: typeof figure === "string" ? null : figure };
    });
  const trend = [...old, ...fresh].slice(-TREND);
  const made = groups
    .map((group) => groupFigures(group, last, trend, inWindow, quarters, before, k))
    .filter(({ listed, row }) => listed || row.figure !== null);
  const { rows, differ } = compared(
    made.map(({ row }) => row),
    inWindow,
    quarters,
    headcounts,
  );
  const total = groups.reduce((sum, { headcount }) => sum + headcount, 0);
  return {
    quarters: trend,
    changes: {
      previous: change(addQuarters(last, -1), last, quarters, headcounts, k),
      lastYear: change(addQuarters(last, -4), last, quarters, headcounts, k),
      asLogged: asLoggedChange(addQuarters(last, -1), last, quarters, k),
    },
    groups: rows.map((row) => ({
      ...row,
      share: total === 0 ? 0 : Math.round((100 * (headcounts.get(row.id) ?? 0)) / total),
    })),
    groupsDiffer: differ,
  };
}

function groupFigures(
  group: PublicationInputs["groups"][number],
  last: Quarter,
  trend: PublishedFigures["quarters"],
  window: readonly Quarter[],
  quarters: Quarters,
  before: Before,
  k: number,
) {
  const published = before.groups.find(({ id }) => id === group.id)?.quarters;
  const isCounted = (quarter: Quarter) => quarters.shown(quarter).includes(group.id);
  const own = (quarter: Quarter) => quarters.of(quarter).filter(({ groupId }) => groupId === group.id);
  const counted = window.filter(isCounted);
  const figure = indexFigure(counted.flatMap(own), k);
  const previous = addQuarters(last, -1);
  const isTold = (quarter: Quarter) => isCounted(quarter) && isComparable(own(quarter), k);
  const moved = isTold(previous) && isTold(last) ? groupChange(own(previous), own(last)) : null;
  const row: GroupFigures = {
    id: group.id,
    name: group.name,
    share: 0,
    figure,
    participation:
      figure &&
      shownPercent(
        (100 * Math.min(figure.people, group.headcount)) / Math.max(1, group.headcount),
        figure.people,
      ),
    quartersCounted: figure ? counted.length : 0,
    quarters: trend.map(({ key }) => {
      const old = published?.[before.quarters.findIndex((quarter) => quarter.key === key)];
      if (!window.includes(key)) return old ?? { figure: null, counted: false };
      return { figure: isCounted(key) ? indexFigure(own(key), k) : null, counted: isCounted(key) };
    }),
    change: moved && changeFigure(moved),
    versusRest: null,
    shrunk: null,
  };
  return { listed: group.listed, row };
}

function change(
  first: Quarter,
  second: Quarter,
  quarters: Quarters,
  headcounts: Strata["headcounts"],
  k: number,
) {
  const [before, now] = [quarters.of(first), quarters.of(second)];
  if (!isComparable(before, k) || !isComparable(now, k)) return null;
  const both = quarters.shown(second).filter((id) => quarters.shown(first).includes(id));
  const found = headlineChange(
    before,
    now,
    strataBy(headcounts, () => both),
  );
  return found && changeFigure(found);
}

/** Groups that are shown in both quarters by themselves, all others together. */
function asLoggedChange(first: Quarter, second: Quarter, quarters: Quarters, k: number) {
  if (![first, second].every((quarter) => isComparable(quarters.of(quarter), k))) return null;
  const both = quarters.shown(second).filter((id) => quarters.shown(first).includes(id));
  const [before, now] = [first, second].map((quarter) => {
    const strata = [
      ...Map.groupBy(quarters.of(quarter), ({ groupId }) => (both.includes(groupId) ? groupId : "")),
    ];
    return new Map(strata.map(([id, own]) => [id, momentsFor(own)]));
  });
  const split = before && now ? splitChange(before, now) : null;
  return split && { points: Math.round(100 * split.total) + 0, mix: Math.round(100 * split.mix) + 0 };
}

/** Leaders beside everybody else, in the quarters of the window in which both may be shown. */
export function leadershipFigures(
  last: Quarter,
  quarters: Quarters,
  k: number,
): Pick<LeadershipFigures, "figure" | "others" | "gap"> {
  const window = Array.from({ length: WINDOW }, (_, i) => addQuarters(last, i - WINDOW + 1));
  const all = window.flatMap((quarter) => {
    const leaders = quarters.leaders(quarter);
    if (leaders === null) return [];
    return quarters.of(quarter).map((one) => ({ ...one, isLeader: leaders.has(one.authorId) }));
  });
  const [leaders, rest] = [all.filter(({ isLeader }) => isLeader), all.filter(({ isLeader }) => !isLeader)];
  const [figure, others] = [indexFigure(leaders, k), indexFigure(rest, k)];
  const [a, b] = [intervalOf(momentsFor(rest)), intervalOf(momentsFor(leaders))];
  const isBoth = a && b && isComparable(leaders, k) && isComparable(rest, k);
  return { figure, others, gap: isBoth ? changeFigure(moverDifference(a, b)) : null };
}
