import {
  addMonths,
  lastCompleteMonth,
  type Month,
  monthsBetween,
  twelveMonths,
} from "#app/domain/calendar.ts";
import { LEAST_PEOPLE } from "#app/domain/labels.ts";
import { makePublication } from "#app/domain/make-publication.ts";
import { type Basis, METHODOLOGY, NO_BASIS, parametersOf } from "#app/domain/publication.ts";
import { newId } from "#app/shared/id.ts";
import type { WorkScope } from "#app/shared/scope.server.ts";
import { basisForm, figuresForm } from "./form.ts";
import { periodGroups } from "./rules.ts";

/** Written over the basis of an older publication: the personal data in it has done its work. */
const SPENT = "";

/**
 * Closes every month that is over and has no publication yet, oldest first; sums are live, so a month that was missed
 * is made of what stands there now.
 * @returns the months that this call published
 */
export async function publishMissedPeriods(scope: WorkScope): Promise<Month[]> {
  const published: Month[] = [];
  for (;;) {
    const month = await nextMonth(scope);
    if (month === null) return published;
    if (await publishPeriod(scope, month)) published.push(month);
    else return published;
  }
}

/** The oldest month that waits for its publication, or null. A month in which nothing ever was logged waits for none. */
async function nextMonth(scope: WorkScope): Promise<Month | null> {
  const { db, organisationId } = scope;
  const organisation = await db
    .selectFrom("organisation")
    .select("time_zone")
    .where("id", "=", organisationId)
    .executeTakeFirst();
  if (!organisation) return null;
  const newest = await newestPublication(scope);
  const first = newest ? addMonths(newest.month, 1) : await firstMonth(scope);
  const last = lastCompleteMonth(scope.now, organisation.time_zone);
  return first !== null && first <= last ? first : null;
}

/**
 * Freezes the figures of the twelve months up to `month`. The only reader of author_month for results, and the only
 * reader of `basis`. A month that is published, or that lies before one that is, stays as it is.
 * @returns did this call write the publication; false too when another process was first
 */
export async function publishPeriod(scope: WorkScope, month: Month): Promise<boolean> {
  const { db, organisationId } = scope;
  const organisation = await db
    .selectFrom("organisation")
    .select(["time_zone", "threshold"])
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  const newest = await newestPublication(scope);
  const first = await firstMonth(scope);
  if (month > lastCompleteMonth(scope.now, organisation.time_zone)) return false;
  if (newest ? newest.month >= month || newest.basis === SPENT : first === null) return false;

  const k = Math.max(LEAST_PEOPLE, organisation.threshold);
  const window = twelveMonths(month);
  const period = {
    month,
    from: window.find((other) => first !== null && other >= first) ?? month,
    k,
    ...periodGroups(await readGroups(scope), await readDepartments(scope), await readCells(scope, window)),
  };
  const basis: Basis = newest ? basisForm.parse(JSON.parse(newest.basis)) : NO_BASIS;
  const made = makePublication(period, basis);
  return db.transaction().execute(async (trx) => {
    const written = await trx
      .insertInto("publication")
      .values({
        id: newId(),
        organisation_id: organisationId,
        month,
        revision: 0,
        methodology: METHODOLOGY,
        parameters: JSON.stringify(parametersOf(k)),
        figures: JSON.stringify(figuresForm.parse(made.figures)),
        basis: JSON.stringify(basisForm.parse(made.basis)),
        published_at: scope.now,
      })
      .onConflict((conflict) => conflict.columns(["organisation_id", "month", "revision"]).doNothing())
      .executeTakeFirst();
    if (Number(written.numInsertedOrUpdatedRows ?? 0) === 0) return false;
    await trx
      .updateTable("publication")
      .set({ basis: SPENT })
      .where("organisation_id", "=", organisationId)
      .where("month", "<", month)
      .execute();
    return true;
  });
}

/** Organisations with a closed month that waits. Cheap: the schedule asks it every minute. */
export async function organisationsToPublish(scope: Pick<WorkScope, "db" | "now">): Promise<string[]> {
  const rows = await scope.db
    .selectFrom("organisation")
    .select((eb) => [
      "organisation.id",
      "organisation.time_zone",
      eb
        .selectFrom("publication")
        .whereRef("publication.organisation_id", "=", "organisation.id")
        .select((inner) => inner.fn.max("publication.month").as("month"))
        .as("published"),
      eb
        .selectFrom("author_month")
        .whereRef("author_month.organisation_id", "=", "organisation.id")
        .select((inner) => inner.fn.min("author_month.month").as("month"))
        .as("first"),
    ])
    .execute();
  return rows
    .filter((row) => {
      const next = row.published ? addMonths(row.published, 1) : row.first;
      return next !== null && monthsBetween(next, lastCompleteMonth(scope.now, row.time_zone)) >= 0;
    })
    .map((row) => row.id);
}

async function newestPublication({ db, organisationId }: WorkScope) {
  return db
    .selectFrom("publication")
    .select(["month", "basis"])
    .where("organisation_id", "=", organisationId)
    .orderBy("month", "desc")
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function firstMonth({ db, organisationId }: WorkScope): Promise<Month | null> {
  const row = await db
    .selectFrom("author_month")
    .select((eb) => eb.fn.min("month").as("month"))
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row?.month ?? null;
}

async function readGroups({ db, organisationId }: WorkScope) {
  const rows = await db
    .selectFrom("reporting_group")
    .select(["id", "name_nl", "name_en"])
    .where("organisation_id", "=", organisationId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ id: row.id, name: { nl: row.name_nl, en: row.name_en } }));
}

async function readDepartments({ db, organisationId }: WorkScope) {
  const rows = await db
    .selectFrom("department")
    .select((eb) => [
      "department.id",
      "department.reporting_group_id",
      "department.headcount",
      "department.archived",
      eb
        .selectFrom("member")
        .whereRef("member.department_id", "=", "department.id")
        .where("member.organisation_id", "=", organisationId)
        .where("member.active", "=", 1)
        .select((inner) => inner.fn.countAll<number>().as("people"))
        .as("active"),
    ])
    .where("department.organisation_id", "=", organisationId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    groupId: row.reporting_group_id,
    headcount: row.headcount,
    activeMembers: row.active ?? 0,
    isArchived: row.archived === 1,
  }));
}

/** One statement, so that one moment is seen; the cap needs the months apart and the levels together. */
async function readCells({ db, organisationId }: WorkScope, window: readonly Month[]) {
  const total = (column: "n" | "w0" | "w1" | "w2" | "w3" | "w4" | "none_seen" | "unknown") =>
    db.fn.sum<number>(column).as(column);
  const rows = await db
    .selectFrom("author_month")
    .select(["department_id", "author_id"])
    .select([total("n"), total("w0"), total("w1"), total("w2"), total("w3"), total("w4")])
    .select([total("none_seen"), total("unknown")])
    .where("organisation_id", "=", organisationId)
    .where("month", "in", [...window])
    .groupBy(["month", "department_id", "author_id"])
    .execute();
  return rows.map(({ department_id, author_id, none_seen, ...sums }) => ({
    departmentId: department_id,
    authorId: author_id,
    sums: { ...sums, noneSeen: none_seen },
  }));
}
