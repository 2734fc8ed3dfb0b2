import type { AlphaWord } from "./agreement-figure.ts";
import { AUTHOR_CAP } from "./author-month.ts";
import type { Cadence, Day, Month, Quarter } from "./calendar.ts";
import type { Verdict } from "./change.ts";
import { PRIOR } from "./interval.ts";
import { LEAST_DECISIONS, type Quality, type ShownPercent } from "./labels.ts";
import type { Text } from "./language.ts";
import type { TopicKey } from "./topics.ts";
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
 * is shown. `dominated`: one person holds more than a quarter of the weight.
 */
export type IndexFigure = {
  readonly index: ShownPercent | null;
  readonly lo: number;
  readonly hi: number;
  readonly quality: Quality;
  readonly band: IndexBand | null;
  readonly people: number;
  readonly decisions: number;
  readonly dominated: boolean;
};

/** A difference in points, whole numbers; "cannot-tell" whenever 0 lies within lo..hi. */
export type ChangeFigure = {
  readonly points: number;
  readonly lo: number;
  readonly hi: number;
  readonly verdict: Verdict;
};

/** The index as other reasonable choices would have it. Source: measures 1.14. */
export type Reading = {
  readonly curve: "plateau" | "linear" | "threshold";
  readonly weight: "reach" | "equal";
  readonly combination: "headcount" | "equal" | "as-logged";
  readonly index: number;
  readonly lo: number;
  readonly hi: number;
};

export type Readings = {
  /** Lowest and highest of the eighteen, in points. */
  readonly lo: number;
  readonly hi: number;
  readonly all: readonly Reading[];
  /** Weights of 3 and 4 without evidence count as 2. */
  readonly strict: number;
  /** The mean of the means of people. */
  readonly balanced: number;
  /** Mean shift of groups in the order, in places; null below three groups. */
  readonly rankShift: number | null;
};

/** One quarter. A group's figure can be null while it is `counted`: enough people, too few decisions to show. */
export type QuarterFigure = { readonly figure: IndexFigure | null; readonly counted: boolean };

export type GroupFigures = {
  readonly id: string;
  /** Its names of that day, so that a reprint is identical. */
  readonly name: Text;
  /** Share of the people of the organisation, per cent. */
  readonly share: number;
  /** The last four complete quarters, as far as they were counted for this group; null: not shown. */
  readonly figure: IndexFigure | null;
  readonly participation: ShownPercent | null;
  /** How many of the last four quarters the figure holds. */
  readonly quartersCounted: number;
  /** One for each of `quarters` of the publication. */
  readonly quarters: readonly QuarterFigure[];
  /** Last quarter against the one before. */
  readonly change: ChangeFigure | null;
  /** Against the other groups together, Benjamini-Hochberg at 10 %; null: no difference that chance cannot explain. */
  readonly versusRest: "above" | "below" | null;
  /** For colour only: the value drawn towards the common mean; null below three groups. */
  readonly shrunk: number | null;
};

/** The people who decide for others, and everybody else: an attribute next to the groups. */
export type LeadershipFigures = {
  /** Share of the leaders who logged something in the window; null when fewer leaders than the threshold. */
  readonly participation: ShownPercent | null;
  readonly otherParticipation: ShownPercent | null;
  readonly figure: IndexFigure | null;
  readonly others: IndexFigure | null;
  /** Leaders minus others. */
  readonly gap: ChangeFigure | null;
};

/**
 * Counts of decisions in one block of whole quarters, in round numbers: `decisions` and `people` who answered in tens
 * (at least 10), cells in fives. A cell is null when fewer people than the threshold stand behind it or behind what is
 * left. Round numbers cannot be added up to what a few people did.
 */
export type TopicRow = {
  readonly decisions: number;
  readonly people: number;
  readonly cells: Readonly<Record<string, number | null>>;
};

export type Topic = {
  readonly from: Quarter;
  readonly to: Quarter;
  readonly organisation: TopicRow;
  readonly leaders: TopicRow | null;
  /** Groups of which at least one cell can be told. */
  readonly groups: Readonly<Record<string, TopicRow>>;
};

