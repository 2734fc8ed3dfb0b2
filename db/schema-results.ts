import type { Generated } from "kysely";

/** The sums of measures.md 1.4, level A. */
interface Sums {
  n: number;
  c0: number;
  c1: number;
  c2: number;
  c3: number;
  c4: number;
  w0: number;
  w1: number;
  w2: number;
  w3: number;
  w4: number;
  u: number;
  none_seen: number;
  unknown: number;
}

export interface AuthorMonth extends Sums {
  organisation_id: string;
  month: string;
  department_id: string;
  author_id: string;
  level: string;
}

/**
 * The book that publications are made of: what a closed period counted of an author's month. It is only added to: a
 * correction is a line of its own, with what it adds or takes away.
 */
export interface Counted extends Sums {
  organisation_id: string;
  /** Last day of the period in which it counts. */
  through: string;
  /** The month of `author_month` that it is a part of: an earlier one when that had to wait for more people. */
  month: string;
  department_id: string;
  author_id: string;
  /** Last day of the period whose closing wrote the line: later than `through` for a correction. */
  counted_in: string;
  reporting_group_id: string;
  is_leader: number;
}

export interface Publication {
  id: string;
  organisation_id: string;
  /** Last day of the period. */
  through: string;
  revision: Generated<number>;
  /** Did the period count what was new? Otherwise fewer people than the threshold wait for the next one. */
  moved: number;
  methodology: string;
  parameters: string;
  figures: string;
  /** Headcounts and names of that day, so that the publication can be made again. */
  inputs: string;
  published_at: number;
}
