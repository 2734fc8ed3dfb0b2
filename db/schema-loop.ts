import type { Generated } from "kysely";

type Instant = number;
type Day = string;
type Month = string;

/** A row once the author chose a moment, postponed or answered; without one the moment follows from the decision's day. */
export interface LookBack {
  decision_id: string;
  organisation_id: string;
  author_id: string;
  due_on: Day;
  postponed: Generated<number>;
  outcome: "better" | "same" | "mixed" | "worse" | "too_early" | null;
  noticed: Generated<string>;
  /** Who else should hear this, when it turned out better. */
  should_hear: Generated<string>;
  /** What next time, when it turned out worse. */
  next_time: Generated<string>;
  answered_at: Instant | null;
  /** Month in which it was answered: where it counts. */
  month: Month | null;
}

/** A later decision that repairs what an earlier one did (U10). */
export interface DecisionRepair {
  decision_id: string;
  organisation_id: string;
  repaired_id: string;
  linked_at: Instant;
}

/** A colleague weighs the same decision blind. Whoever opens an author's link first becomes the rater. */
export interface SecondOpinion {
  id: string;
  organisation_id: string;
  decision_id: string;
  /** The `author_id` of the colleague. */
  rater_id: string | null;
  /** Drawn by the system, and so counted in the calibration; else chosen by the author. */
  drawn: number;
  token_hash: string | null;
  asked_at: Instant;
  weighing: "weighed" | "unknown" | null;
  weight: number | null;
  /**
   * The author's weight beside it, from the moment on which both had weighed: then both see both. An edit of the
   * author leaves it. Null: they are not compared (yet).
   */
  own_weight: number | null;
  answered_at: Instant | null;
  declined_at: Instant | null;
  /** Month in which both had weighed: where the pair counts. Null as long as `own_weight` is. */
  month: Month | null;
}

/** What somebody of a department says of a decision that touched it. */
export interface TouchAnswer {
  decision_id: string;
  organisation_id: string;
  author_id: string;
  department_id: string;
  answer: "asked" | "not-asked" | "not-touched";
  /** The decision did not name the department. */
  claimed: number;
  /** The first time; a change within the 14 days leaves it. */
  answered_at: Instant;
  /** Month in which it counts: when it can no longer change. */
  month: Month;
}

/** The decisions of a month that name a department as touched; not those that are still to be weighed. */
export interface TouchedDepartment {
  organisation_id: string;
  decision_seq: number;
  department_id: string;
  /** That of the decision. */
  month: Month;
}

export interface Action {
  id: string;
  organisation_id: string;
  title: string;
  note: Generated<string>;
  language: "nl" | "en";
  owner_id: string | null;
  created_by: string | null;
  /** Where its effect is looked for; null: the whole organisation. */
  reporting_group_id: string | null;
  source: "own" | "publication" | "decision" | "statement" | "workshop";
  /** The period of a publication, or the id of what it came from. */
  source_key: string | null;
  due_on: Day;
  status: "open" | "busy" | "done" | "dropped";
  /** The month in which it began: what its effect is measured from. */
  started_month: Month | null;
  created_at: Instant;
  changed_at: Instant;
  /** Of its calendar event; one more with every change. */
  sequence: Generated<number>;
  done_at: Instant | null;
  noticed: "better" | "same" | "mixed" | "worse" | "too_early" | null;
  noticed_text: Generated<string>;
  learned: Generated<string>;
  /** Lower-cased words to search in. */
  search: string;
}

/** Who hears it when an action is done. */
export interface ActionConcern {
  action_id: string;
  organisation_id: string;
  member_id: string;
  told_at: Instant | null;
  seen_at: Instant | null;
}

/** No row: the member did not choose yet, and gets nothing. */
export interface MessageSetting {
  member_id: string;
  organisation_id: string;
  /** "undecided" is no choice yet, and gets nothing either. */
  way: "mail" | "calendar" | "none" | "undecided";
  weekday: Generated<number>;
  hour: Generated<number>;
  paused_until: Day | null;
  /** Messages in a row that led to nothing. */
  ignored: Generated<number>;
  /** The week ("2026-W47") in which the member said "nothing this week". */
  quiet_week: string | null;
  next_at: Instant | null;
}

/** At most one a week: the key of the table says so. */
export interface Message {
  id: string;
  organisation_id: string;
  member_id: string;
  /** "2026-W47" */
  week: string;
  made_at: Instant;
  sent_at: Instant | null;
  heeded_at: Instant | null;
}

/** A Teams or Slack channel that gets the weekly card. */
export interface Channel {
  id: string;
  organisation_id: string;
  kind: "teams" | "slack";
  url: string;
  name: string;
  department_id: string | null;
  language: "nl" | "en";
  active: number;
  created_at: Instant;
  last_week: string | null;
  last_result: string | null;
}

export interface CalendarFeed {
  token_hash: string;
  organisation_id: string;
  member_id: string;
  created_at: Instant;
}

/** Work to be done once, by whichever process takes it. */
export interface JobRow {
  id: string;
  organisation_id: string;
  kind: string;
  /** Unique within its kind: asked for twice, done once. */
  key: string;
  payload: string;
  due_at: Instant;
  tries: Generated<number>;
  lease_until: Instant | null;
  leased_by: string | null;
  problem: string | null;
  done_at: Instant | null;
  failed_at: Instant | null;
  created_at: Instant;
}
