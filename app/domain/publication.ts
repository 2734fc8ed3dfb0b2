import { AUTHOR_CAP } from "./author-month.ts";
import type { Month } from "./calendar.ts";
import { PRIOR } from "./interval.ts";
import { LEAST_DECISIONS, type Quality, type ShownPercent } from "./labels.ts";
import { type MovementHistory, NO_MOVEMENT_YET } from "./movement.ts";
import { type IndexBand, UNANSWERED_REACH } from "./weight.ts";

/** The way in which figures are made; stored beside each of them. */
export const METHODOLOGY = "1";

/** The choices behind a publication, for whoever wants to check it. @param k threshold in people */
export function parametersOf(k: number) {
  return {
    k,
    decisions: LEAST_DECISIONS,
    cap: AUTHOR_CAP,
    phi0: PRIOR.phi,
    nu0: PRIOR.nu,
    unansweredReach: UNANSWERED_REACH,
    months: 12,
  };
}

/**
 * One published index. `index` and `band` are null when the figure is rough: then only lo..hi (points, whole numbers)
 * is shown. `asOf` is the month of the publication in which the figure last moved.
 */
export type IndexFigure = {
  readonly index: ShownPercent | null;
  readonly lo: number;
  readonly hi: number;
  readonly quality: Quality;
  readonly band: IndexBand | null;
  readonly people: number;
  readonly decisions: number;
  readonly participation: ShownPercent;
  readonly asOf: Month;
};

/** A count beside the index with the number of people behind it; it moves by itself, so it has its own month. */
export type SideCount = { readonly count: number; readonly people: number; readonly asOf: Month };

/** What stands beside the index: no effect on customers seen, don't know, and decisions limited by the author cap. */
export const SIDE_KEYS = ["noneSeen", "unknown", "limited"] as const;
export type SideKey = (typeof SIDE_KEYS)[number];

/** A reporting group with its names of that day, so that a reprint is identical. Null: not shown, no number at all. */
export type GroupFigure = {
  readonly id: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly figure: IndexFigure | null;
};

export type PublishedFigures = {
  readonly kind: "figures";
  /** The window: twelve complete months up to `month`, or fewer while the organisation is younger. */
  readonly month: Month;
  readonly from: Month;
  readonly threshold: number;
  readonly organisation: IndexFigure & { readonly beside: Readonly<Record<SideKey, SideCount | null>> };
  /** In the fixed order of the organisation, never by score. */
  readonly groups: readonly GroupFigure[];
};

/** What a closed month holds, and all that screens, exports and workshops may read of it. */
export type Figures =
  | PublishedFigures
  | {
      readonly kind: "none";
      readonly month: Month;
      readonly threshold: number;
      readonly reason: "too-few" | "partly-visible";
    };

/** Reach weight, steps and decisions of one author in one window and group. */
export type BasisRow = readonly [W: number, Y: number, n: number];

/**
 * What the next publication must know to judge who changed: the authors' rows as they were when the organisation's
 * figure last moved. Personal data: only publishPeriod reads it, and the next publication empties it.
 */
export type Basis = {
  readonly rows: Readonly<Record<string, Readonly<Record<string, BasisRow>>>>;
  /** What observers know about every group: see residual.ts. */
  readonly trails: Readonly<
    Record<
      string,
      {
        readonly own: readonly Basis["rows"][string][];
        readonly unshown: readonly (Basis["rows"][string] | null)[];
      }
    >
  >;
  readonly history: MovementHistory;
  /** Headcounts in the headline; they change only while no group is held (see makePublication). */
  readonly headcounts: Readonly<Record<string, number>>;
  readonly beside: Readonly<
    Record<SideKey, { readonly rows: Readonly<Record<string, number>>; readonly last: SideCount | null }>
  >;
  /** The figures that last moved: what is repeated while the organisation is held. */
  readonly last: PublishedFigures | null;
};

/** Before anything was published. */
export const NO_BASIS: Basis = {
  rows: {},
  trails: {},
  history: NO_MOVEMENT_YET,
  headcounts: {},
  beside: {
    noneSeen: { rows: {}, last: null },
    unknown: { rows: {}, last: null },
    limited: { rows: {}, last: null },
  },
  last: null,
};
