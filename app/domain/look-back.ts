import { addDays, type Day, dayStartInstant } from "./calendar.ts";
import type { Outcome } from "./content/outcomes.ts";
import type { Weighing } from "./decision.ts";

/** Weeks between a decision and the question what customers noticed; the author may choose among these. */
export const lookBackWeeks = { least: 4, most: 12, usual: 8, choices: [4, 6, 8, 12] } as const;
/** So long is it asked about; afterwards it stays "not looked back", though it can still be answered. */
export const askedForDays = 12 * 7;
export const mostPostponements = 2;
const postponedByDays = 2 * 7;
const tooEarlyByDays = 4 * 7;
const changeableFor = 7 * 24 * 60 * 60 * 1000;

/** What the rules need of a decision and, when there is one, of its row in `look_back`. */
export interface LookedBack {
  readonly decidedOn: Day;
  /** Local day on which it was logged. */
  readonly loggedOn: Day;
  readonly weighing: Weighing;
  readonly isWithdrawn: boolean;
  /** Of the row; null without one. */
  readonly dueOn: Day | null;
  readonly postponed: number;
  readonly outcome: Outcome | null;
  readonly answeredAt: number | null;
}

/**
 * Where a look-back stands. "never": withdrawn or not weighed yet; "later": its day is still to come; "asked": it
 * waits for its author now; "missed": nobody answered in time; "answered": whenever that was.
 */
export type LookBackStand = "never" | "later" | "asked" | "missed" | "answered";

/**
 * The day from which a decision is looked back on: the chosen or postponed day, else so many weeks after the decision,
 * never before it was logged.
 * @param weeks `organisation.look_back_weeks`
 */
export function lookBackDue(
  { decidedOn, loggedOn, dueOn }: Pick<LookedBack, "decidedOn" | "loggedOn" | "dueOn">,
  weeks: number,
): Day {
  const due = dueOn ?? addDays(decidedOn, weeks * 7);
  return due > loggedOn ? due : loggedOn;
}

/** @param today local day of the organisation; @param weeks `organisation.look_back_weeks` */
export function lookBackStand(decision: LookedBack, today: Day, weeks: number): LookBackStand {
  if (decision.isWithdrawn || decision.weighing === "pending") return "never";
  if (decision.outcome !== null) return "answered";
  const due = lookBackDue(decision, weeks);
  if (today < due) return "later";
  return isOver(due, today) ? "missed" : "asked";
}

function isOver(due: Day, today: Day): boolean {
  return today >= addDays(due, askedForDays);
}

/**
 * The bounds for SQL of what is asked about on a day, exactly as `lookBackStand` says "asked": not withdrawn, not
 * pending, no outcome, and with a row `due_on <= dueUntil and (due_on > dueAfter or logged_at >= loggedFrom)`, without
 * one `decided_on <= decidedUntil and (decided_on > decidedAfter or logged_at >= loggedFrom)`. `db/look-backs.ts` says
 * it so.
 */
export function askedWindow(today: Day, timeZone: string, weeks: number) {
  const dueAfter = addDays(today, -askedForDays);
  return {
    dueUntil: today,
    dueAfter,
    decidedUntil: addDays(today, -weeks * 7),
    decidedAfter: addDays(dueAfter, -weeks * 7),
    /** First instant of the first day on which it can have been logged and still be asked about. */
    loggedFrom: dayStartInstant(addDays(dueAfter, 1), timeZone),
  };
}

export type AskedWindow = ReturnType<typeof askedWindow>;

/** What a tap leads to. "unchanged": it was so already, as after a double tap; "refused": it cannot be answered now. */
export type LookBackChange =
  | { readonly kind: "stored"; readonly outcome: Outcome }
  | { readonly kind: "postponed"; readonly dueOn: Day; readonly postponed: number }
  | { readonly kind: "unchanged" | "refused" };

/**
 * An answer of the author. "Too early" asks again four weeks later as long as it can be postponed, and is stored as
 * the answer after that, or once it is no longer asked about.
 * @param now instant in milliseconds, for how long an answer can be changed
 */
export function answerLookBack(
  decision: LookedBack,
  outcome: Outcome,
  { today, now, weeks }: { readonly today: Day; readonly now: number; readonly weeks: number },
): LookBackChange {
  if (decision.outcome === outcome) return { kind: "unchanged" };
  if (!canAnswer(decision, today, now, weeks)) return { kind: "refused" };
  if (outcome !== "too_early") return { kind: "stored", outcome };
  if (lookBackStand(decision, today, weeks) === "later") return { kind: "unchanged" };
  const isAskedAgain = decision.postponed < mostPostponements && !isOver(lookBackDue(decision, weeks), today);
  return isAskedAgain ? later(decision, today, tooEarlyByDays) : { kind: "stored", outcome };
}

/** From its day on, for ever; and what was answered can be changed for a week. */
export function canAnswer(decision: LookedBack, today: Day, now: number, weeks: number): boolean {
  const stand = lookBackStand(decision, today, weeks);
  if (stand === "answered") return now < changeableUntil(decision.answeredAt ?? 0);
  return stand === "asked" || stand === "missed" || (stand === "later" && decision.postponed > 0);
}

export function changeableUntil(answeredAt: number): number {
  return answeredAt + changeableFor;
}

/** "Ask me later": twice at most, and only while it is asked about, so that a double tap counts once. */
export function postponeLookBack(decision: LookedBack, today: Day, weeks: number): LookBackChange {
  const stand = lookBackStand(decision, today, weeks);
  if (stand === "later" && decision.postponed > 0) return { kind: "unchanged" };
  if (stand !== "asked" || decision.postponed >= mostPostponements) return { kind: "refused" };
  return later(decision, today, postponedByDays);
}

function later(decision: LookedBack, today: Day, days: number): LookBackChange {
  return { kind: "postponed", dueOn: addDays(today, days), postponed: decision.postponed + 1 };
}

/** The weeks that an author chose for a decision; null when it is the organisation's moment, or was moved since. */
export function chosenWeeks(decision: Pick<LookedBack, "decidedOn" | "dueOn" | "postponed">): number | null {
  if (decision.dueOn === null || decision.postponed > 0) return null;
  return (
    lookBackWeeks.choices.find((weeks) => addDays(decision.decidedOn, weeks * 7) === decision.dueOn) ?? null
  );
}
