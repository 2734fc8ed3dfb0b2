import type { Month } from "./calendar.ts";
import { discloseGroups } from "./disclosure.ts";
import { headlineOf, type Stratum } from "./headline.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { meetsFigures, qualityOf, shownPercent } from "./labels.ts";
import { type AuthorRow, addMoments, momentsOf, NO_MOMENTS } from "./moments.ts";
import { movingGroups, rowsOf } from "./moving-groups.ts";
import type {
  Basis,
  Figures,
  GroupFigure,
  IndexFigure,
  PublishedFigures,
  SideCount,
  SideKey,
} from "./publication.ts";
import { bandOf } from "./weight.ts";

/** A reporting group in the window; `authors` are those with weighed decisions, rows after the cap. */
export type PeriodGroup = {
  readonly id: string;
  readonly name: { readonly nl: string; readonly en: string };
  /** People in the group: given, or active accounts. */
  readonly headcount: number;
  /** Does it stand in the list when it has no figure (a group without living departments does not)? */
  readonly listed: boolean;
  readonly authors: ReadonlyMap<string, AuthorRow>;
};

export type Period = {
  readonly month: Month;
  readonly from: Month;
  /** Threshold in people, 5 or more. */
  readonly k: number;
  /** In the fixed order of the organisation. */
  readonly groups: readonly PeriodGroup[];
  /** Per author what stands beside the index; authors without are left out. */
  readonly beside: Readonly<Record<SideKey, ReadonlyMap<string, number>>>;
};

/**
 * The figures of a closed period, without anything that is hidden, and what the next period needs to know.
 *
 * Besides the rules of disclosure.ts and movement.ts two choices keep the headline from giving more away than the sum
 * of its parts: groups that are not shown enter it as one stratum (collapsed strata, Cochran 5A.12), and headcounts
 * only change in it while no group is held; otherwise two headlines with different headcounts over the same decisions
 * could be solved for one small group.
 *
 * @param basis of the publication before; NO_BASIS for the first
 * @returns basis unchanged when nothing moved. Source: measures 1.7, 1.8, 1.12, 3.6; movement.ts.
 */
export function makePublication(period: Period, basis: Basis): { figures: Figures; basis: Basis } {
  const { month, k } = period;
  const groups = period.groups.map(sized);
  const people = new Set(groups.flatMap((group) => group.ids)).size;
  const decisions = sum(groups.map((group) => group.moments.n));
  const none = (reason: "too-few" | "partly-visible") => ({
    figures: { kind: "none", month, threshold: k, reason } as const,
    basis,
  });
  if (!meetsFigures({ people, decisions }, k)) return none("too-few");
  if (headlineOf(groups).kind === "none") return none("partly-visible");

  const disclosure = discloseGroups({
    k,
    groups: groups.map(({ id, ids, moments }) => {
      const size = { people: ids.length, decisions: moments.n };
      return { id, ...size, meetsFigures: meetsFigures(size, k), authorIds: ids };
    }),
  });
  const movement = movingGroups(groups, basis, disclosure.shown, k);
  if (movement === null) {
    return basis.last === null ? none("too-few") : { figures: repeated(basis.last, period), basis };
  }

  const lastOf = (id: string) => basis.last?.groups.find((group) => group.id === id)?.figure ?? null;
  const cells = groups.map((group): GroupFigure => {
    const { id, name } = group;
    if (movement.moves.includes(id)) {
      const figure = figureOf(intervalOf(group.moments), group.ids.length, group.moments.n, group.headcount);
      return { id, name, figure: figure && { ...figure, asOf: month } };
    }
    const last = movement.held.includes(id) ? lastOf(id) : null;
    return { id, name, figure: last && last.people >= k ? last : null };
  });
  const isFixed = movement.held.length > 0 && basis.last !== null;
  const headcounts = isFixed ? basis.headcounts : headcountsOf(groups);
  const headline = headlineOf(strataOf(groups, disclosure.shown, headcounts));
  if (headline.kind === "none") return none("partly-visible");
  const whole = figureOf(headline.interval, people, decisions, sum(groups.map((group) => group.headcount)));
  if (whole === null) return none("too-few");
  const beside = {
    noneSeen: besideOf(period, basis, "noneSeen"),
    unknown: besideOf(period, basis, "unknown"),
    limited: besideOf(period, basis, "limited"),
  };
  const figures: PublishedFigures = {
    kind: "figures",
    month,
    from: period.from,
    threshold: k,
    organisation: {
      ...whole,
      asOf: month,
      beside: {
        noneSeen: beside.noneSeen.shown,
        unknown: beside.unknown.shown,
        limited: beside.limited.shown,
      },
    },
    groups: cells.filter((cell, i) => cell.figure !== null || groups[i]?.listed),
  };
  const rows = Object.fromEntries(groups.map((group) => [group.id, rowsOf(group.authors)]));
  const kept = { noneSeen: beside.noneSeen.kept, unknown: beside.unknown.kept, limited: beside.limited.kept };
  return {
    figures,
    basis: {
      rows,
      trails: movement.trails,
      history: movement.history,
      headcounts,
      beside: kept,
      last: figures,
    },
  };
}

