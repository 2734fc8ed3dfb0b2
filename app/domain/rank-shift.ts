/**
 * Mean absolute shift in rank between the reference and another reading.
 * @param reference, alternative ranks in the same order of departments
 * @returns 0 or more; null without departments
 * Source: OECD/JRC 2008 eq. 38; measures 1.14.
 */
export function rankShift(reference: readonly number[], alternative: readonly number[]): number | null {
  if (reference.length !== alternative.length) throw new RangeError("two rankings of one length are needed");
  if (reference.length === 0) return null;
  const total = reference.reduce((sum, rank, i) => sum + Math.abs(rank - (alternative[i] ?? 0)), 0);
  return total / reference.length;
}
