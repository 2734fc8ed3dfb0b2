import { isSupported } from "./evidence.ts";
import { countedReach, isWeighed, type Reach, type Weight } from "./weight.ts";

/**
 * Level A sums of one author in one department, month and level; all integers, all additive.
 * n counts weighed decisions, c0..c4 those per weight, w0..w4 their reach weight, u the reach weight of weights 3-4
 * without supported evidence. noneSeen and unknown stand beside the index. Source: measures 1.4.
 */
export type AuthorMonthSums = {
  readonly n: number;
  readonly c0: number;
  readonly c1: number;
  readonly c2: number;
  readonly c3: number;
  readonly c4: number;
  readonly w0: number;
  readonly w1: number;
  readonly w2: number;
  readonly w3: number;
  readonly w4: number;
  readonly u: number;
  readonly noneSeen: number;
  readonly unknown: number;
};

/** What the sums need to know of a decision. `weight` must be answered when `weighing` is "weighed". */
export type CountedDecision = {
  readonly touch: "direct" | "indirect" | "none_seen";
  readonly weight: Weight | null;
  readonly weighing: "weighed" | "unknown" | "pending";
  readonly reach: Reach | null;
  readonly evidence: readonly string[];
};

/** The columns of the sums, for tables and loops. */
export const SUM_KEYS = [
  ...(["n", "c0", "c1", "c2", "c3", "c4", "w0", "w1", "w2", "w3", "w4", "u", "noneSeen", "unknown"] as const),
];

/** At most this much reach weight counts per author, department and month. Source: measures 1.3. */
export const AUTHOR_CAP = 40;

/** @returns sums of nothing. */
export function emptySums(): AuthorMonthSums {
  return combine(() => 0);
}

/**
 * What one decision adds to the sums of its author. Pending (still to be weighed) adds nothing at all; "no customer
 * effect seen" and "don't know" are only counted beside the index.
 * @throws RangeError when a weighed decision carries no weight
 */
export function contributionOf(decision: CountedDecision): AuthorMonthSums {
  const nothing = emptySums();
  if (decision.weighing === "pending") return nothing;
  if (decision.touch === "none_seen") return { ...nothing, noneSeen: 1 };
  if (decision.weighing === "unknown") return { ...nothing, unknown: 1 };
  if (decision.weight === null) throw new RangeError("a weighed decision needs a weight");
  const reach = countedReach(decision.reach);
  const unsupported = isWeighed(decision.weight) && !isSupported(decision.evidence);
  return {
    ...nothing,
    n: 1,
    [`c${decision.weight}`]: 1,
    [`w${decision.weight}`]: reach,
    u: unsupported ? reach : 0,
  };
}

/** @returns a + b, column by column. */
export function add(a: AuthorMonthSums, b: AuthorMonthSums): AuthorMonthSums {
  return combine((key) => a[key] + b[key]);
}

/** @returns a - b, column by column; an edit is subtract old, add new. */
export function subtract(a: AuthorMonthSums, b: AuthorMonthSums): AuthorMonthSums {
  return combine((key) => a[key] - b[key]);
}

/** Does the cap bind for these sums (one author, department and month, all levels together)? */
export function isLimited(sums: AuthorMonthSums): boolean {
  return reachWeight(sums) > AUTHOR_CAP;
}

/**
 * Weight and steps that count in the index, after the cap. The author's mean stays, only the influence is limited.
 * @param sums of one author, department and month with ALL levels added: the cap holds for them together
 * @returns W reach weight 0..40 and Y steps 0..3W, integers
 * Source: measures 1.3.
 */
export function capped(sums: AuthorMonthSums): { readonly W: number; readonly Y: number } {
  const W = reachWeight(sums);
  const Y = sums.w1 + 2 * sums.w2 + 3 * (sums.w3 + sums.w4);
  if (W <= AUTHOR_CAP) return { W, Y };
  return { W: AUTHOR_CAP, Y: Math.round((AUTHOR_CAP * Y) / W) };
}

function reachWeight(sums: AuthorMonthSums): number {
  return sums.w0 + sums.w1 + sums.w2 + sums.w3 + sums.w4;
}

// Written out: a closing adds up hundreds of thousands of these, and building them key by key takes ten times as long.
function combine(value: (key: keyof AuthorMonthSums) => number): AuthorMonthSums {
  return {
    n: value("n"),
    c0: value("c0"),
    c1: value("c1"),
    c2: value("c2"),
    c3: value("c3"),
    c4: value("c4"),
    w0: value("w0"),
    w1: value("w1"),
    w2: value("w2"),
    w3: value("w3"),
    w4: value("w4"),
    u: value("u"),
    noneSeen: value("noneSeen"),
    unknown: value("unknown"),
  };
}
