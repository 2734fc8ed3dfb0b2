import type { Reach, Weight } from "./weight.ts";

/** Who sees a decision: only its author, colleagues without name and weighing, or colleagues as an example. */
export type Visibility = "private" | "shared" | "example";

/** Weighed, answered with "I do not know", or an imported record that is still to be weighed. */
export type Weighing = "weighed" | "unknown" | "pending";

/** Everything a decision says, as the form, the import and the demo hand it over. */
export interface DecisionFields {
  readonly title: string;
  readonly note: string;
  readonly language: "nl" | "en";
  readonly departmentId: string;
  readonly decidedOn: string;
  /** Null only for an imported record that did not say. */
  readonly touch: "direct" | "indirect" | "none_seen" | null;
  readonly weighing: Weighing;
  readonly weight: Weight | null;
  readonly prevailed: string | null;
  readonly level: string | null;
  readonly handover: boolean | null;
  readonly cxHelp: boolean | null;
  readonly customerGroup: string | null;
  readonly reach: Reach | null;
  readonly visibility: Visibility;
  readonly outweighed: readonly string[];
  readonly evidence: readonly string[];
  readonly moments: readonly string[];
  /** Ids of departments. */
  readonly touched: readonly string[];
  readonly asked: readonly string[];
}

export interface NewDecision extends DecisionFields {
  readonly id: string;
  readonly organisationId: string;
  readonly authorId: string;
  readonly loggedAt: number;
  /** Month in which it counts, see `countingMonth`. */
  readonly month: string;
  readonly status?: string | null;
  readonly externalKey?: string | null;
  readonly importId?: string | null;
}

export interface StoredDecision extends NewDecision {
  readonly seq: number;
  readonly editedAt: number | null;
  readonly withdrawnAt: number | null;
}
