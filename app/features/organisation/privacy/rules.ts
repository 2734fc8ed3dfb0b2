import type { Cadence } from "#app/domain/calendar.ts";

/** No organisation can choose a smaller one: the database refuses it as well. */
export const smallestThreshold = 5;
export const largestThreshold = 50;
export const retentionRange = { least: 1, most: 60, usual: 13 } as const;

/** How often a period closes and new figures appear. */
export const cadences = ["monthly", "weekly"] as const satisfies readonly Cadence[];

export interface PrivacySettings {
  readonly threshold: number;
  readonly visibility: "shared" | "private";
  readonly cadence: Cadence;
  readonly retentionMonths: number;
  readonly lookBackWeeks: number;
  readonly opinionPercent: number;
}
