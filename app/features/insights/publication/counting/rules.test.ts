import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, contributionOf, emptySums, SUM_KEYS } from "#app/domain/author-month.ts";
import { addDays, type Cadence, type Day, lastClosedDay } from "#app/domain/calendar.ts";
import type { Weight } from "#app/domain/weight.ts";
import { nextPeriod } from "../rules.ts";
import { type CountedLine, countedRows, firstMonthRead, type MonthSums, reckon } from "./rules.ts";

type Logged = { day: Day; authorId: string; weight: Weight; isGone: boolean };

type Step =
  | { kind: "log"; author: number; weight: number }
  | { kind: "withdraw" | "return" | "edit"; which: number; weight: number }
  | { kind: "wait"; days: number }
  | { kind: "choose"; cadence: Cadence }
  /** Does the closing let in what is new, and what was corrected? */
  | { kind: "close"; fresh: boolean; corrections: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("log" as const), author: fc.nat(4), weight: fc.nat(4) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("withdraw" as const, "return" as const, "edit" as const),
      which: fc.nat(60),
      weight: fc.nat(4),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("wait" as const), days: fc.nat(25) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("choose" as const),
      cadence: fc.constantFrom<Cadence>("weekly", "monthly"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("close" as const),
      fresh: fc.boolean(),
      corrections: fc.boolean(),
    }),
  },
);

/** The sums of what was logged up to a day. */
function standing(decisions: readonly Logged[], through: Day, from: string): MonthSums[] {
  const cells = new Map<string, MonthSums>();
  for (const { day, authorId, weight, isGone } of decisions) {
    const month = day.slice(0, 7);
    if (isGone || day > through || month < from) continue;
    const one = contributionOf({ touch: "direct", weighing: "weighed", weight, reach: null, evidence: [] });
    const key = `${month} ${authorId}`;
    const sums = add(cells.get(key)?.sums ?? emptySums(), one);
    cells.set(key, { month, departmentId: "d", authorId, sums });
  }
  return [...cells.values()];
}

function totals(rows: readonly Pick<MonthSums, "month" | "authorId" | "sums">[]): Map<string, string> {
  const cells = Map.groupBy(rows, ({ month, authorId }) => `${month} ${authorId}`);
  return new Map(
    [...cells]
      .map(([key, own]) => [key, own.map(({ sums }) => sums).reduce(add)] as const)
      .filter(([, sums]) => SUM_KEYS.some((sum) => sums[sum] !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, sums]) => [key, JSON.stringify(sums)]),
  );
}

/** Tells a story and looks at the book after every closing. */
function tell(steps: readonly Step[]) {
  let today = "2026-01-05";
  let cadence: Cadence = "weekly";
  const decisions: Logged[] = [];
  const lines: CountedLine[] = [];
  const published: Day[] = [];
  const closed: Day[] = [];

  function close(letsIn: { fresh: boolean; corrections: boolean }) {
    const over = lastClosedDay(Date.parse(`${today}T12:00:00Z`), "UTC", cadence);
    const last = published.at(-1);
    const through = nextPeriod(last === undefined ? { first: "2026-01" } : { day: last }, over);
    if (through === null) return false;
    const from = firstMonthRead(through, closed);
    const live = standing(decisions, through, from);
    const book = lines.filter((line) => line.through >= from);
    const here = { groupOf: () => "g", isLeader: () => false };
    const { fresh, corrections } = reckon({ through, closed, lines: book, live, ...here });
    for (const line of fresh) expect(line.through).toBe(through);
    for (const line of corrections) expect(line.through <= (closed.at(-1) ?? "")).toBe(true);
    if (letsIn.fresh) lines.push(...fresh);
    if (letsIn.corrections) lines.push(...corrections);
    published.push(through);
    if (letsIn.fresh) closed.push(through);
    if (letsIn.fresh && letsIn.corrections) {
      expect(totals(lines)).toEqual(totals(standing(decisions, through, "")));
      // Where the rest of a month had to wait, what was withdrawn of its beginning can only be taken from that rest.
      const hasWaited = lines.some(({ month, through: day }) => month < day.slice(0, 7));
      for (const { sums } of hasWaited ? [] : countedRows(lines))
        expect(SUM_KEYS.filter((key) => sums[key] < 0)).toEqual([]);
    }
    return true;
  }

  for (const one of steps) {
    if (one.kind === "wait") today = addDays(today, one.days);
    else if (one.kind === "choose") cadence = one.cadence;
    else if (one.kind === "close") while (close(one));
    else if (one.kind === "log")
      decisions.push({ day: today, authorId: `a${one.author}`, weight: one.weight as Weight, isGone: false });
    else {
      const decision = decisions[one.which % Math.max(1, decisions.length)];
      if (!decision) continue;
      if (one.kind === "edit") decision.weight = one.weight as Weight;
      else decision.isGone = one.kind === "withdraw";
    }
  }
  // At the end everything is let in.
  today = addDays(today, 40);
  while (close({ fresh: true, corrections: true }));
  return { lines, decisions };
}

describe("the book of what was counted", () => {
  it("holds every decision exactly once, whatever waits, changes or is withdrawn in between", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
        tell(steps);
      }),
      { numRuns: 400 },
    );
  });

  it("puts what waited in the month in which it is let in, and what follows in its own", () => {
    const { lines } = tell([
      { kind: "log", author: 0, weight: 3 },
      { kind: "wait", days: 40 },
      { kind: "close", fresh: false, corrections: false },
      { kind: "log", author: 0, weight: 1 },
    ]);
    expect(lines.map(({ month, through, sums }) => [month, through, sums.n])).toEqual([
      ["2026-01", "2026-02-28", 1],
      ["2026-02", "2026-02-28", 1],
    ]);
  });
});
