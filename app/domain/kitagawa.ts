import type { Moments } from "./moments.ts";
import { estimateRatio } from "./variance.ts";

/** A change of the index as logged, 0..1 scale: total = within + mix. */
export type Split = { readonly total: number; readonly within: number; readonly mix: number };

/**
 * How much of a change of the index as logged comes from groups that changed (within), and how much from other groups
 * logging more or less (mix). A group that logged in one window only changes nothing within itself.
 * @param first moments per group in the first window; @param second in the second
 * @returns null when either window is empty
 * Source: measures 1.10; Kitagawa 1955.
 */
export function splitChange(
  first: ReadonlyMap<string, Moments>,
  second: ReadonlyMap<string, Moments>,
): Split | null {
  const weight = (window: ReadonlyMap<string, Moments>) =>
    [...window.values()].reduce((sum, { S1 }) => sum + S1, 0);
  const [before, after] = [weight(first), weight(second)];
  if (before === 0 || after === 0) return null;
  let [within, mix] = [0, 0];
  for (const id of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(id), second.get(id)];
    const [from, to] = [a && estimateRatio(a), b && estimateRatio(b)];
    const p = from?.p ?? to?.p ?? 0;
    const [shareBefore, shareAfter] = [(a?.S1 ?? 0) / before, (b?.S1 ?? 0) / after];
    within += ((shareBefore + shareAfter) / 2) * ((to?.p ?? p) - p);
    mix += (((to?.p ?? p) + p) / 2) * (shareAfter - shareBefore);
  }
  return { total: within + mix, within, mix };
}
