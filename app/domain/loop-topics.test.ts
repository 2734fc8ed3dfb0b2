import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy, sumOver } from "#tests/support/people-table.ts";
import { shownCells } from "#tests/support/topic-piles.ts";
import { contributorsIn, numbersOf, type QuarterAnswers, viewsOf } from "./loop-answers.ts";
import { bothTold, loopQuartersWaiting, loopTopicsAt } from "./loop-topics.ts";

const K = 3;
const Q = "2026-Q3";

function answers(change: Partial<QuarterAnswers>): QuarterAnswers {
  return { quarter: Q, outcome: [], claims: [], opinions: [], ...change };
}

const at = (own: readonly QuarterAnswers[], before: Parameters<typeof loopTopicsAt>[2] = { topics: {} }) =>
  loopTopicsAt(Q, own, before, [], K);

const person = fc.integer({ min: 0, max: 8 });
/** Six of each: too many to be lost in round numbers. */
const outcome = fc.tuple(person, fc.constantFrom("better", "same", "worse", "none"), fc.constant(6));
const opinion = fc.tuple(
  fc.nat(40),
  person,
  person.map((one) => one + 20),
  fc.integer({ min: 0, max: 2 }),
  fc.integer({ min: 0, max: 2 }),
  fc.constant(2),
);
const claim = fc
  .tuple(
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom("a", "b", "c"),
    fc.constantFrom("asked", "not-asked", "not-touched"),
    person,
    person.map((one) => one + 20),
    fc.constant(6),
  )
  .filter(([group, decided]) => group !== decided);

/** Who stands in each cell of a row; "" holds the rest. */
function peopleIn(cells: readonly string[], rows: readonly { cell: string; person: number }[]) {
  return cells.map(
    (cell) => new Set(rows.filter((row) => row.cell === cell).map((row) => String(row.person))),
  );
}

function isolates(rows: readonly { cell: string; person: number }[], shown: readonly string[]) {
  const cells = [...new Set(rows.map(({ cell }) => cell))];
  const told = shown.filter((cell) => cells.includes(cell));
  const published = [
    sumOver(cells, () => true),
    ...told.map((cell) => sumOver(cells, (one) => one === cell)),
  ];
  return isolatedBy(peopleIn(cells, rows), published, K);
}

