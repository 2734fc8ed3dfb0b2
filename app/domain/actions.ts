import { type Day, type Month, monthsBetween } from "./calendar.ts";

export const actionStatuses = ["open", "busy", "done", "dropped"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const actionSources = ["own", "publication", "decision", "statement", "workshop"] as const;
export type ActionSource = (typeof actionSources)[number];

/** So many actions may begin from the figures of one month: a list that nobody finishes helps no customer. */
export const MOST_PER_MONTH = 2;

/** May another action begin from the figures of a month? @param begun how many did already. Source: domain L8. */
export function mayStart(begun: number): boolean {
  return begun < MOST_PER_MONTH;
}

/** The month whose figures an action came from: weeks of one month share their two actions. @param key `periodKey` */
export function monthOfSource(key: string): Month {
  return key.slice(0, 7);
}

/** Where somebody stands who may still act on it. "done" is reached by telling what customers noticed, never by a tap. */
const moves: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  open: ["busy", "dropped"],
  busy: ["open", "dropped"],
  done: [],
  dropped: ["open"],
};

/** The statuses that one tap leads to from here. */
export function statusMoves(status: ActionStatus): readonly ActionStatus[] {
  return moves[status];
}

/** Is there still something to do? */
export function isUnderWay(status: ActionStatus): boolean {
  return status === "open" || status === "busy";
}

/** Days past the date, 0 when it is not late; what is done or dropped is never late. */
export function daysOver({ dueOn, status }: Due, today: Day): number {
  if (!isUnderWay(status)) return 0;
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000));
}

export function isOverdue(action: Due, today: Day): boolean {
  return daysOver(action, today) > 0;
}

interface Due {
  readonly dueOn: Day;
  readonly status: ActionStatus;
}

interface Ordered extends Due {
  readonly id: string;
  readonly doneAt: number | null;
}

const rank: Readonly<Record<ActionStatus, number>> = { busy: 0, open: 1, done: 2, dropped: 3 };

/** Busy, open, done, dropped; the soonest date first, of what is done the newest. */
export function inOrder<Action extends Ordered>(actions: readonly Action[]): Action[] {
  return actions.toSorted(
    (a, b) =>
      rank[a.status] - rank[b.status] ||
      (b.doneAt ?? 0) - (a.doneAt ?? 0) ||
      (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** What is searched in, and the words that are looked for: lower case, without accents. */
export function searchable(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The different words of a search, at most eight. */
export function searchWords(text: string): string[] {
  const words = searchable(text).split(/\s+/).filter(Boolean);
  return [...new Set(words)].slice(0, 8);
}

/** Which earlier actions a meeting begins with: those of the last month before this one that had any. */
export function earlierMonth(months: Iterable<Month>, month: Month): Month | null {
  const earlier = [...months].filter((one) => monthsBetween(one, month) > 0);
  return earlier.reduce<Month | null>((last, one) => (last === null || one > last ? one : last), null);
}
