import {
  addMonths,
  type Day,
  isLastOfMonth,
  lastCompleteQuarter,
  lastDayOf,
  type Month,
  type Quarter,
} from "#app/domain/calendar.ts";
import { contributionsOf } from "#app/domain/contribution.ts";
import type { QuarterAnswers } from "#app/domain/loop-answers.ts";
import { makePublication } from "#app/domain/make-publication.ts";
import type { Figures, PromiseGroups } from "#app/domain/publication.ts";
import type { PublicationInputs } from "#app/domain/publication-inputs.ts";
import { quartersOf } from "#app/domain/quarters.ts";
import type { TopicTally } from "#app/domain/topic-blocks.ts";
import { type CountedLine, countedRows, isWeighed, publishableCorrections } from "./counting/rules.ts";

export interface CountedDepartment {
  readonly id: string;
  readonly groupId: string;
  readonly headcount: number | null;
  readonly activeMembers: number;
  readonly isArchived: boolean;
}

/** The reporting groups of the departments that promise and of those that keep the promise. */
export function promiseGroups(
  departments: readonly (Pick<CountedDepartment, "groupId" | "isArchived"> & { readonly kind: string })[],
): PromiseGroups {
  const groupsOf = (...kinds: string[]) => [
    ...new Set(
      departments.filter((one) => kinds.includes(one.kind) && !one.isArchived).map(({ groupId }) => groupId),
    ),
  ];
  return { promise: groupsOf("marketing"), deliver: groupsOf("service", "logistics") };
}

/** Groups with their headcounts: what was given, or the accounts that are in use. */
export function groupInputs(
  groups: readonly Pick<PublicationInputs["groups"][number], "id" | "name">[],
  departments: readonly CountedDepartment[],
): PublicationInputs["groups"] {
  return groups.map((group) => {
    const living = departments.filter((one) => one.groupId === group.id && !one.isArchived);
    const headcount = living.reduce((sum, one) => sum + (one.headcount || one.activeMembers), 0);
    return { ...group, headcount, listed: living.length > 0 };
  });
}

/**
 * The end of the next period that waits. Months that are over are closed one by one; of the weeks in the running month
 * only the last one, because what was missed cannot be told apart any more.
 * @param after last day of the newest publication, or the month in which somebody first logged
 * @param closed last day of the last period that is over
 */
export function nextPeriod(after: { day: Day } | { first: Month }, closed: Day): Day | null {
  const month = "first" in after ? after.first : monthAfter(after.day);
  const end = lastDayOf(month);
  if (end <= closed) return end;
  return closed.slice(0, 7) === month && !("day" in after && closed <= after.day) ? closed : null;
}

function monthAfter(day: Day): Month {
  return isLastOfMonth(day) ? addMonths(day.slice(0, 7), 1) : day.slice(0, 7);
}

type Reckoned = {
  readonly inputs: PublicationInputs;
  /** The publication before this one. */
  readonly old: Figures | null;
  /** What the book holds, and what this closing could add to it. */
  readonly lines: readonly CountedLine[];
  readonly fresh: readonly CountedLine[];
  readonly corrections: readonly CountedLine[];
};

/**
 * What a closing may add to the book: corrections when enough people made them, and what is new when nobody or enough
 * people brought it. What may not be added waits.
 */
export function admitted({ inputs, old, lines, fresh, corrections }: Reckoned): {
  moves: boolean;
  fresh: readonly CountedLine[];
  corrections: readonly CountedLine[];
} {
  const { k, groups } = inputs;
  const quarters = quartersOf(
    contributionsOf(countedRows(lines)),
    groups.map(({ id }) => id),
    k,
  );
  const whenOver = <Seen>(look: (quarter: Quarter) => Seen) => {
    return (quarter: Quarter) =>
      old !== null && quarter <= lastCompleteQuarter(old.through) ? look(quarter) : null;
  };
  const seen = { shown: whenOver(quarters.shown), leaders: whenOver(quarters.leaders) };
  const people = new Set(fresh.filter(isWeighed).map(({ authorId }) => authorId));
  const moves = people.size === 0 || people.size >= k;
  return {
    moves,
    fresh: moves ? fresh : [],
    corrections: publishableCorrections(corrections, lines, seen, k),
  };
}

/** The publication before this one, with its corrections. @param lines the book with the corrections in it */
export function revisionOf(
  old: { readonly figures: Figures; readonly inputs: PublicationInputs },
  lines: readonly CountedLine[],
): Figures {
  const { through } = old.figures;
  return makePublication({
    through,
    inputs: old.inputs,
    rows: countedRows(lines.filter((line) => line.through <= through)),
    moves: true,
    tally: null,
    before: old.figures,
    isRevision: true,
  });
}

/** The publication of a period. @param lines the book with all that this closing adds to it */
export function publicationOf(period: {
  readonly answers: readonly QuarterAnswers[] | null;
  readonly through: Day;
  readonly inputs: PublicationInputs;
  readonly lines: readonly CountedLine[];
  readonly moves: boolean;
  readonly tally: TopicTally | null;
  readonly before: Figures | null;
}): Figures {
  const { lines, ...rest } = period;
  return makePublication({ ...rest, rows: countedRows(lines), isRevision: false });
}
