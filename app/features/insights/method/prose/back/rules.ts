import { LEAST_DRAWN } from "#app/domain/colleagues.ts";
import { fill } from "../../../words/rules.ts";
import type { backEn } from "./strings/en.ts";
import type { backNl } from "./strings/nl.ts";

/** How what comes back of decisions is counted and told. @param k threshold in people */
export function backTexts(back: typeof backEn | typeof backNl, k: number): string[] {
  return [
    back.lookBack,
    back.repairs,
    back.claims,
    back.opinions,
    fill(back.calibrated, LEAST_DRAWN),
    fill(back.privacy, { k }),
  ];
}