/** How colleagues weigh the same decisions, in the block of quarters of the second opinions. */
export type Colleagues = {
  readonly from: Quarter;
  readonly to: Quarter;
  /** Pairs at most one step apart by chance alone, per cent in fives. */
  readonly chance: number;
  /** Krippendorff's alpha, for cx, in twentieths; "same" when everybody gave the same weight; null below 20 decisions. */
  readonly alpha: "same" | null | AlphaFigure;
  /** The index of these quarters as authors weighed, and as colleagues did, in whole points; null while too few. */
  readonly calibrated: CalibratedFigure | null;
};

export type AlphaFigure = {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly word: AlphaWord;
};

export type CalibratedFigure = {
  readonly own: number;
  readonly index: number;
  readonly lo: number;
  readonly hi: number;
};

/** In which groups the departments stand that promise (marketing) and that deliver (service, logistics). */
export type PromiseGroups = { readonly promise: readonly string[]; readonly deliver: readonly string[] };

export type PublishedFigures = {
  readonly kind: "figures";
  readonly name: string;
  readonly cadence: Cadence;
  /** Last day of the period, and first month of the window of twelve months (fewer while the organisation is young). */
  readonly through: Day;
  readonly from: Month;
  readonly threshold: number;
  readonly organisation: {
    /** Quarters that are whole by headcount; the months of other quarters as they were logged, see figure.ts. */
    readonly headline: IndexFigure;
    /** Within a month people and decisions are told in tens, so that single weeks cannot be taken apart. */
    readonly isRounded: boolean;
    /** Last day of the period in which the headline last moved. */
    readonly asOf: Day;
    /** Share of weighed decisions (3 or 4), and of those the share that rests on knowledge of customers. */
    readonly weighedShare: ShownPercent;
    readonly supportedShare: ShownPercent | null;
    readonly participation: ShownPercent;
    /** R-indicator of the quarters that are whole, 0..100: 100 when all groups take part equally. Null before the first. */
    readonly balance: number | null;
    /** The index if those who log nothing scored that much lower. */
    readonly silence: { readonly lower: number; readonly index: number } | null;
    /** Decisions per person per month, one decimal. */
    readonly perHead: number;
    /** Decisions of the last quarter of which the weight was limited by the author cap, when enough people made them. */
    readonly limited: number | null;
    /** Null where the headline has no point, or a reading would tell that fewer than ten people all said the same. */
    readonly readings: Readings | null;
  };
  /** Single months of the last two years in which the organisation moved, as logged, for the link with customer figures. */
  readonly periods: readonly { readonly through: Day; readonly figure: IndexFigure }[];
  readonly leadership: LeadershipFigures;
  /** Complete quarters, oldest first, at most eight. */
  readonly quarters: readonly { readonly key: Quarter; readonly figure: IndexFigure | null }[];
  /** The last complete quarter against the one before and against the same quarter a year earlier. */
  readonly changes: {
    readonly previous: ChangeFigure | null;
    readonly lastYear: ChangeFigure | null;
    /** Against the quarter before as it was logged, and how many of those points come from other groups logging more. */
    readonly asLogged: { readonly points: number; readonly mix: number } | null;
  };
  /** In the fixed order of the organisation, never by score. */
  readonly groups: readonly GroupFigures[];
  /** Do the groups differ by more than chance? null below three groups. */
  readonly groupsDiffer: boolean | null;
  /** Missing in publications from before it was kept. */
  readonly promises?: PromiseGroups;
  readonly topics: Readonly<Partial<Record<TopicKey, Topic>>>;
  /** Missing before there were enough second opinions. */
  readonly colleagues?: Colleagues;
};

/** What a closed period holds, and all that screens, exports and workshops may read of it. */
export type Figures =
  | PublishedFigures
  | {
      readonly kind: "none";
      readonly name: string;
      readonly cadence: Cadence;
      readonly through: Day;
      readonly threshold: number;
      readonly reason: "too-few" | "partly-visible";
      /** The last figures before it, for the publications after it: what was told of quarters and topics stays told. */
      readonly told: PublishedFigures | null;
    };
