import { describe, expect, it } from "vitest";
import { add, contributionOf, emptySums, subtract } from "#app/domain/author-month.ts";
import { cellOf } from "../../counting/rules.ts";
import { startHistories } from "./rules.ts";

const closedAt = 100 * 60_000;
const second = 1000;
const one = contributionOf({ touch: "direct", weighing: "weighed", weight: 3, reach: null, evidence: [] });
const cell = { month: "2026-10", departmentId: "d", authorId: "a" };
const months = { from: "2026-10", to: "2026-10" };
const nobody = () => false;
const bookOf = (sums = one) => new Map([[cellOf(cell), { ...cell, sums }]]);

function historiesOf(...since: number[]) {
  const histories = startHistories([{ publishedAt: closedAt, week: null }]);
  for (const moment of since) {
    histories.add([{ since: moment, cell, sums: one }], { loggedAt: moment, knownSince: 0 });
  }
  return histories;
}

const seen = (
  histories: ReturnType<typeof startHistories>,
  ...rest: [book: ReturnType<typeof bookOf> | Map<string, never>, forgotten?: () => boolean, missed?: boolean]
) => {
  const [book, forgotten = nobody, missed = false] = rest;
  return histories.seenBy({ publishedAt: closedAt, week: null }, months, book, forgotten, missed);
};
const sumsOf = ({ live }: ReturnType<typeof seen>) => live.map(({ sums }) => sums.n);

describe("what a closing saw", () => {
  it("is what stood there at its moment", () => {
    expect(sumsOf(seen(historiesOf(1, closedAt + 3600 * second), bookOf()))).toEqual([1]);
    expect(sumsOf(seen(historiesOf(1, 2), bookOf()))).toEqual([2]);
  });

  it("is whatever the book says of a decision that was saved at the same moment", () => {
    const two = add(one, one);
    expect(sumsOf(seen(historiesOf(1, closedAt - 2 * second), bookOf(one)))).toEqual([1]);
    expect(sumsOf(seen(historiesOf(1, closedAt + 2 * second), bookOf(two)))).toEqual([2]);
    // Nobody saved three.
    expect(sumsOf(seen(historiesOf(1, closedAt + 2 * second), bookOf(add(two, one))))).toEqual([1]);
    expect(sumsOf(seen(historiesOf(closedAt - 2 * second), new Map(), nobody, true))).toEqual([0]);
    expect(sumsOf(seen(historiesOf(closedAt - 3600 * second), new Map(), nobody, true))).toEqual([1]);
  });

  it("is believed where nobody can know any more, and counted as unknown", () => {
    const found = seen(historiesOf(1), bookOf(add(one, one)), () => true);
    expect([sumsOf(found), found.unknown]).toEqual([[2], 1]);
    const gone = seen(startHistories([]), bookOf(), () => true);
    expect([sumsOf(gone), gone.unknown]).toEqual([[1], 1]);
    expect(sumsOf(seen(startHistories([]), bookOf()))).toEqual([]);
  });

  it("leaves out what was logged after a week that closed late, and lets the next one have it", () => {
    const week = (end: number) => ({ publishedAt: end + 50 * second, week: { month: "2026-10", end } });
    const [first, next] = [week(1000 * second), week(3000 * second)];
    const histories = startHistories([first, next]);
    for (const moment of [500 * second, 1020 * second]) {
      histories.add([{ since: moment, cell, sums: one }], { loggedAt: moment, knownSince: 0 });
    }
    expect(sumsOf(histories.seenBy(first, months, new Map(), nobody))).toEqual([1]);
    expect(sumsOf(histories.seenBy(next, months, new Map(), nobody))).toEqual([2]);
  });

  it("follows a decision that changes, and one that goes", () => {
    const histories = startHistories([
      { publishedAt: closedAt, week: null },
      { publishedAt: 10 * closedAt, week: null },
    ]);
    const steps = [
      { since: 1, cell, sums: one },
      { since: 5 * closedAt, cell: { ...cell, departmentId: "other" }, sums: subtract(one, emptySums()) },
    ];
    histories.add(steps, { loggedAt: 1, knownSince: 0 });
    const at = (publishedAt: number) =>
      histories
        .seenBy({ publishedAt, week: null }, months, new Map(), nobody)
        .live.map(({ departmentId, sums }) => [departmentId, sums.n]);
    expect(at(closedAt)).toEqual([
      ["d", 1],
      ["other", 0],
    ]);
    expect(at(10 * closedAt)).toEqual([
      ["d", 0],
      ["other", 1],
    ]);
  });
});
