import type { Moments } from "./moments.ts";

/** A figure never rests on fewer people than this, whatever the organisation sets. Source: measures 1.8, 3.6. */
export const LEAST_PEOPLE = 5;
/** Nor on fewer decisions. */
export const LEAST_DECISIONS = 10;
/** One author with more than this share of the weight is flagged. */
const DOMINANT_SHARE = 0.25;

export type Quality = "firm" | "indicative" | "rough";

/** May this be the threshold of an organisation: a whole number of people, 5 or more? */
export function isThreshold(k: number): boolean {
  return Number.isInteger(k) && k >= LEAST_PEOPLE;
}

/** Does a unit have enough people (k) and decisions (10) for a figure? It must also survive disclose-quarter.ts. */
export function meetsFigures(unit: { people: number; decisions: number }, k: number): boolean {
  return unit.people >= k && unit.decisions >= LEAST_DECISIONS;
}

/**
 * How firm a figure is.
 * @param half half-width of its interval in points, 0..50
 * @returns firm up to 5, indicative up to 15, else rough (show the band without a point). Source: measures 1.8.
 */
export function qualityOf(half: number): Quality {
  if (half <= 5) return "firm";
  return half <= 15 ? "indicative" : "rough";
}

/** Does one author hold more than a quarter of the weight? Source: measures 1.8. */
export function isDominated(moments: Moments): boolean {
  return moments.S1 > 0 && moments.maxW / moments.S1 > DOMINANT_SHARE;
}

export type ShownPercent = { readonly kind: "exact" | "at-least" | "at-most"; readonly value: number };

/** Of fewer people than this nothing may tell that all of them said the same. Source: measures 3.6. */
export const FEW_RESPONDENTS = 10;

/**
 * A percentage as it may be shown: an integer, and below 10 respondents never exactly everybody or nobody.
 * @param percent 0..100; @param respondents people behind it
 * Source: measures 3.6 ("95 % or more", "5 % or less").
 */
export function shownPercent(percent: number, respondents: number): ShownPercent {
  const value = Math.round(percent);
  if (respondents < FEW_RESPONDENTS && value > 95) return { kind: "at-least", value: 95 };
  if (respondents < FEW_RESPONDENTS && value < 5) return { kind: "at-most", value: 5 };
  return { kind: "exact", value };
}
