import { AUTHOR_CAP, type AuthorMonthSums, capped } from "./author-month.ts";
import {
  authorRows,
  type Contribution,
  type CountedRow,
  contributionsOf,
  momentsFor,
} from "./contribution.ts";
import { headlineWithin, type Strata } from "./figure.ts";
import type { Stratum } from "./headline.ts";
import { type Interval, intervalOf } from "./interval.ts";
import { shownPercent } from "./labels.ts";
import type { Reading, Readings } from "./publication.ts";
import { rankShift } from "./rank-shift.ts";
import { GOAL } from "./weight.ts";

type Weighed = { readonly W: number; readonly Y: number };
type Five = readonly [number, number, number, number, number];

/** Steps (0..3) that a weight of 0..4 earns. */
const CURVES: Readonly<Record<Reading["curve"], Five>> = {
  plateau: [0, 1, 2, 3, 3],
  linear: [0, 0.75, 1.5, 2.25, 3],
  threshold: [0, 0, 0, 3, 3],
};
const WEIGHTS: Readonly<Record<Reading["weight"], (sums: AuthorMonthSums) => Five>> = {
  reach: ({ w0, w1, w2, w3, w4 }) => [w0, w1, w2, w3, w4],
  equal: ({ c0, c1, c2, c3, c4 }) => [c0, c1, c2, c3, c4],
};
const COMBINATIONS = ["headcount", "equal", "as-logged"] as const;

/**
 * The index under the eighteen combinations of other reasonable choices, the strict and the author-balanced reading.
 * @param shown groups whose order is compared; below three there is no rank shift
 * @returns null when the headline itself has none, and when a reading would tell that fewer than ten people all said
 * the same. Source: measures 1.14, 3.6 (rank shift: OECD/JRC Handbook eq. 38).
 */
export function readingsOf(
  rows: readonly CountedRow[],
  strata: Strata,
  shown: readonly string[],
): Readings | null {
  const all: Reading[] = [];
  const orders: number[][] = [];
  for (const curve of Object.keys(CURVES) as Reading["curve"][]) {
    for (const weight of Object.keys(WEIGHTS) as Reading["weight"][]) {
      const contributions = contributionsOf(rows, weighing(curve, weight));
      for (const combination of COMBINATIONS) {
        const interval = combined(contributions, strata, combination);
        if (interval === null) return null;
        all.push({ curve, weight, combination, ...points(interval) });
      }
      const byStratum = Map.groupBy(contributions, strata.of);
      orders.push(ranksOf(shown.map((id) => intervalOf(momentsFor(byStratum.get(id) ?? []))?.p ?? 0)));
    }
  }
  const logged = authorRows(contributionsOf(rows));
  const means = [...logged.values()].map(({ W, Y }) => Y / (GOAL * W));
  const strict = combined(contributionsOf(rows, strictly), strata, "headcount");
  const readings: Readings = {
    lo: Math.min(...all.map(({ index }) => index)),
    hi: Math.max(...all.map(({ index }) => index)),
    all,
    strict: Math.round(100 * (strict?.p ?? 0)),
    balanced: Math.round((100 * means.reduce((sum, mean) => sum + mean, 0)) / means.length),
    rankShift: shown.length < 3 ? null : meanShift(orders),
  };
  const told = [readings.lo, readings.hi, readings.strict, readings.balanced];
  return told.every((index) => shownPercent(index, logged.size).kind === "exact") ? readings : null;
}

/** Mean shift of the others against the first, in places with one decimal. */
function meanShift([reference = [], ...others]: readonly number[][]): number {
  const shifts = others.map((order) => rankShift(reference, order) ?? 0);
  return Math.round((10 * shifts.reduce((sum, shift) => sum + shift, 0)) / shifts.length) / 10;
}

/** Places from the highest down; equal values share the middle of theirs. */
function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const higher = values.filter((other) => other > value).length;
    const equal = values.filter((other) => other === value).length;
    return higher + (equal + 1) / 2;
  });
}

/** The index itself rounds where the cap binds; the other readings have steps of less than one. */
function weighing(curve: Reading["curve"], weight: Reading["weight"]): (sums: AuthorMonthSums) => Weighed {
  if (curve === "plateau" && weight === "reach") return capped;
  return (sums) => {
    const counts = WEIGHTS[weight](sums);
    const W = counts.reduce((sum, count) => sum + count, 0);
    const Y = counts.reduce((sum, count, i) => sum + count * (CURVES[curve][i] ?? 0), 0);
    return W <= AUTHOR_CAP ? { W, Y } : { W: AUTHOR_CAP, Y: (AUTHOR_CAP * Y) / W };
  };
}

/** Weights of 3 and 4 without evidence count as 2. */
function strictly(sums: AuthorMonthSums): Weighed {
  const { W, Y } = capped(sums);
  const total = sums.w0 + sums.w1 + sums.w2 + sums.w3 + sums.w4;
  return { W, Y: total === 0 ? Y : Y - Math.round((sums.u * W) / total) };
}

function combined(
  contributions: readonly Contribution[],
  strata: Strata,
  combination: Reading["combination"],
): Interval | null {
  if (combination === "as-logged") return intervalOf(momentsFor(contributions));
  const alike = (parts: readonly Stratum[]) =>
    parts.filter(({ moments }) => moments.S1 > 0).map((one) => ({ ...one, headcount: 1 }));
  const headline =
    combination === "equal"
      ? headlineWithin(contributions, strata, alike)
      : headlineWithin(contributions, strata);
  return headline.kind === "none" ? null : headline.interval;
}

function points({ p, lo, hi }: Interval): Pick<Reading, "index" | "lo" | "hi"> {
  const index = Math.round(100 * p);
  return { index, lo: Math.min(index, Math.round(100 * lo)), hi: Math.max(index, Math.round(100 * hi)) };
}
