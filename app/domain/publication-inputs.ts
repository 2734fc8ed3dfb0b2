import type { Cadence, Day } from "./calendar.ts";
import type { CountedRow } from "./contribution.ts";
import type { Text } from "./language.ts";
import type { QuarterAnswers } from "./loop-answers.ts";
import type { Figures, PromiseGroups } from "./publication.ts";
import type { TopicTally } from "./topic-blocks.ts";

/** What a publication is made of besides decisions: kept with it, so that it can be made again. */
export type PublicationInputs = {
  readonly name: string;
  readonly cadence: Cadence;
  /** Threshold in people, 5 or more. */
  readonly k: number;
  /** In the fixed order of the organisation. `listed`: it stands in the list also without a figure. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: Text;
    /** People in the group: given, or active accounts. */
    readonly headcount: number;
    readonly listed: boolean;
  }[];
  /** Active members who are leaders. */
  readonly leaders: number;
  readonly promises?: PromiseGroups;
};

export type PeriodToPublish = {
  readonly through: Day;
  readonly inputs: PublicationInputs;
  /** Everything counted since the first day of the quarter a year before the last complete one. */
  readonly rows: readonly CountedRow[];
  /** Did this period count anything new, or nobody at all? Otherwise 1 to k-1 people wait for the next one. */
  readonly moves: boolean;
  /** Counts of topics, asked only when a quarter ends. */
  readonly tally: TopicTally | null;
  /** What came back of decisions, only when a quarter ends. */
  readonly answers?: readonly QuarterAnswers[] | null;
  /** The publication before this one; of the same period when it is revised. */
  readonly before: Figures | null;
  readonly isRevision: boolean;
};
