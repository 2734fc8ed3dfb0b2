import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AUTHOR_CAP,
  type AuthorMonthSums,
  add,
  type CountedDecision,
  capped,
  contributionOf,
  emptySums,
  isLimited,
  SUM_KEYS,
  subtract,
} from "./author-month.ts";
import { EVIDENCE_KEYS } from "./evidence.ts";
import { intervalOf } from "./interval.ts";
import { type AuthorRow, addMoments, authorRow, momentsOf, NO_MOMENTS, replaceAuthor } from "./moments.ts";
import { REACHES, WEIGHTS } from "./weight.ts";

const weighed = fc.record({
  touch: fc.constantFrom("direct", "indirect"),
  weight: fc.constantFrom(...WEIGHTS),
  weighing: fc.constant("weighed"),
  reach: fc.constantFrom(null, ...REACHES),
  evidence: fc.subarray([...EVIDENCE_KEYS], { maxLength: 3 }),
}) as fc.Arbitrary<CountedDecision>;
const beside = fc.record({
  touch: fc.constantFrom("direct", "none_seen"),
  weight: fc.constant(null),
  weighing: fc.constantFrom("unknown", "pending"),
  reach: fc.constant(null),
  evidence: fc.constant([]),
}) as fc.Arbitrary<CountedDecision>;
const decision = fc.oneof({ weight: 4, arbitrary: weighed }, beside);
const row = fc
  .tuple(
    fc.integer({ min: 1, max: 480 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 1, max: 300 }),
  )
  .map(([W, part, n]): AuthorRow => ({ W, Y: Math.round(part * 3 * W), n }));

const sumOf = (decisions: readonly CountedDecision[]) =>
  decisions.map(contributionOf).reduce(add, emptySums());
const shuffled = <T>(items: readonly T[], seed: number) =>
  [...items].sort((a, b) => ((items.indexOf(a) * seed) % 101) - ((items.indexOf(b) * seed) % 101));

describe("sums of one author and month", () => {
  it("counts pending not at all, and no customer effect seen and don't know only beside the index", () => {
    const base = { weight: null, reach: 4, evidence: ["spoke"] } as const;
    expect(contributionOf({ ...base, touch: "none_seen", weighing: "pending" })).toEqual(emptySums());
    expect(contributionOf({ ...base, touch: "none_seen", weighing: "weighed", weight: 4 })).toEqual({
      ...emptySums(),
      noneSeen: 1,
    });
    expect(contributionOf({ ...base, touch: "direct", weighing: "unknown" })).toEqual({
      ...emptySums(),
      unknown: 1,
    });
    expect(() => contributionOf({ ...base, touch: "direct", weighing: "weighed" })).toThrow(RangeError);
  });

  it("counts an unanswered reach as a group, and own feeling as no support", () => {
    const heavy = { touch: "direct", weighing: "weighed", weight: 4, reach: null } as const;
    const sums = contributionOf({ ...heavy, evidence: ["belief"] });
    expect(sums).toEqual({ ...emptySums(), n: 1, c4: 1, w4: 2, u: 2 });
    expect(contributionOf({ ...heavy, evidence: ["belief", "journey"] }).u).toBe(0);
    expect(contributionOf({ ...heavy, weight: 2, evidence: [] }).u).toBe(0);
  });

  it("does not depend on the order, and insert then delete is exactly nothing", () => {
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 30 }),
        decision,
        fc.integer({ min: 1, max: 100 }),
        (list, one, seed) => {
          expect(sumOf(shuffled(list, seed))).toEqual(sumOf(list));
          expect(subtract(add(sumOf(list), contributionOf(one)), contributionOf(one))).toEqual(sumOf(list));
          for (const key of SUM_KEYS) expect(sumOf(list)[key]).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("limits the influence of an author to 40 and keeps the mean within a rounding", () => {
    fc.assert(
      fc.property(fc.array(weighed, { minLength: 1, maxLength: 60 }), (list) => {
        const sums = sumOf(list);
        const { W, Y } = capped(sums);
        const full = sums.w0 + sums.w1 + sums.w2 + sums.w3 + sums.w4;
        expect(W).toBe(Math.min(full, AUTHOR_CAP));
        expect(isLimited(sums)).toBe(full > AUTHOR_CAP);
        expect(
          Math.abs(Y / W - (sums.w1 + 2 * sums.w2 + 3 * (sums.w3 + sums.w4)) / full),
        ).toBeLessThanOrEqual(0.5 / W);
        expect(Y).toBeLessThanOrEqual(3 * W);
      }),
    );
  });
});

describe("moments", () => {
  it("are the same after replacing rows one by one as after a rebuild", () => {
    const edit = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.option(row));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const rows = new Map<number, AuthorRow>();
        let moments = NO_MOMENTS;
        for (const [author, after] of edits) {
          const others = () =>
            Math.max(0, ...[...rows].filter(([id]) => id !== author).map(([, { W }]) => W));
          moments = replaceAuthor(moments, rows.get(author) ?? null, after, others);
          if (after === null) rows.delete(author);
          else rows.set(author, after);
          expect(moments).toEqual(momentsOf(rows.values()));
        }
      }),
    );
  });

  it("add up over groups, do not depend on the order, and skip authors without weight", () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (one, two) => {
        expect(addMoments(momentsOf(one), momentsOf(two))).toEqual(momentsOf([...two, ...one].reverse()));
        expect(momentsOf([...one, { W: 0, Y: 0, n: 0 }])).toEqual(momentsOf(one));
        expect(authorRow(one).W).toBe(momentsOf(one).S1);
      }),
    );
  });
});

describe("the rating scale in the index", () => {
  const indexOf = (sums: AuthorMonthSums) => {
    const { W, Y } = capped(sums);
    return (
      intervalOf(
        momentsOf([
          { W, Y, n: sums.n },
          { W: 5, Y: 7, n: 3 },
        ]),
      )?.p ?? Number.NaN
    );
  };
  it("never falls when one rating is raised, and 3 to 4 changes nothing", () => {
    fc.assert(
      fc.property(fc.array(weighed, { minLength: 1, maxLength: 25 }), (list) => {
        const first = list[0] as CountedDecision;
        const before = indexOf(sumOf(list));
        const raised = indexOf(
          sumOf([{ ...first, weight: Math.min(4, Number(first.weight) + 1) as 4 }, ...list.slice(1)]),
        );
        expect(raised).toBeGreaterThanOrEqual(before);
        if (first.weight === 3) expect(raised).toBe(before);
      }),
    );
  });
});
