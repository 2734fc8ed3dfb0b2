import { type AuthorMonthSums, add, emptySums, SUM_KEYS } from "#app/domain/author-month.ts";
import {
  addMonths,
  type Day,
  isLastOfMonth,
  type Month,
  type Quarter,
  quarterOf,
} from "#app/domain/calendar.ts";
import type { NewDecision } from "#app/domain/decision.ts";
import type { Db } from "#db/client.server.ts";
import { contribution } from "#db/stored-decision.ts";
import type { Chapter, Correction } from "../story/chapters.ts";

/** One version of one decision: the smallest thing that a published number can count. */
export interface Unit {
  readonly key: string;
  readonly decision: NewDecision;
  /** Nobody logged it: see ghosts.ts. */
  readonly isGhost?: true;
  /** What came back of it. */
  readonly ghost?: { readonly outcome?: string; readonly isRepair?: true };
}

/** A version that the publisher counts, with the place in which it counts it. */
export interface CountedUnit {
  readonly unit: Unit;
  readonly through: Day;
  readonly group: string;
  readonly isLeader: boolean;
}

/** A decision as it stood when the period that counted its month closed: what the topics count. */
export interface ClosedUnit {
  readonly unit: Unit;
  readonly quarter: Quarter;
}

interface Entry {
  unit: Unit;
  isWithdrawn: boolean;
  version: number;
}

/** A line that a closing wrote in the publisher's book: how the sums of an author's month changed. */
interface Line {
  readonly through: Day;
  readonly cell: string;
  readonly group: string;
  readonly isLeader: boolean;
  readonly sums: AuthorMonthSums;
}

/**
 * What really was logged, decision by decision, and which version of it the publisher has counted. Only the judge
 * looks here: it knows what every published number is made of, and so what could be taken apart.
 */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #counted = new Map<string, CountedUnit>();
  readonly #closed = new Map<Month, ClosedUnit[]>();
  #nextMonth: Month = "";

  live(chapter: Chapter): void {
    for (const correction of chapter.corrections) this.#correct(correction);
    for (const decision of chapter.decisions) {
      this.#entries.set(decision.id, {
        unit: { key: `${decision.id}#0`, decision },
        isWithdrawn: false,
        version: 0,
      });
    }
  }

  #correct(correction: Correction): void {
    const entry = this.#entries.get(correction.id);
    if (entry === undefined) throw new Error("A correction of nothing");
    if (correction.kind !== "edit") {
      entry.isWithdrawn = correction.kind === "withdraw";
      return;
    }
    entry.version += 1;
    const decision = { ...entry.unit.decision, ...correction.fields };
    entry.unit = { key: `${decision.id}#${entry.version}`, decision };
  }

  /** All decisions as they stand. */
  standing(): Unit[] {
    return [...this.#entries.values()].filter(({ isWithdrawn }) => !isWithdrawn).map(({ unit }) => unit);
  }

  /**
   * Follows what a closing counted.
   * @returns what counts for a revision of the publication before, and what counts for the new one
   */
  async close(db: Db, organisationId: string, through: Day) {
    const hasMoved = await readMoved(db, organisationId, through);
    if (hasMoved) this.#closeMonths(through);
    const lines = await readLines(db, organisationId, through);
    this.#follow(lines.filter((line) => line.through < through));
    const revised = [...this.#counted.values()];
    this.#follow(lines.filter((line) => line.through === through));
    return {
      revised,
      counted: [...this.#counted.values()],
      closed: [...this.#closed.values()].flat(),
      hasMoved,
    };
  }

  #closeMonths(through: Day): void {
    const last = through.slice(0, 7);
    const isOpen = (month: Month) => month >= this.#nextMonth && month <= last;
    const own = Map.groupBy(this.standing(), ({ decision }) => decision.month);
    for (const [month, units] of own) {
      if (isOpen(month))
        this.#closed.set(
          month,
          units.map((unit) => ({ unit, quarter: quarterOf(last) })),
        );
    }
    this.#nextMonth = isLastOfMonth(through) ? addMonths(last, 1) : last;
  }

  /** A line brings what is counted of an author's month up to how it stands. */
  #follow(lines: readonly Line[]): void {
    const standing = Map.groupBy(this.standing(), cellOf);
    const counted = Map.groupBy(this.#counted.values(), ({ unit }) => cellOf(unit));
    for (const line of lines) {
      const [before, now] = [counted.get(line.cell) ?? [], standing.get(line.cell) ?? []];
      const expected = add(sumOf(before.map(({ unit }) => unit)), line.sums);
      if (!isEqual(sumOf(now), expected)) throw new Error(`The judge lost count of ${line.cell}`);
      for (const { unit } of before) this.#counted.delete(unit.decision.id);
      const places = new Map(before.map((one) => [one.unit.decision.id, one]));
      for (const unit of now)
        this.#counted.set(unit.decision.id, { ...(places.get(unit.decision.id) ?? line), unit });
    }
  }
}

const cellOf = ({ decision }: Unit) => `${decision.month} ${decision.departmentId} ${decision.authorId}`;

export function sumOf(units: readonly Unit[]): AuthorMonthSums {
  return units.reduce((sum, { decision }) => add(sum, contribution(decision)), emptySums());
}

function isEqual(one: AuthorMonthSums, other: AuthorMonthSums): boolean {
  return SUM_KEYS.every((key) => one[key] === other[key]);
}

async function readMoved(db: Db, organisationId: string, through: Day): Promise<boolean> {
  const row = await db
    .selectFrom("publication")
    .select("moved")
    .where("organisation_id", "=", organisationId)
    .where("through", "=", through)
    .where("revision", "=", 0)
    .executeTakeFirst();
  return row?.moved === 1;
}

async function readLines(db: Db, organisationId: string, through: Day): Promise<Line[]> {
  const rows = await db
    .selectFrom("counted")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("counted_in", "=", through)
    .execute();
  return rows.map(({ none_seen, ...row }) => ({
    through: row.through,
    cell: `${row.month} ${row.department_id} ${row.author_id}`,
    group: row.reporting_group_id,
    isLeader: row.is_leader === 1,
    sums: { ...row, noneSeen: none_seen },
  }));
}