function sized(group: PeriodGroup) {
  const ids = [...group.authors.keys()].sort();
  // A headcount that is missing or out of date never makes logged decisions disappear.
  const headcount = group.headcount > 0 ? group.headcount : ids.length;
  return { ...group, ids, headcount, moments: momentsOf(group.authors.values()) };
}

type Sized = ReturnType<typeof sized>;

function strataOf(
  groups: readonly Sized[],
  shown: readonly string[],
  headcounts: Readonly<Record<string, number>>,
): Stratum[] {
  const isShown = (group: Sized) => shown.includes(group.id);
  const rest = groups.filter((group) => !isShown(group));
  return [
    ...groups.filter(isShown).map((group) => ({
      id: group.id,
      headcount: headcounts[group.id] ?? group.headcount,
      moments: group.moments,
    })),
    {
      id: "",
      headcount: sum(rest.map((group) => headcounts[group.id] ?? 0)),
      moments: rest.map((group) => group.moments).reduce(addMoments, NO_MOMENTS),
    },
  ];
}

function headcountsOf(groups: readonly Sized[]): Record<string, number> {
  return Object.fromEntries(groups.map((group) => [group.id, group.headcount]));
}

function figureOf(
  interval: Interval | null,
  people: number,
  decisions: number,
  headcount: number,
): Omit<IndexFigure, "asOf"> | null {
  if (interval === null) return null;
  const index = shownPercent(100 * interval.p, people);
  const quality = qualityOf(100 * interval.half);
  const isRough = quality === "rough";
  return {
    index: isRough ? null : index,
    // Where everybody's answer would be told by 0 or 100, the bound must not tell it either.
    lo: index.kind === "at-most" ? 0 : Math.min(Math.round(100 * interval.lo), index.value),
    hi: index.kind === "at-least" ? 100 : Math.max(Math.round(100 * interval.hi), index.value),
    quality,
    band: isRough ? null : bandOf(index.value),
    people,
    decisions,
    participation: shownPercent((100 * Math.min(people, headcount)) / headcount, people),
  };
}

/** A count moves when 0 or at least k people changed it, and is shown when it rests on at least k people. */
function besideOf(period: Period, basis: Basis, key: SideKey) {
  const { k, month } = period;
  const before = basis.beside[key];
  const rows = Object.fromEntries(period.beside[key]);
  const authors = Object.keys(rows);
  const changed = new Set(
    [...Object.keys(before.rows), ...authors].filter((id) => before.rows[id] !== rows[id]),
  );
  const isMoving = authors.length >= k && (changed.size === 0 || changed.size >= k);
  if (!isMoving) {
    const isSafe = before.last !== null && before.last.people >= k && authors.length >= k;
    return { kept: before, shown: isSafe ? before.last : null };
  }
  const last: SideCount = { count: sum(Object.values(rows)), people: authors.length, asOf: month };
  return { kept: { rows, last }, shown: last };
}

/** The figures of before under a new month; a threshold that went up since then hides more of them. */
function repeated(last: PublishedFigures, { month, k }: Period): Figures {
  if (last.organisation.people < k) return { kind: "none", month, threshold: k, reason: "too-few" };
  const shown = last.groups
    .flatMap(({ id, figure }) =>
      figure !== null && figure.people >= k ? [{ id, people: figure.people }] : [],
    )
    .sort((a, b) => a.people - b.people || (a.id < b.id ? -1 : 1));
  const hidden = () => last.organisation.people - sum(shown.map((group) => group.people));
  while (hidden() > 0 && hidden() < k && shown.length > 0) shown.shift();
  const isShown = (id: string) => shown.some((group) => group.id === id);
  const safe = (side: SideCount | null) => (side !== null && side.people >= k ? side : null);
  const { noneSeen, unknown, limited } = last.organisation.beside;
  return {
    ...last,
    month,
    threshold: k,
    organisation: {
      ...last.organisation,
      beside: { noneSeen: safe(noneSeen), unknown: safe(unknown), limited: safe(limited) },
    },
    groups: last.groups.map((group) => (isShown(group.id) ? group : { ...group, figure: null })),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
