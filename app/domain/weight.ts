/** The five answers to "how heavily did the customer weigh?", labels in the content pack. Source: measures 1.1. */
export const WEIGHTS = [0, 1, 2, 3, 4] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Reach bands: 1 a few customers, 2 a group, 3 a large part, 4 nearly all. Source: measures 1.1. */
export const REACHES = [1, 2, 3, 4] as const;
export type Reach = (typeof REACHES)[number];

/** From this weight on the customer has been weighed; 4 earns nothing extra. Source: measures, decided list. */
export const GOAL = 3;

/** The band that an unanswered reach counts in. */
export const UNANSWERED_REACH: Reach = 2;

/** Is this number one of the five weights? */
export function isWeight(value: unknown): value is Weight {
  return WEIGHTS.includes(value as Weight);
}

/**
 * Steps towards the goal.
 * @param weight 0..4
 * @returns min(weight, 3), so 0..3
 */
export function steps(weight: Weight): number {
  return Math.min(weight, GOAL);
}

/** Did the customer's interest get weighed (3 or 4)? An honest no counts as well. */
export function isWeighed(weight: Weight): boolean {
  return weight >= GOAL;
}

/** @returns the reach band that counts: the answer, or 2 when unanswered. */
export function countedReach(reach: Reach | null): Reach {
  return reach ?? UNANSWERED_REACH;
}

export type IndexBand = "rarely" | "mentioned" | "weighed" | "always";

/** The bands of the index with their lower bounds in points. */
export const INDEX_BANDS: readonly { readonly key: IndexBand; readonly from: number; readonly to: number }[] =
  [
    { key: "rarely", from: 0, to: 33 },
    { key: "mentioned", from: 33, to: 67 },
    { key: "weighed", from: 67, to: 90 },
    { key: "always", from: 90, to: 100 },
  ];

/**
 * The band in which an index lies; a bound belongs to the higher band.
 * @param index points, 0..100
 * @throws RangeError outside 0..100
 */
export function bandOf(index: number): IndexBand {
  if (!(index >= 0 && index <= 100)) throw new RangeError(`an index lies between 0 and 100, got ${index}`);
  if (index >= 90) return "always";
  if (index >= 67) return "weighed";
  return index >= 33 ? "mentioned" : "rarely";
}
