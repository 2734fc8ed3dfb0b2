import { addDays, type Day, type Month } from "#app/domain/calendar.ts";
import { outcomes } from "#app/domain/content/outcomes.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import { lookBackWeeks } from "#app/domain/look-back.ts";
import { mulberry32 } from "#app/domain/random.ts";
import { TOUCH_ANSWERS } from "#app/domain/touch-answer.ts";
import type { Weight } from "#app/domain/weight.ts";
import { type Dice, diceOf } from "./dice.ts";
import { departmentIn, type Plan, type Writer } from "./plan.ts";

export interface LookBackRow {
  readonly decision: NewDecision;
  readonly dueOn: Day;
  /** Null: postponed only. */
  readonly outcome: (typeof outcomes)[number]["key"] | null;
}

export interface OpinionRow {
  readonly id: string;
  readonly decision: NewDecision;
  readonly rater: string;
  readonly isDrawn: boolean;
  /** Of the author, when the colleague answered. */
  readonly own: Weight | null;
  readonly weight: Weight;
}

export interface TouchRow {
  readonly decision: NewDecision;
  readonly author: string;
  readonly department: string;
  readonly answer: (typeof TOUCH_ANSWERS)[number];
}

/** What comes back of decisions in one period. */
export interface CameBack {
  readonly month: Month;
  readonly at: number;
  readonly lookBacks: readonly LookBackRow[];
  readonly opinions: readonly OpinionRow[];
  readonly touches: readonly TouchRow[];
  readonly repairs: readonly { readonly decision: string; readonly repaired: string }[];
}

/** The day on which nobody postponed. */
export function dueOf({ decidedOn }: Pick<NewDecision, "decidedOn">): Day {
  return addDays(decidedOn, 7 * lookBackWeeks.usual);
}

type Period = { readonly month: Month; readonly number: number; readonly through: Day; readonly at: number };

/**
 * Tells what comes back, period by period. It has dice of its own, so that what is logged stays the same.
 * @param plan whose people answer; some organisations answer nearly everything, some hardly anything
 */
export function answering(plan: Plan) {
  const dice = diceOf(mulberry32(plan.seed * 104_729 + 7));
  const keen = { looks: level(dice), weighs: level(dice), says: level(dice), repairs: level(dice) / 5 };
  const told: NewDecision[] = [];
  const done = new Map<string, number>();
  const pending = new Map<string, Day>();
  const answered = new Set<string>();
  return (fresh: readonly NewDecision[], { month, number, through, at }: Period): CameBack => {
    const earlier = [...told];
    told.push(...fresh);
    const lookBacks = told.flatMap((decision): LookBackRow[] => {
      const dueOn = pending.get(decision.id) ?? dueOf(decision);
      if (done.has(decision.id) || dueOn > through || !dice.chance(keen.looks)) return [];
      if (dice.chance(0.1) && !pending.has(decision.id)) {
        const later = addDays(through, 14);
        pending.set(decision.id, later);
        return [{ decision, dueOn: later, outcome: null }];
      }
      done.set(decision.id, 1);
      return [{ decision, dueOn, outcome: dice.oneOf(outcomes).key }];
    });
    const present = plan.writers.filter(({ joins, leaves }) => number >= joins && number < leaves);
    const away = (departmentId: string) =>
      present.filter((writer) => departmentIn(writer, number) !== departmentId);
    const opinions = fresh.flatMap((decision) => {
      const colleagues = away(decision.departmentId);
      if (colleagues.length === 0 || !dice.chance(keen.weighs)) return [];
      return raters(dice, colleagues).map(
        ({ authorId, leaning }): OpinionRow => ({
          id: dice.id(),
          decision,
          rater: authorId,
          isDrawn: dice.chance(0.85),
          own: decision.weighing === "weighed" ? decision.weight : null,
          weight: Math.min(4, Math.max(0, Math.round(leaning + 2 * (dice.random() - 0.5)))) as Weight,
        }),
      );
    });
    const touches = fresh.flatMap((decision) =>
      away(decision.departmentId).flatMap((writer): TouchRow[] => {
        const department = departmentIn(writer, number);
        const isNamed = decision.touched.includes(department);
        const key = `${decision.id} ${writer.authorId}`;
        const isSilent = writer.authorId === decision.authorId || answered.has(key);
        if (isSilent || !dice.chance(keen.says * (isNamed ? 0.8 : 0.08))) return [];
        answered.add(key);
        const said = isNamed ? TOUCH_ANSWERS : TOUCH_ANSWERS.slice(0, 2);
        return [{ decision, author: writer.authorId, department, answer: dice.oneOf(said) }];
      }),
    );
    const repairs = fresh.flatMap(({ id }) =>
      earlier.length > 0 && dice.chance(keen.repairs)
        ? [{ decision: id, repaired: dice.oneOf(earlier).id }]
        : [],
    );
    return { month, at, lookBacks, opinions, touches, repairs };
  };
}

function level(dice: Dice): number {
  return dice.oneOf([0.1, 0.4, 0.7, 0.95]);
}

function raters(dice: Dice, colleagues: readonly Writer[]): Writer[] {
  return dice.someOf(colleagues, 2);
}