describe("what customers turned out to notice", () => {
  it("isolates fewer than k authors by no sum or difference", () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 5, maxLength: 25 }), (made) => {
        const row = at([answers({ outcome: made })]).topics.outcome?.organisation;
        const rows = made.map(([author, cell]) => ({ cell, person: author }));
        if (row) expect(isolates(rows, shownCells(row))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it("tells of all decisions that were due, also of those that nobody looked back on", () => {
    const made = ["better", "worse", "none"].flatMap((cell, i) =>
      Array.from({ length: 5 }, (_, j) => [5 * i + j, cell, 4] as const),
    );
    expect(at([answers({ outcome: made })]).topics.outcome).toEqual({
      from: Q,
      to: Q,
      organisation: {
        decisions: 60,
        people: 20,
        cells: { better: 20, same: null, mixed: null, worse: 20, too_early: null, none: 20 },
      },
      leaders: null,
      groups: {},
    });
  });
});

describe("second opinions", () => {
  it("isolate fewer than k authors, or fewer than k colleagues, by no sum or difference", () => {
    fc.assert(
      fc.property(fc.array(opinion, { minLength: 30, maxLength: 60 }), (made) => {
        const row = at([answers({ opinions: made })]).topics.opinions?.organisation;
        if (!row) return;
        for (const who of [1, 2] as const) {
          const rows = made.map((one) => ({ cell: String(Math.abs(one[3] - one[4])), person: one[who] }));
          expect(isolates(rows, shownCells(row))).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });

  it("are told of nobody when fewer than k colleagues weighed, however many authors they read", () => {
    const pairs = (raters: number) =>
      Array.from({ length: 60 }, (_, i) => [i, i % 12, 20 + (i % raters), 2, 2 + (i % 2), 2] as const);
    expect(at([answers({ opinions: pairs(2) })]).topics.opinions).toBeUndefined();
    expect(at([answers({ opinions: pairs(2) })]).colleagues).toBeUndefined();
    expect(at([answers({ opinions: pairs(7) })]).topics.opinions?.organisation.cells).toEqual({
      0: 30,
      1: 30,
      2: null,
      3: null,
      4: null,
    });
  });
});

describe("what touched departments say", () => {
  it("isolates fewer than k people, neither who answered nor who decided, in any row", () => {
    fc.assert(
      fc.property(fc.array(claim, { minLength: 30, maxLength: 60 }), (made) => {
        const told = at([answers({ claims: made })]).topics.claims;
        if (!told) return;
        const rows = [["", told.organisation] as const, ...Object.entries(told.groups)];
        for (const [group, row] of rows) {
          const own = made.filter(([of]) => group === "" || of === group);
          for (const who of [3, 4] as const) {
            const people = own.map((one) => ({ cell: `${one[1]}:${one[2]}`, person: one[who] }));
            expect(isolates(people, shownCells(row))).toBeNull();
          }
        }
        // What all groups together say, less what the groups that are shown say.
        for (const who of [3, 4] as const) {
          for (const cell of shownCells(told.organisation)) {
            const rest = made.filter(
              (one) => `${one[1]}:${one[2]}` === cell && !shownCells(told.groups[one[0]]).includes(cell),
            );
            const people = new Set(rest.map((one) => one[who])).size;
            expect(people === 0 || people >= K).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("stands under the group that answered, by the group that decided", () => {
    const says = (group: string, answer: string) =>
      Array.from(
        { length: 6 },
        (_, i) => [group, "a", answer, group === "b" ? i : 10 + i, 20 + i, 5] as const,
      );
    const made = [...says("b", "asked"), ...says("b", "not-asked"), ...says("c", "not-asked")];
    const told = at([answers({ claims: made })]).topics.claims;
    expect(told?.organisation.cells).toEqual({ "a:asked": 30, "a:not-asked": 60 });
    expect(told?.groups.b).toEqual({
      decisions: 60,
      people: 10,
      cells: { "a:asked": 30, "a:not-asked": 30 },
    });
    expect(told?.groups.c?.cells).toEqual({ "a:asked": 0, "a:not-asked": 30 });
  });
});

describe("the blocks of what came back", () => {
  const some = (quarter: string, people: number, each = 3) =>
    answers({ quarter, outcome: Array.from({ length: people }, (_, i) => [i, "better", each] as const) });

  it("never overlap: what was told stays, and the quarters after it wait until they say enough", () => {
    const first = at([some(Q, 12)]);
    expect(first.topics.outcome).toMatchObject({ from: Q, to: Q });
    const next = loopTopicsAt("2026-Q4", [some("2026-Q4", 4)], first, [], K);
    expect(next).toEqual(first);
    expect(loopQuartersWaiting("2027-Q1", some("2027-Q1", 4), first.topics, K)).toEqual([
      { quarter: "2026-Q4", keys: ["outcome", "claims", "opinions"] },
      { quarter: "2026-Q3", keys: ["claims", "opinions"] },
      { quarter: "2026-Q2", keys: ["claims", "opinions"] },
    ]);
    const both = [some("2026-Q4", 4), some("2027-Q1", 8), some(Q, 12)];
    expect(loopTopicsAt("2027-Q1", both, first, [], K).topics.outcome).toMatchObject({
      from: "2026-Q4",
      to: "2027-Q1",
      organisation: { decisions: 40 },
    });
  });

  it("speak after four quarters, with however little may be told", () => {
    const quarters = ["2025-Q4", "2026-Q1", "2026-Q2", Q].map((quarter) => some(quarter, 3, 1));
    expect(at(quarters.slice(1)).topics.outcome).toBeUndefined();
    expect(at(quarters).topics.outcome).toMatchObject({ from: "2025-Q4", organisation: { decisions: 10 } });
  });

  it("do not wait when the quarter has enough of everything", () => {
    const claims = Array.from({ length: 40 }, (_, i) => ["a", "b", "asked", i % 8, 20 + (i % 8), 1] as const);
    const opinions = Array.from({ length: 40 }, (_, i) => [i, i % 8, 20 + (i % 8), 2, 3, 2] as const);
    const enough = { ...some(Q, 12), claims, opinions };
    expect(loopQuartersWaiting(Q, enough, {}, K)).toEqual([]);
    const waiting = loopQuartersWaiting(Q, { ...enough, claims: [] }, {}, K);
    expect(waiting.map(({ quarter }) => quarter)).toEqual(["2026-Q2", "2026-Q1", "2025-Q4"]);
    expect(waiting.every(({ keys }) => keys.join() === "claims")).toBe(true);
  });
});

describe("people behind answers", () => {
  it("are numbers: whoever contributed first, in the order of their keys", () => {
    const contributors = contributorsIn([{ authorId: "c" }, { authorId: "a" }, { authorId: "c" }]);
    expect([...numbersOf(contributors, ["b", "a", "b"])]).toEqual([
      ["a", 0],
      ["c", 1],
      ["b", 2],
    ]);
  });

  it("are counted once in every view, with the same decisions", () => {
    const made = answers({ opinions: [[0, 1, 9, 4, 2, 2]], claims: [["x", "y", "asked", 1, 2, 3]] });
    const views = (key: "claims" | "opinions") =>
      viewsOf(key, [made]).map((groups) => [...groups].map(([id, { cells }]) => [id, ...cells]));
    expect(views("opinions")).toEqual([
      [["", ["2", new Map([["1", 1]])]]],
      [["", ["2", new Map([["9", 1]])]]],
    ]);
    expect(views("claims")).toEqual([
      [["x", ["y:asked", new Map([["1", 3]])]]],
      [["x", ["y:asked", new Map([["2", 3]])]]],
    ]);
  });

  it("hide what either of them hides", () => {
    const row = (cells: Record<string, number | null>) => ({ decisions: 20, people: 10, cells });
    expect(bothTold(row({ a: 5, b: 10 }), row({ a: 5 }))?.cells).toEqual({ a: 5 });
    expect(bothTold(row({ a: 5 }), row({ a: null, b: 5 }))).toBeNull();
    expect(bothTold(null, row({ a: 5 }))).toBeNull();
    expect(bothTold(row({ a: 5 }), null)).toBeNull();
  });
});
