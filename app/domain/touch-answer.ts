import { addMonths, type Month, monthOf, monthsBetween } from "./calendar.ts";
import type { Visibility, Weighing } from "./decision.ts";

/** What somebody of a department says of a decision of another department. */
export const TOUCH_ANSWERS = ["asked", "not-asked", "not-touched"] as const;
export type TouchAnswerKind = (typeof TOUCH_ANSWERS)[number];

/** So long can an answer be changed; after that it counts. */
export const changeableFor = 14 * 24 * 60 * 60 * 1000;
/** So many months back can be read and answered, the running one included. */
export const answerableMonths = 13;

/** Up to here decisions are counted exactly; beyond, counting on would only cost time. */
export const touchesCountedUpTo = 200;

/** What the rule needs of a decision. */
export interface TouchingDecision {
  readonly departmentId: string;
  readonly authorId: string;
  readonly visibility: Visibility;
  readonly weighing: Weighing;
  readonly isWithdrawn: boolean;
  readonly month: Month;
  /** Ids of the departments that it names. */
  readonly touched: readonly string[];
}

export interface TouchReader {
  readonly departmentId: string;
  readonly authorId: string;
}

export interface GivenTouch {
  readonly answer: TouchAnswerKind;
  readonly claimed: boolean;
  readonly answeredAt: number;
}

/** The months that can be answered, the running one first. */
export function touchMonths(now: Month): Month[] {
  return Array.from({ length: answerableMonths }, (_, back) => addMonths(now, -back));
}

/** Is a month neither still to come nor too long ago to remember what was asked? */
export function isTouchMonth(month: Month, now: Month): boolean {
  const back = monthsBetween(month, now);
  return back >= 0 && back < answerableMonths;
}

/**
 * How a reader may answer a decision: as one of a department that it names, by claiming that it touched theirs too,
 * or not at all. Only what everybody may read, of another department, that counts and is not too old.
 * @param now the running month
 */
export function touchPlace(
  decision: TouchingDecision,
  reader: TouchReader,
  now: Month,
): "named" | "claimable" | null {
  const isOpen =
    decision.visibility !== "private" && !decision.isWithdrawn && decision.weighing !== "pending";
  const isOwn = decision.departmentId === reader.departmentId || decision.authorId === reader.authorId;
  if (!isOpen || isOwn || !isTouchMonth(decision.month, now)) return null;
  return decision.touched.includes(reader.departmentId) ? "named" : "claimable";
}

export function isChangeable(answeredAt: number, now: number): boolean {
  return now < answeredAt + changeableFor;
}

/**
 * The month in which an answer counts: the one in which it can no longer change. By the month of the answer a change
 * after that month closed would move a published figure.
 */
export function touchCountsIn(answeredAt: number, timeZone: string): Month {
  return monthOf(answeredAt + changeableFor, timeZone);
}

export type TouchStep =
  | { readonly kind: "first" | "change"; readonly claimed: boolean }
  | { readonly kind: "take-back" | "same" | "too-late" | "refused" };

/**
 * What a tap does. Twice the same is once; somebody who has nothing to say of a decision is refused; whoever claims
 * one says whether they were asked, and can take that back while it can still change: then there is no answer any more.
 * @param place what `touchPlace` says now; @param given the reader's own earlier answer
 */
export function touchStep(
  place: "named" | "claimable" | null,
  given: GivenTouch | null,
  wish: { readonly answer: TouchAnswerKind; readonly claims: boolean },
  now: number,
): TouchStep {
  if (given) {
    if (given.answer === wish.answer) return { kind: "same" };
    if (!isChangeable(given.answeredAt, now)) return { kind: "too-late" };
    if (place === null) return { kind: "refused" };
    return given.claimed && wish.answer === "not-touched"
      ? { kind: "take-back" }
      : { kind: "change", claimed: given.claimed };
  }
  if (place === "named") return { kind: "first", claimed: false };
  if (place === "claimable" && wish.claims)
    return wish.answer === "not-touched" ? { kind: "same" } : { kind: "first", claimed: true };
  return { kind: "refused" };
}

/**
 * How many decisions wait for a reader: those of a month that name the department, less those this reader answered.
 * For the weekly message and home; `readTouching` of `db/touching.ts` counts both.
 */
export function touchesToAnswer(month: { readonly touching: number; readonly answered: number }): number {
  return Math.max(0, month.touching - month.answered);
}
