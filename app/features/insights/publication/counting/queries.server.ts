import { type AuthorMonthSums, add, emptySums, SUM_KEYS, subtract } from "#app/domain/author-month.ts";
import { addDays, type Day, dayStartInstant, isLastOfMonth, type Month } from "#app/domain/calendar.ts";
import type { Scope, WorkScope } from "#app/shared/scope.server.ts";
import { decisionsWithChoices } from "#db/decision-staging.ts";
import { contribution } from "#db/stored-decision.ts";
import { type CountedLine, firstMonthRead, type MonthSums, reckon } from "./rules.ts";

export type Departments = ReadonlyMap<string, { readonly groupId: string }>;

const page = 2000;

type Period = { readonly through: Day; readonly timeZone: string };

/**
 * What the book holds of the months that matter to a period, and what its closing adds to that.
 * @param closed last days of the periods that counted something new, ascending
 */
export async function readReckoning(
  scope: WorkScope,
  period: Period,
  closed: readonly Day[],
  departments: Departments,
) {
  const { through } = period;
  const from = firstMonthRead(through, closed);
  const lines = await readLines(scope, from);
  const leaders = await readLeaders(scope);
  const made = reckon({
    through,
    closed,
    lines,
    live: await readStanding(scope, period, from),
    groupOf: (id) => departments.get(id)?.groupId ?? "",
    isLeader: (id) => leaders.has(id),
  });
  return { lines, ...made };
}

/** The lines of the book from a month on. */
export async function readLines({ db, organisationId }: WorkScope, from: Month): Promise<CountedLine[]> {
  const rows = await db
    .selectFrom("counted")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .where("through", ">=", from)
    .execute();
  return rows.map(
    ({ through, month, department_id, author_id, counted_in, reporting_group_id, is_leader, ...sums }) => ({
      through,
      month,
      departmentId: department_id,
      authorId: author_id,
      countedIn: counted_in,
      groupId: reporting_group_id,
      isLeader: is_leader === 1,
      sums: sumsOf(sums),
    }),
  );
}

/** Adds lines to the book. */
export async function writeLines(
  db: Scope["db"],
  organisationId: string,
  lines: readonly CountedLine[],
): Promise<void> {
  for (let i = 0; i < lines.length; i += 1000) {
    const values = lines.slice(i, i + 1000).map((line) => ({
      organisation_id: organisationId,
      through: line.through,
      month: line.month,
      department_id: line.departmentId,
      author_id: line.authorId,
      counted_in: line.countedIn,
      reporting_group_id: line.groupId,
      is_leader: line.isLeader ? 1 : 0,
      ...columnsOf(line.sums),
    }));
    await db.insertInto("counted").values(values).execute();
  }
}

/** The sums of months as they stand now, as far as they belong to the period. */
async function readStanding(scope: WorkScope, period: Period, from: Month): Promise<MonthSums[]> {
  const live = await readLive(scope, from, period.through.slice(0, 7));
  if (isLastOfMonth(period.through)) return live;
  const later = await readLater(scope, period);
  if (later.size === 0) return live;
  return live.flatMap((row) => {
    const after = row.month === period.through.slice(0, 7) && later.get(placeOf(row));
    if (!after) return row;
    const sums = subtract(row.sums, after);
    return SUM_KEYS.some((key) => sums[key] !== 0) ? { ...row, sums } : [];
  });
}

async function readLive({ db, organisationId }: WorkScope, from: Month, to: Month): Promise<MonthSums[]> {
  const total = (column: "n" | "c0" | "c1" | "c2" | "c3" | "c4" | "w0" | "w1" | "w2" | "w3" | "w4" | "u") =>
    db.fn.sum<number>(column).as(column);
  const rows = await db
    .selectFrom("author_month")
    .select(["month", "department_id", "author_id"])
    .select([total("n"), total("c0"), total("c1"), total("c2"), total("c3"), total("c4"), total("u")])
    .select([total("w0"), total("w1"), total("w2"), total("w3"), total("w4")])
    .select([db.fn.sum<number>("none_seen").as("none_seen"), db.fn.sum<number>("unknown").as("unknown")])
    .where("organisation_id", "=", organisationId)
    .where("month", ">=", from)
    .where("month", "<=", to)
    .groupBy(["month", "department_id", "author_id"])
    .execute();
  return rows.map(({ month, department_id, author_id, ...sums }) => ({
    month,
    departmentId: department_id,
    authorId: author_id,
    sums: sumsOf(sums),
  }));
}

/** What was logged after a week that closes late: it counts in the next one. */
async function readLater(
  { db, organisationId }: WorkScope,
  { through, timeZone }: Period,
): Promise<Map<string, AuthorMonthSums>> {
  const sums = new Map<string, AuthorMonthSums>();
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("decision")
      .selectAll()
      .where("organisation_id", "=", organisationId)
      .where("month", "=", through.slice(0, 7))
      .where("seq", ">", after)
      .where("logged_at", ">=", dayStartInstant(addDays(through, 1), timeZone))
      .where("withdrawn_at", "is", null)
      .orderBy("seq")
      .limit(page)
      .execute();
    for (const decision of await decisionsWithChoices(db, rows)) {
      const key = placeOf(decision);
      sums.set(key, add(sums.get(key) ?? emptySums(), contribution(decision)));
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return sums;
    after = last.seq;
  }
}

function placeOf({ departmentId, authorId }: Pick<MonthSums, "departmentId" | "authorId">): string {
  return `${departmentId} ${authorId}`;
}

async function readLeaders({ db, organisationId }: WorkScope): Promise<Set<string>> {
  const rows = await db
    .selectFrom("member")
    .select("author_id")
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "leader")
    .execute();
  return new Set(rows.map((row) => row.author_id));
}

export function sumsOf({ none_seen, ...sums }: Columns): AuthorMonthSums {
  const { n, c0, c1, c2, c3, c4, w0, w1, w2, w3, w4, u, unknown } = sums;
  return { n, c0, c1, c2, c3, c4, w0, w1, w2, w3, w4, u, noneSeen: none_seen, unknown };
}

type Columns = Omit<AuthorMonthSums, "noneSeen"> & { readonly none_seen: number };

function columnsOf({ noneSeen, ...sums }: AuthorMonthSums): Columns {
  return { ...sums, none_seen: noneSeen };
}
