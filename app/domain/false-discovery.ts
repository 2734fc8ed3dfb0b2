/**
 * Benjamini-Hochberg adjusted p-values, in the order of the input; reject where adjusted <= q.
 * @param p p-values, 0..1
 * Source: Benjamini & Hochberg 1995; measures 1.9 uses q = 0.10 over all departments.
 */
export function adjustedP(p: readonly number[]): number[] {
  const descending = [...p.keys()].sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0));
  const adjusted = new Array<number>(p.length).fill(1);
  let lowest = 1;
  descending.forEach((index, position) => {
    lowest = Math.min(lowest, ((p[index] ?? 1) * p.length) / (p.length - position));
    adjusted[index] = lowest;
  });
  return adjusted;
}
