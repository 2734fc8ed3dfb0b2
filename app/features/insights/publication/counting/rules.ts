import { type AuthorMonthSums, add, emptySums, SUM_KEYS, subtract } from "#app/domain/author-month.ts";
import {
  addMonths,
  addQuarters,
  type Day,
  isLastOfMonth,
  lastDayOf,
  type Month,
  monthsOf,
  type Quarter,
  quarterOf,
} from "#app/domain/calendar.ts";
import { type CountedRow, contributionsOf, peopleByGroup } from "#app/domain/contribution.ts";
import { mayRevise } from "#app/domain/disclose-quarter.ts";

/** Sums of one author in one department and month, all levels together, as they stand at some moment. */
export type MonthSums = {
  readonly month: Month;
  readonly departmentId: string;
  readonly authorId: string;
  readonly sums: AuthorMonthSums;
};

/** A line in the book of what was counted: the part of such sums that counts in a period, and whose closing wrote it. */
export type CountedLine = MonthSums & CountedRow & { readonly countedIn: Day };

/** A window of four quarters, and the quarter of a year before its last one; counted from the quarter that runs. */
const QUARTERS_READ = 5;

/**
 * The first month that matters to a closing.
 * @param closed last days of the periods that counted something new, ascending
 */
export function firstMonthRead(through: Day, closed: readonly Day[]): Month {
  const window = monthsOf(addQuarters(quarterOf(through.slice(0, 7)), -QUARTERS_READ))[0] as Month;
  const open = firstOpenMonth(closed);
  return open < window ? open : window;
}

/** The first month of which not everything was counted; "" when nothing was. Later changes before it are corrections. */
function firstOpenMonth(closed: readonly Day[]): Month {
  const last = closed.at(-1);
  if (last === undefined) return "";
  return isLastOfMonth(last) ? addMonths(last.slice(0, 7), 1) : last.slice(0, 7);
}

type Standing = {
  readonly through: Day;
  readonly closed: readonly Day[];
  /** What was counted, and the sums as they stand now, from `firstMonthRead` on. */
  readonly lines: readonly CountedLine[];
  readonly live: readonly MonthSums[];
  readonly groupOf: (departmentId: string) => string;
  readonly isLeader: (authorId: string) => boolean;
};

/**
 * What a closing adds to the book: the difference between the sums as they stand and what was counted of them. In months
 * that were counted to their end that is a correction; everything else is new, and counts in the period that closes.
 */
export function reckon({ through, closed, lines, live, groupOf, isLeader }: Standing): {
  fresh: CountedLine[];
  corrections: CountedLine[];
} {
  const [first, open] = [firstMonthRead(through, closed), firstOpenMonth(closed)];
  const written = Map.groupBy(lines, cellOf);
  const standing = new Map(live.map((row) => [cellOf(row), row]));
  const fresh: CountedLine[] = [];
  const corrections: CountedLine[] = [];
  for (const key of new Set([...standing.keys(), ...written.keys()])) {
    const own = written.get(key) ?? [];
    const cell = standing.get(key) ?? own[0];
    if (cell === undefined || cell.month < first) continue;
    const now = standing.get(key)?.sums ?? emptySums();
    const before =
      own.length === 1 && own[0] ? own[0].sums : own.map((line) => line.sums).reduce(add, emptySums());
    if (SUM_KEYS.every((sum) => now[sum] === before[sum])) continue;
    const sums = subtract(now, before);
    const { month, departmentId, authorId } = cell;
    const line = { month, departmentId, authorId, sums, countedIn: through };
    const here = { groupId: groupOf(departmentId), isLeader: isLeader(authorId) };
    if (month >= open) fresh.push({ ...line, ...here, through });
    else
      corrections.push({ ...line, ...here, ...(placeOf(own, sums) ?? { through: covering(month, closed) }) });
  }
  return { fresh, corrections };
}

