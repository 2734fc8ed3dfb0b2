import { addDays, type Day, dayStartInstant, isLastOfMonth, type Month } from "#app/domain/calendar.ts";
import { type CountedLine, firstMonthRead, reckon } from "../../counting/rules.ts";
import { figuresForm, type KeptInputs } from "../../form.ts";
import { admitted } from "../../rules.ts";
import type { CountingPeriod } from "../../topics/rules.ts";
import type { ClosingMoment, Histories } from "../histories/rules.ts";
import { type Difference, differingLines, totalOf } from "../rules.ts";

/** A publication as it was kept: figures as they were written, to the letter. */
export interface Kept {
  readonly figures: string;
  readonly methodology: string;
}

export interface Closing extends Kept {
  readonly through: Day;
  readonly publishedAt: number;
  readonly moves: boolean;
  readonly inputs: KeptInputs;
  /** What the closing after it made of it, with corrections. */
  readonly revision: Kept | null;
  /** Revisions that no closing writes. */
  readonly others: number;
}

/** A closing with all that was there before it. */
export interface Seen {
  readonly closing: Closing;
  readonly old: Closing | null;
  /** The periods before it that counted something new. */
  readonly closed: readonly CountingPeriod[];
  readonly histories: Histories;
  readonly lines: readonly CountedLine[];
  /** The month in which somebody first logged. */
  readonly first: Month | null;
}

/** Every closing with what was there before it, oldest first. */
export function seenOf(
  closings: readonly Closing[],
  rest: Pick<Seen, "histories" | "lines" | "first">,
): Seen[] {
  return closings.map((closing, i) => ({
    closing,
    old: closings[i - 1] ?? null,
    closed: closedIn(closings.slice(0, i)),
    ...rest,
  }));
}

function closedIn(closings: readonly Closing[]): CountingPeriod[] {
  return closings.flatMap(({ moves, through, publishedAt: at }) => (moves ? { through, at } : []));
}

function daysOf(closed: readonly CountingPeriod[]): Day[] {
  return closed.map(({ through }) => through);
}

export function momentOf({ through, publishedAt, inputs }: Closing): ClosingMoment {
  if (isLastOfMonth(through)) return { publishedAt, week: null };
  const end = dayStartInstant(addDays(through, 1), inputs.timeZone);
  return { publishedAt, week: { month: through.slice(0, 7), end } };
}

/** What the book held before a closing, and what the closing added, in the months that matter to it. */
export function bookOf({ closing: { through }, closed, lines }: Pick<Seen, "closing" | "closed" | "lines">) {
  const from = firstMonthRead(through, daysOf(closed));
  const window = lines.filter((line) => line.through >= from && line.countedIn <= through);
  return {
    from,
    before: window.filter(({ countedIn }) => countedIn < through),
    own: window.filter(({ countedIn }) => countedIn === through),
  };
}

export function figuresIn(kept: string) {
  return figuresForm.parse(JSON.parse(kept));
}

/** What a closing wrote in the book beside what it should have written. @returns unknown: rows that nobody can check */
export function compareLines(
  seen: Seen,
  isForgotten: (authorId: string, moment: number) => boolean,
): { differences: Difference[]; unknown: number } {
  const strictly = compareOnce(seen, isForgotten, false);
  if (strictly.differences.length === 0) return strictly;
  const kindly = compareOnce(seen, isForgotten, true);
  return kindly.differences.length === 0 ? kindly : strictly;
}

function compareOnce(
  seen: Seen,
  isForgotten: (authorId: string, moment: number) => boolean,
  missed: boolean,
) {
  const { closing, old, closed, histories } = seen;
  const { through, inputs } = closing;
  const { from, before, own } = bookOf(seen);
  const leaders = new Set(own.filter(({ isLeader }) => isLeader).map(({ authorId }) => authorId));
  const months = { from, to: through.slice(0, 7) };
  const book = totalOf([...before, ...own]);
  const { live, unknown } = histories.seenBy(momentOf(closing), months, book, isForgotten, missed);
  const reckoned = reckon({
    through,
    closed: daysOf(closed),
    lines: before,
    live,
    groupOf: (id) => inputs.departments[id] ?? "",
    isLeader: (id) => leaders.has(id),
  });
  const expected = admitted({ ...reckoned, inputs, old: old && figuresIn(old.figures), lines: before });
  const differences: Difference[] = [];
  const differing = differingLines(own, [...expected.fresh, ...expected.corrections]);
  if (expected.moves !== closing.moves) differences.push({ kind: "waited", through });
  else if (differing > 0) differences.push({ kind: "counted", through, lines: differing });
  return { differences, unknown };
}

/** Rows that changed since they were counted, by month: they wait for the next closing, and for more people. */
export function waitingIn(closings: readonly Closing[], histories: Histories, lines: readonly CountedLine[]) {
  const last = closings.at(-1);
  if (!last) return [];
  const { through } = last;
  const closed = closedIn(closings);
  const { from, before, own } = bookOf({ closing: last, closed, lines });
  const now = { publishedAt: Number.POSITIVE_INFINITY, week: null };
  const { live } = histories.seenBy(now, { from, to: through.slice(0, 7) }, new Map(), () => false);
  const nobody = { groupOf: () => "", isLeader: () => false };
  const { corrections } = reckon({
    through,
    closed: daysOf(closed),
    lines: [...before, ...own],
    live,
    ...nobody,
  });
  return [...Map.groupBy(corrections, ({ month }) => month)]
    .map(([month, rows]) => ({ month, rows: rows.length }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
