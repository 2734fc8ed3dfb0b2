import { addQuarters, type Month, type Quarter, quarterOf } from "./calendar.ts";
import { normalQuantile, tQuantile } from "./dist.ts";
import type { IndexFigure } from "./publication.ts";

/** One group as publications tell it: its figure in each quarter, or null where it was not told. */
export type ToldGroup = {
  readonly id: string;
  readonly quarters: ReadonlyMap<Quarter, IndexFigure | null>;
};

/** Whole quarters around the one in which an action began; that one itself is left out. */
export type Windows = { readonly earlier: Quarter; readonly before: Quarter; readonly after: Quarter };

/** A difference in points, with an interval of 95 %, whole numbers. */
export type Difference = { readonly points: number; readonly lo: number; readonly hi: number };

/**
 * What a difference may be read as. "fits" and "against" only when the interval leaves out 0; "leans" when it does not
 * and the difference is still larger than half of its uncertainty.
 */
export type EffectReading = "fits" | "leans" | "cannot-tell" | "against";

export type Comparison = Difference & {
  /** Mean change of the comparable groups, and how many there are. */
  readonly others: number;
  readonly count: number;
  readonly reading: EffectReading;
  /** The same sum for each comparable group against the other ones: how large it gets without any action. */
  readonly placebo: { readonly lo: number; readonly hi: number };
  /** Did the group already move otherwise than the others before the action? null: cannot be told. */
  readonly wasMoving: boolean | null;
  /** It began below the others, and a low figure often rises by itself. */
  readonly wasLow: boolean;
};

export type GroupEffect =
  | { readonly kind: "waiting"; readonly windows: Windows }
  | { readonly kind: "not-told"; readonly windows: Windows }
  | {
      readonly kind: "told";
      readonly windows: Windows;
      readonly from: number;
      readonly to: number;
      readonly own: Difference;
      /** null below three comparable groups: "no comparison possible". */
      readonly comparison: Comparison | null;
      /** Another action ran in the same group. */
      readonly isShared: boolean;
    };

/** Fewer groups than these are no comparison. Source: measures 5. */
export const LEAST_CONTROLS = 3;

/** @param started month in which the action began */
export function windowsOf(started: Month): Windows {
  const own = quarterOf(started);
  return { earlier: addQuarters(own, -2), before: addQuarters(own, -1), after: addQuarters(own, 1) };
}

/** Groups in which some action began in the quarters that are compared, so that they are no comparison. */
export function groupsActed(
  actions: readonly { readonly groupId: string | null; readonly started: Month | null }[],
  { before, after }: Windows,
): string[] {
  return actions.flatMap(({ groupId, started }) => {
    if (groupId === null || started === null) return [];
    const quarter = quarterOf(started);
    return quarter >= before && quarter <= after ? [groupId] : [];
  });
}

type Point = { readonly index: number; readonly half: number };
type Change = { readonly d: number; readonly half: number };

/**
 * Effect of an action on a group, from published figures only: its change minus the mean change of the groups without
 * an action (difference in differences), never a proof of a cause.
 *
 * Publications tell an index with its interval, not its variance, and not how many people logged in both quarters. So
 * the half-width of the published interval is the uncertainty, as if no person logged in both quarters, and the spread
 * of the changes of the other groups counts in full instead of after subtracting their own chance. Both make the
 * interval wider than `effectOfAction` would, never narrower (effect.test.ts); windows are the quarters that were
 * published, so that the quarter in which it began is left out.
 * @param acted groups in which an action began, the group itself as often as it had one
 * @param last the last quarter that is published
 * Source: measures 5.
 */
export function effectOnGroup(
  groups: readonly ToldGroup[],
  asked: {
    readonly groupId: string;
    readonly started: Month;
    readonly acted: readonly string[];
    readonly last: Quarter | null;
  },
): GroupEffect {
  const windows = windowsOf(asked.started);
  if (asked.last === null || asked.last < windows.after) return { kind: "waiting", windows };
  const group = groups.find(({ id }) => id === asked.groupId);
  const from = group && pointOf(group, windows.before);
  const to = group && pointOf(group, windows.after);
  if (!group || !from || !to) return { kind: "not-told", windows };
  const controls = groups.filter(({ id }) => id !== group.id && !asked.acted.includes(id));
  return {
    kind: "told",
    windows,
    from: from.index,
    to: to.index,
    own: rounded(changeOf(from, to)),
    comparison: compare(group, controls, windows),
    isShared: asked.acted.filter((id) => id === group.id).length > 1,
  };
}

