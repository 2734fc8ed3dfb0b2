import { addMonths, type Cadence, type Month } from "#app/domain/calendar.ts";
import { mulberry32, shuffled } from "#app/domain/random.ts";
import { type Dice, diceOf } from "./dice.ts";

/** Somebody who logs: where, how often, from when until when, and with what leaning. */
export interface Writer {
  readonly authorId: string;
  readonly isLeader: boolean;
  readonly department: string;
  /** A second department, where one in three of the decisions is logged. */
  readonly second: string | null;
  /** Works in `department` until the month with this number, then in `next`. */
  readonly moves: { readonly month: number; readonly next: string } | null;
  readonly joins: number;
  readonly leaves: number;
  /** Decisions in an ordinary month. */
  readonly pace: number;
  /** The weight that this person is inclined to give. */
  readonly leaning: number;
}

export interface PlannedGroup {
  readonly id: string;
  readonly departments: readonly { readonly id: string; readonly headcount: number }[];
}

/** A random organisation: what it is like and who logs there; what is logged follows month by month. */
export interface Plan {
  readonly seed: number;
  readonly id: string;
  readonly threshold: number;
  readonly groups: readonly PlannedGroup[];
  readonly writers: readonly Writer[];
  readonly months: readonly Month[];
  /** From the month with this number on, periods are weeks. */
  readonly weeklyFrom: number;
  /** The department with this number moves to another reporting group in a month. */
  readonly rebundles: { readonly month: number; readonly department: string; readonly group: string } | null;
  /** Chance in a month that people correct what was already published. */
  readonly corrects: number;
  /** How much of the optional questions is answered, 0..1. */
  readonly answers: number;
  readonly dice: Dice;
}

const LONG = 16;
const WEEKLY_MONTHS = 2;

/** The organisation that belongs to a seed: always the same one. */
export function planOf(seed: number, periods = 6): Plan {
  const dice = diceOf(mulberry32(seed * 7919 + 13));
  const threshold = dice.oneOf([5, 5, 5, 6, 7, 8]);
  const id = dice.id();
  const people = dice.between(8, 30);
  const groups = Array.from({ length: dice.between(2, 6) }, () => ({
    id: dice.id(),
    departments: Array.from({ length: dice.chance(0.25) ? 2 : 1 }, () => ({
      id: dice.id(),
      headcount: dice.between(3, 14),
    })),
  }));
  const length = dice.chance(0.04) ? LONG : periods + (dice.chance(0.3) ? dice.between(1, 3) : 0);
  const first = addMonths("2026-01", dice.between(0, 2));
  const departments = sharedOut(groups, people, threshold, dice);
  const leaders = dice.oneOf([0, 2, threshold - 1, threshold, threshold + 1, threshold + 4]);
  const leading = new Set(shuffled([...departments.keys()], dice.random).slice(0, leaders));
  const all = groups.flatMap((group) => group.departments.map((department) => department.id));
  const writers = departments.map((department, i) => writerOf(department, leading.has(i), all, length, dice));
  const isWeekly = dice.chance(0.12);
  return {
    seed,
    id,
    threshold,
    groups,
    writers,
    months: Array.from({ length }, (_, i) => addMonths(first, i)),
    weeklyFrom: isWeekly ? Math.max(1, length - WEEKLY_MONTHS) : length,
    rebundles: dice.chance(0.08)
      ? { month: dice.between(1, length - 1), department: dice.oneOf(all), group: dice.oneOf(groups).id }
      : null,
    corrects: dice.chance(0.35) ? 0.5 : 0,
    answers: dice.oneOf([0.2, 0.5, 0.8]),
    dice,
  };
}

/** A department for everybody: even, by chance, or so that groups lie around the threshold. */
function sharedOut(groups: readonly PlannedGroup[], people: number, threshold: number, dice: Dice): string[] {
  const lots = groups.map((group) => ({ group, share: 0.15 + dice.random() ** 2 }));
  const style = dice.oneOf(["even", "skewed", "near"]);
  const sizes = lots.map(({ share }) =>
    style === "near" ? Math.max(1, threshold + dice.between(-3, 2)) : style === "even" ? 1 : share,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return Array.from({ length: people }, (_, i) => {
    let left = ((i + 0.5) / people) * total;
    const at = sizes.findIndex((size) => {
      left -= size;
      return left < 0;
    });
    return dice.oneOf((groups[at] ?? (groups[0] as PlannedGroup)).departments).id;
  });
}

function writerOf(department: string, isLeader: boolean, all: string[], length: number, dice: Dice): Writer {
  const others = all.filter((id) => id !== department);
  return {
    authorId: dice.id(),
    isLeader,
    department,
    second: dice.chance(0.08) ? dice.oneOf(others) : null,
    moves: dice.chance(0.08) ? { month: dice.between(1, length - 1), next: dice.oneOf(others) } : null,
    joins: dice.chance(0.15) ? dice.between(1, length - 1) : 0,
    leaves: dice.chance(0.12) ? dice.between(1, length - 1) : length,
    pace: 0.3 + 3.5 * dice.random() ** 2,
    leaning: dice.random() * 4,
  };
}

/** Where a writer works in a month. */
export function departmentIn({ department, moves }: Writer, month: number): string {
  return moves && month >= moves.month ? moves.next : department;
}

/** Is the cadence weekly from this month on? */
export function cadenceIn({ weeklyFrom }: Plan, month: number): Cadence {
  return month >= weeklyFrom ? "weekly" : "monthly";
}
