import { type AuthorMonthSums, add, emptySums, SUM_KEYS, subtract } from "#app/domain/author-month.ts";
import type { Month } from "#app/domain/calendar.ts";
import { cellOf, type MonthSums } from "../../counting/rules.ts";

/** A closing as far as it matters to what it could count. */
export interface ClosingMoment {
  readonly publishedAt: number;
  /** Of a week: its month, and the moment at which it ended; what was logged after that counts in the next one. */
  readonly week: { readonly month: Month; readonly end: number } | null;
}

/** A version of a decision: what it adds to which sums, from when on. */
export interface Step {
  readonly since: number;
  readonly cell: Omit<MonthSums, "sums">;
  readonly sums: AuthorMonthSums;
}

interface Cell extends Omit<MonthSums, "sums"> {
  /** What was added or taken away, and by a decision that was logged after how many weeks of its month. */
  readonly events: { readonly at: number; readonly weeks: number; sums: AuthorMonthSums }[];
  knownSince: number;
}

/**
 * A closing reads while people go on, and what they were saving at that moment it may or may not have seen: so close to
 * it, every order of events is right.
 */
const NEARLY = 5 * 60_000;

export type Histories = ReturnType<typeof startHistories>;

/** The sums of every author, department and month at every moment at which something was counted. */
export function startHistories(closings: readonly ClosingMoment[]) {
  const cells = new Map<string, Cell>();
  const moments = [...new Set(closings.map(({ publishedAt }) => publishedAt))].sort((a, b) => a - b);
  const weeks = closings.flatMap(({ week }) => week ?? []);

  /** Between two closings the moment does not matter, so everything there is kept together. */
  function kept(at: number): number {
    const next = moments.find((moment) => at <= moment + NEARLY);
    if (next !== undefined && at >= next - NEARLY) return at;
    const last = moments.findLast((moment) => moment + NEARLY < at);
    return last === undefined ? 0 : last + NEARLY + 1;
  }

  function find(key: Omit<MonthSums, "sums">): Cell {
    const name = cellOf(key);
    const found = cells.get(name);
    if (found) return found;
    const made = { ...key, events: [], knownSince: 0 };
    cells.set(name, made);
    return made;
  }

  function put(step: Step, loggedAt: number, sums: AuthorMonthSums, knownSince: number): void {
    if (SUM_KEYS.every((key) => sums[key] === 0)) return;
    const cell = find(step.cell);
    cell.knownSince = Math.max(cell.knownSince, knownSince);
    const at = kept(step.since);
    const after = weeks.filter(({ month, end }) => month === step.cell.month && end <= loggedAt).length;
    const event = cell.events.find((one) => one.at === at && one.weeks === after);
    if (event) event.sums = add(event.sums, sums);
    else cell.events.push({ at, weeks: after, sums });
  }

  return {
    /** @param steps versions of one decision, oldest first */
    add(steps: readonly Step[], { loggedAt, knownSince }: { loggedAt: number; knownSince: number }): void {
      for (const [i, step] of steps.entries()) {
        const before = steps[i - 1];
        if (before)
          put({ ...before, since: step.since }, loggedAt, subtract(emptySums(), before.sums), knownSince);
        put(step, loggedAt, step.sums, knownSince);
      }
    },

    /**
     * The sums that a closing saw. Where the book says something else that is just as right (saved at the same moment),
     * or what was there is not known any more, it is believed.
     * @param book what is counted after the closing, by name; @param isForgotten of whom not everything is known
     * @param missed does what was saved at that moment and is not in the book at all count as not seen?
     */
    seenBy(
      { publishedAt, week }: ClosingMoment,
      { from, to }: { readonly from: Month; readonly to: Month },
      book: ReadonlyMap<string, MonthSums>,
      isForgotten: (authorId: string, at: number) => boolean,
      missed = false,
    ): { live: MonthSums[]; unknown: number } {
      let unknown = 0;
      const live: MonthSums[] = [];
      const ends = weeks
        .flatMap(({ month, end }) => (month === week?.month ? end : []))
        .sort((a, b) => a - b);
      const nth = week ? ends.indexOf(week.end) + 1 : 0;
      for (const [name, cell] of cells) {
        if (cell.month < from || cell.month > to) continue;
        const events = cell.events.filter(({ weeks: after }) => cell.month !== week?.month || after < nth);
        const at = (moment: number) =>
          events.reduce((sum, event) => (event.at <= moment ? add(sum, event.sums) : sum), emptySums());
        const { month, departmentId, authorId } = cell;
        const then = { month, departmentId, authorId, sums: at(publishedAt) };
        const counted = book.get(name)?.sums ?? (missed ? emptySums() : then.sums);
        if (isSame(then.sums, counted)) {
          live.push(then);
          continue;
        }
        const isNear = events
          .filter((event) => Math.abs(event.at - publishedAt) <= NEARLY)
          .some((event) => isSame(at(event.at - 1), counted) || isSame(at(event.at), counted));
        const isGone =
          book.has(name) && (cell.knownSince > publishedAt || isForgotten(authorId, publishedAt));
        live.push(isNear || isGone ? { ...then, sums: counted } : then);
        if (isGone && !isNear) unknown += 1;
      }
      for (const [name, counted] of book) {
        if (cells.has(name) || counted.month > to || !isForgotten(counted.authorId, publishedAt)) continue;
        live.push(counted);
        unknown += 1;
      }
      return { live, unknown };
    },

    /** Moments near a closing at which something changed. */
    near({ publishedAt }: ClosingMoment): number[] {
      const found = [...cells.values()].flatMap(({ events }) => events.map(({ at }) => at));
      return [...new Set(found)].filter((at) => Math.abs(at - publishedAt) <= NEARLY).slice(0, 20);
    },
  };
}

export function isSame(one: AuthorMonthSums, other: AuthorMonthSums): boolean {
  return SUM_KEYS.every((key) => one[key] === other[key]);
}