function compare(group: ToldGroup, controls: readonly ToldGroup[], windows: Windows): Comparison | null {
  const { earlier, before, after } = windows;
  const main = contrastOf(group, controls, before, after);
  if (main === null) return null;
  const others = Math.round(main.mean);
  const shown = rounded({ d: main.D, half: main.half });
  const difference = { ...shown, points: Math.round(main.own) - others };
  const already = contrastOf(group, controls, earlier, before);
  return {
    ...difference,
    others,
    count: main.changes.length,
    reading: readingOf(difference),
    placebo: placeboRange(main.changes),
    wasMoving: already === null ? null : Math.abs(already.D) > already.half,
    wasLow: main.from < main.othersFrom,
  };
}

function contrastOf(group: ToldGroup, controls: readonly ToldGroup[], first: Quarter, second: Quarter) {
  const [from, to] = [pointOf(group, first), pointOf(group, second)];
  const pairs = controls.flatMap((control) => {
    const [a, b] = [pointOf(control, first), pointOf(control, second)];
    return a && b ? [{ from: a, change: changeOf(a, b) }] : [];
  });
  if (!from || !to || pairs.length < LEAST_CONTROLS) return null;
  const own = changeOf(from, to);
  const changes = pairs.map(({ change }) => change.d);
  const spread = reachOf(
    own.half,
    pairs.map(({ change }) => change),
  );
  return {
    own: own.d,
    mean: meanOf(changes),
    changes,
    D: own.d - meanOf(changes),
    half: spread,
    from: from.index,
    othersFrom: meanOf(pairs.map((pair) => pair.from.index)),
  };
}

/**
 * Half the width of the interval of a change minus the mean of others.
 * @param half of the change itself; @param others at least two changes
 */
export function reachOf(half: number, others: readonly Change[]): number {
  const count = others.length;
  const mean = meanOf(others.map(({ d }) => d));
  const spread = others.reduce((sum, { d }) => sum + (d - mean) ** 2, 0) / (count - 1);
  const sampling = meanOf(others.map((other) => (other.half / normalQuantile(0.975)) ** 2));
  const between = Math.max(spread * (1 + 1 / count), sampling / count);
  return Math.sqrt(half ** 2 + tQuantile(0.975, count - 1) ** 2 * between);
}

/** Only an exact index can be subtracted; of a rough one just the interval is told. */
function pointOf({ quarters }: ToldGroup, quarter: Quarter): Point | null {
  const figure = quarters.get(quarter);
  if (figure?.index?.kind !== "exact") return null;
  const index = figure.index.value;
  // The index and its bounds were rounded to whole points.
  return { index, half: Math.max(index - figure.lo, figure.hi - index) + 0.5 };
}

function changeOf(from: Point, to: Point): Change {
  return { d: to.index - from.index, half: Math.hypot(from.half, to.half) };
}

/** Outwards, so that rounding never hides a 0. */
function rounded({ d, half }: Change): Difference {
  return { points: Math.round(d), lo: Math.floor(d - half), hi: Math.ceil(d + half) };
}

/** "cannot-tell" or at most "leans" whenever 0 lies within the interval. Source: measures 5, 8.9. */
export function readingOf({ points, lo, hi }: Difference): EffectReading {
  if (lo > 0) return "fits";
  if (hi < 0) return "against";
  return points > 0 && points >= (hi - lo) / 4 ? "leans" : "cannot-tell";
}

/** Each change minus the mean of the other ones: the lowest and the highest. */
function placeboRange(changes: readonly number[]): { lo: number; hi: number } {
  const apart = changes.map((change, at) => change - meanOf(changes.filter((_, other) => other !== at)));
  return { lo: Math.round(Math.min(...apart)), hi: Math.round(Math.max(...apart)) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
