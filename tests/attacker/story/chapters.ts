import { addDays, type Cadence, type Day, lastDayOf, type Month } from "#app/domain/calendar.ts";
import type { DecisionFields, NewDecision } from "#app/domain/decision.ts";
import { answering, type CameBack } from "./came-back.ts";
import { newDecision, randomFields } from "./decision.ts";
import { cadenceIn, departmentIn, type Plan, type Writer } from "./plan.ts";

/** What somebody does later to a decision of a month that is closed. */
export type Correction =
  | { readonly kind: "withdraw" | "bring-back"; readonly id: string; readonly at: number }
  | { readonly kind: "edit"; readonly id: string; readonly at: number; readonly fields: DecisionFields };

/** One period of the story: what happens in it, and when it closes. */
export interface Chapter {
  readonly month: Month;
  readonly cadence: Cadence;
  /** Last day. */
  readonly through: Day;
  readonly closesAt: number;
  readonly rebundled: { readonly department: string; readonly group: string } | null;
  readonly corrections: readonly Correction[];
  readonly decisions: readonly NewDecision[];
  /** Look-backs, second opinions, answers of who was touched, repairs. */
  readonly cameBack: CameBack;
}

const atHour = (day: Day, hour: number) => Date.parse(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);

/** The whole story of an organisation, period by period. */
export function chaptersOf(plan: Plan): Chapter[] {
  const { dice } = plan;
  const told: NewDecision[] = [];
  const withdrawn = new Set<string>();
  const answer = answering(plan);
  return plan.months.flatMap((month, number) => {
    const cadence = cadenceIn(plan, number);
    const mood = dice.chance(0.12) ? dice.oneOf([0, 0.02, 0.06, 0.12]) : 0.5 + dice.random();
    const ends = cadence === "weekly" ? weekEnds(month) : [lastDayOf(month)];
    const logged = decisionsOf(plan, number, mood);
    return ends.map((through, i): Chapter => {
      const from = ends[i - 1] ?? "";
      const own = logged.filter(({ decidedOn }) => decidedOn > from && decidedOn <= through);
      const corrections =
        i === 0 && dice.chance(plan.corrects)
          ? correctionsOf(plan, told, withdrawn, atHour(`${month}-01`, 9))
          : [];
      if (i === ends.length - 1) told.push(...logged);
      const rebundled = i === 0 && plan.rebundles?.month === number ? plan.rebundles : null;
      const closesAt = atHour(addDays(through, 1), 3);
      const cameBack = answer(own, { month, number, through, at: atHour(through, 12) });
      return { month, cadence, through, closesAt, rebundled, corrections, decisions: own, cameBack };
    });
  });
}

function weekEnds(month: Month): Day[] {
  const last = lastDayOf(month);
  const days = Array.from({ length: Number(last.slice(8)) }, (_, i) => addDays(`${month}-01`, i));
  return days.filter((day) => day === last || new Date(`${day}T00:00:00Z`).getUTCDay() === 0);
}

function decisionsOf(plan: Plan, number: number, mood: number): NewDecision[] {
  const month = plan.months[number] as Month;
  const { dice } = plan;
  return plan.writers.flatMap((writer) => {
    if (number < writer.joins || number >= writer.leaves) return [];
    return Array.from({ length: howMany(writer, mood, dice.random) }, () => {
      const home = departmentIn(writer, number);
      const departmentId = writer.second && dice.chance(0.35) ? writer.second : home;
      const day = dice.between(1, 28);
      const loggedAt = atHour(`${month}-${String(day).padStart(2, "0")}`, 10);
      return newDecision(plan, writer, { departmentId, month, day, loggedAt });
    });
  });
}

/** Poisson; now and then somebody enters a whole pile at once. */
function howMany({ pace }: Writer, mood: number, random: () => number): number {
  const burst = random() < 0.03 && mood > 0.3 ? 12 : 0;
  const limit = Math.exp(-pace * mood);
  let count = -1;
  for (let product = 1; product >= limit; product *= random()) count += 1;
  return burst + Math.max(0, count);
}

/** One person, a few or many come back to what they logged, in one month or all over. */
function correctionsOf(
  plan: Plan,
  told: readonly NewDecision[],
  withdrawn: Set<string>,
  at: number,
): Correction[] {
  const { dice, threshold } = plan;
  if (told.length === 0) return [];
  const month = dice.chance(0.7) ? dice.oneOf(told).month : null;
  const choice = month === null ? told : told.filter((decision) => decision.month === month);
  const authors = [...new Set(choice.map(({ authorId }) => authorId))];
  const people = dice.oneOf([1, 2, threshold, threshold + 3, authors.length]);
  return authors.slice(0, people).flatMap((authorId) => {
    const own = choice.filter((decision) => decision.authorId === authorId);
    return dice.someOf(own, 2).map((decision): Correction => {
      if (withdrawn.delete(decision.id)) return { kind: "bring-back", id: decision.id, at };
      if (dice.chance(0.4)) {
        withdrawn.add(decision.id);
        return { kind: "withdraw", id: decision.id, at };
      }
      const writer = plan.writers.find((one) => one.authorId === authorId) as Writer;
      const fields = randomFields(plan, writer, decision.departmentId, decision.decidedOn);
      return { kind: "edit", id: decision.id, at, fields };
    });
  });
}
