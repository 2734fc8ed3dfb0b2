export interface GroupSize {
  /** Headcount of the departments that have one. */
  readonly known: number;
  /** How many departments have no headcount. */
  readonly unknown: number;
  /** With fewer people than twice the threshold, half of them would have to log before anything shows. */
  readonly isMostlyHidden: boolean;
}

/**
 * How many people a reporting group holds.
 * @param headcounts one per department, null when nobody filled it in
 * @param threshold the smallest number of people that is ever shown
 */
export function groupSize(headcounts: readonly (number | null)[], threshold: number): GroupSize {
  const known = headcounts.reduce<number>((sum, headcount) => sum + (headcount ?? 0), 0);
  const unknown = headcounts.filter((headcount) => headcount === null).length;
  return {
    known,
    unknown,
    isMostlyHidden: headcounts.length > 0 && unknown === 0 && known < threshold * 2,
  };
}
