import {
  coincidencesOf,
  intervalDifference,
  krippendorffAlpha,
  nearAgreement,
  ordinalDifference,
} from "./agreement.ts";
import { mulberry32 } from "./random.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

/** The interval of alpha is shown from this many decisions that were weighed twice or more. Source: measures 2. */
export const LEAST_FOR_INTERVAL = 20;
const DRAWS = 1000;

export type AlphaWord = "little" | "fair" | "usable" | "good";

/** All weights that one decision got: the author's own and those of colleagues. */
export type Weighed = readonly Weight[];

export type Agreement =
  /** No decision was weighed by two people. */
  | { readonly kind: "none" }
  | {
      readonly kind: "agreement";
      /** Decisions with at least two weights, and the pairs of weights in them. */
      readonly decisions: number;
      readonly pairs: number;
      /** Share of pairs at most one step apart, 0..1, and what chance alone would give. */
      readonly share: number;
      readonly chance: number;
      /** Krippendorff's alpha; null when everybody gave the same weight: say that, show no number. */
      readonly alpha: {
        readonly ordinal: number;
        readonly interval: number;
        readonly word: AlphaWord;
        /** 95 % interval of the ordinal alpha; null below 20 decisions, or when most draws had nothing to compare. */
        readonly bounds: { readonly lo: number; readonly hi: number } | null;
      } | null;
    };

/**
 * How far people who weighed the same decisions agree: A1 for everybody, alpha for cx.
 * The order of decisions, and of weights inside one, changes nothing, not even the drawn interval.
 * @param seed of the draws; the same seed gives the same interval
 * Source: measures 2; Krippendorff 2011, 2019.
 */
export function agreementOf(decisions: readonly Weighed[], seed = 1): Agreement {
  const compared = decisions.filter((weights) => weights.length >= 2);
  const coincidences = coincidencesOf(compared, WEIGHTS);
  const near = nearAgreement(coincidences);
  if (near === null) return { kind: "none" };
  const ordinal = krippendorffAlpha(coincidences, ordinalDifference);
  const interval = krippendorffAlpha(coincidences, intervalDifference);
  return {
    kind: "agreement",
    decisions: compared.length,
    pairs: compared.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0),
    share: Math.min(1, near.share),
    chance: Math.min(1, near.chance),
    alpha:
      ordinal === null || interval === null
        ? null
        : { ordinal, interval, word: alphaWord(ordinal), bounds: drawnBounds(compared, ordinal, seed) },
  };
}

/**
 * Word for an alpha: below .40 little, to .667 fair, to .80 usable, from .80 good.
 * Source: measures 2; Krippendorff (.667 and .800).
 */
export function alphaWord(alpha: number): AlphaWord {
  if (alpha >= 0.8) return "good";
  if (alpha >= 0.667) return "usable";
  return alpha >= 0.4 ? "fair" : "little";
}

/** "In 8 of 10 pairs": a share in whole tenths, 0..10. */
export function inTen(share: number): number {
  return Math.round(10 * share);
}

/**
 * Percentile bootstrap over decisions, 1,000 draws. Draws in which everybody gave the same weight have no alpha and
 * are left out; where that is more than one in twenty, there is no interval. It always holds the alpha itself.
 */
function drawnBounds(decisions: readonly Weighed[], alpha: number, seed: number) {
  if (decisions.length < LEAST_FOR_INTERVAL) return null;
  const drawn = drawnAlphas(decisions, mulberry32(seed));
  if (drawn.length < 0.95 * DRAWS) return null;
  const low = drawn[Math.floor(0.025 * drawn.length)] ?? alpha;
  const high = drawn[Math.ceil(0.975 * drawn.length) - 1] ?? alpha;
  return { lo: Math.min(alpha, low), hi: Math.max(alpha, high) };
}

// Decisions with the same weights are one kind: a draw counts kinds, so 1,000 draws of thousands of decisions are quick.
function drawnAlphas(decisions: readonly Weighed[], random: () => number): number[] {
  const byKind = Map.groupBy(decisions, (weights) => weights.toSorted().join(""));
  const kinds = [...byKind].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, same]) => same);
  const kindAt = Int32Array.from(kinds.flatMap((same, kind) => same.map(() => kind)));
  const cellsOf = kinds.map((same) => coincidencesOf(same.slice(0, 1), WEIGHTS).cells);
  const found: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const counts = new Float64Array(kinds.length);
    for (let i = 0; i < kindAt.length; i += 1) {
      const kind = kindAt[Math.floor(random() * kindAt.length)] ?? 0;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    const cells = WEIGHTS.map((c) =>
      WEIGHTS.map((k) =>
        cellsOf.reduce((sum, cell, kind) => sum + (counts[kind] ?? 0) * (cell[c]?.[k] ?? 0), 0),
      ),
    );
    const margins = cells.map((row) => row.reduce((sum, cell) => sum + cell, 0));
    const total = margins.reduce((sum, margin) => sum + margin, 0);
    const alpha = krippendorffAlpha({ values: WEIGHTS, cells, margins, total }, ordinalDifference);
    if (alpha !== null) found.push(alpha);
  }
  return found.sort((one, other) => one - other);
}