/** Where a correction counts: in the last period that counted enough of this month to take it from. */
function placeOf(own: readonly CountedLine[], change: AuthorMonthSums) {
  const byPeriod = [...Map.groupBy(own, ({ through }) => through)].sort(([a], [b]) => (a < b ? 1 : -1));
  const holds = ([, lines]: (typeof byPeriod)[number]) => {
    const total = lines.reduce((sum, line) => add(sum, line.sums), change);
    return SUM_KEYS.every((sum) => total[sum] >= 0);
  };
  const line = (byPeriod.find(holds) ?? byPeriod[0])?.[1][0];
  return line && { through: line.through, groupId: line.groupId, isLeader: line.isLeader };
}

/** The period in which a month was counted: the last one inside it, or the first after it when too few people logged. */
function covering(month: Month, closed: readonly Day[]): Day {
  const inside = closed.findLast((through) => through.slice(0, 7) === month);
  return inside ?? closed.find((through) => through > lastDayOf(month)) ?? lastDayOf(month);
}

/**
 * The corrections that may be published: all of a quarter, when they come from enough people in every group and month
 * and leave enough people behind. Whoever changed nothing that counts in the index makes nobody safe.
 * @param lines what the book holds without them
 * @param seen which groups and leaders are shown in a quarter; groups null while it runs
 */
export function publishableCorrections(
  corrections: readonly CountedLine[],
  lines: readonly CountedLine[],
  seen: {
    readonly shown: (quarter: Quarter) => readonly string[] | null;
    readonly leaders: (quarter: Quarter) => ReadonlySet<string> | null;
  },
  k: number,
): CountedLine[] {
  const quarterIn = ({ through }: CountedLine) => quarterOf(through.slice(0, 7));
  return [...Map.groupBy(corrections, quarterIn)].flatMap(([quarter, own]) => {
    // Three versions of one quarter can be combined into what fewer people changed; two cannot.
    const isRevised = lines.some((line) => quarterIn(line) === quarter && line.countedIn > line.through);
    if (isRevised) return [];
    const moved = own.filter(isWeighed).map((line) => ({ ...line, month: line.through.slice(0, 7) }));
    const after = countedRows([...lines.filter((line) => quarterIn(line) === quarter), ...own]);
    const people = { changed: peopleByGroup(moved), after: peopleByGroup(contributionsOf(after)) };
    const leaders = seen.leaders(quarter);
    const isLeader = leaders && ((author: string) => leaders.has(author));
    return mayRevise(people, seen.shown(quarter), isLeader, k) ? own : [];
  });
}

/**
 * Lines as publications are made of them: one row per author, department and month in which it counts, with the group
 * of its first line. What was taken back altogether is gone.
 */
export function countedRows(lines: readonly CountedLine[]): CountedRow[] {
  const cells = Map.groupBy(
    lines,
    ({ through, departmentId, authorId }) => `${through.slice(0, 7)} ${departmentId} ${authorId}`,
  );
  return [...cells.values()].flatMap((own) => {
    const [first, last] = [own.reduce(earlier), own.reduce((a, b) => (earlier(a, b) === a ? b : a))];
    const sums = own.length === 1 ? first.sums : own.map((line) => line.sums).reduce(add);
    if (SUM_KEYS.every((key) => sums[key] === 0)) return [];
    const { departmentId, authorId, groupId, isLeader } = first;
    return [{ through: last.through, departmentId, groupId, authorId, isLeader, sums }];
  });
}

function earlier(a: CountedLine, b: CountedLine): CountedLine {
  const [one, other] = [a, b].map((line) => `${line.through} ${line.countedIn} ${line.month}`);
  return (one as string) <= (other as string) ? a : b;
}

/** Does a row change the index (and not only what stands beside it)? */
export function isWeighed({ sums }: MonthSums): boolean {
  const { noneSeen: _, unknown: __, ...weighed } = sums;
  return Object.values(weighed).some((sum) => sum !== 0);
}

/** One name per author, department and month. */
export function cellOf({ month, departmentId, authorId }: Omit<MonthSums, "sums">): string {
  return `${month} ${departmentId} ${authorId}`;
}
