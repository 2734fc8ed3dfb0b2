import { type Verdict, verdictOf } from "./change.ts";
import { tQuantile } from "./dist.ts";

/** Change of one department between two windows: d with its variance and degrees of freedom (change.ts). */
export type UnitChange = { readonly d: number; readonly variance: number; readonly nu: number };

export type ActionEffect =
  | { readonly kind: "no-comparison" }
  | {
      readonly kind: "effect";
      readonly D: number;
      readonly lo: number;
      readonly hi: number;
      readonly se: number;
      readonly df: number;
      readonly verdict: Verdict;
    };

/**
 * The plain contrast: change of the treated unit minus the mean change of the controls, with sampling error only.
 * @returns D and se, on the scale of the input. Source: Card & Krueger 1994.
 */
export function contrast(
  treated: { readonly d: number; readonly variance: number },
  controls: readonly { readonly d: number; readonly variance: number }[],
): { D: number; se: number } {
  const C = controls.length;
  const sampling = mean(controls.map((control) => control.variance)) / C;
  return {
    D: treated.d - mean(controls.map((control) => control.d)),
    se: Math.sqrt(treated.variance + sampling),
  };
}

/**
 * Effect of an improvement action: difference in differences, with the spread of the control departments.
 * @param controls departments without an action; fewer than 3 give "no-comparison"
 * Source: measures 5. It may fit with an effect; it never proves a cause.
 */
export function effectOfAction(treated: UnitChange, controls: readonly UnitChange[]): ActionEffect {
  const C = controls.length;
  if (C < 3) return { kind: "no-comparison" };
  const changes = controls.map((control) => control.d);
  const D = treated.d - mean(changes);
  const sampling = mean(controls.map((control) => control.variance));
  const spread = changes.reduce((sum, d) => sum + (d - mean(changes)) ** 2, 0) / (C - 1);
  const tau2 = Math.max(0, spread - sampling);
  const a = treated.variance;
  const b = tau2 * (1 + 1 / C) + sampling / C;
  const se = Math.sqrt(a + b);
  const df = (a + b) ** 2 / (a ** 2 / treated.nu + b ** 2 / (C - 1));
  const half = tQuantile(0.975, df) * se;
  return { kind: "effect", D, lo: D - half, hi: D + half, se, df, verdict: verdictOf(D - half, D + half) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
