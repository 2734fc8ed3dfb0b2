import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Colleague,
  type DrawableDecision,
  drawRequests,
  isChosen,
  REST_AFTER_DRAW,
} from "./draw-opinions.ts";

const now = 1_700_000_000_000;
const departments = ["service", "purchasing", "board"] as const;
const department = fc.constantFrom(...departments);
const people = Array.from({ length: 12 }, (_, i) => `person ${i}`);
const decisions = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    authorId: fc.constantFrom(...people),
    departments: fc.array(department, { minLength: 1, maxLength: 2 }),
    raters: fc.array(fc.constantFrom(...people), { maxLength: 2 }),
    isDrawn: fc.boolean(),
  }),
  { maxLength: 30, selector: ({ id }) => id },
);
const colleagues = fc
  .array(
    fc.record({
      departmentId: department,
      lastDrawnAt: fc.option(fc.integer({ min: 0, max: 60 }).map((days) => now - days * 86_400_000)),
    }),
    { maxLength: people.length },
  )
  .map((given) => given.map((one, i): Colleague => ({ id: people[i] ?? "", ...one })));

const decision = (id: string, change: Partial<DrawableDecision> = {}): DrawableDecision => ({
  id,
  authorId: "author",
  departments: ["service"],
  raters: [],
  isDrawn: false,
  ...change,
});
const ids = (count: number) => Array.from({ length: count }, (_, i) => `decision ${i}`);

describe("drawing colleagues", () => {
  it("asks one rested colleague of another department for a decision, and nobody twice", () => {
    fc.assert(
      fc.property(decisions, colleagues, fc.integer({ min: 0, max: 50 }), (given, around, percent) => {
        const drawn = drawRequests({ decisions: given, colleagues: around, percent, now });
        expect(new Set(drawn.map(({ decisionId }) => decisionId)).size).toBe(drawn.length);
        expect(new Set(drawn.map(({ raterId }) => raterId)).size).toBe(drawn.length);
        for (const { decisionId, raterId } of drawn) {
          const about = given.find(({ id }) => id === decisionId);
          const rater = around.find(({ id }) => id === raterId);
          if (!about || !rater) throw new Error("drew something that was not there");
          expect(about.isDrawn).toBe(false);
          expect(isChosen(about.id, percent)).toBe(true);
          expect(about.authorId).not.toBe(rater.id);
          expect(about.raters).not.toContain(rater.id);
          expect(about.departments).not.toContain(rater.departmentId);
          expect(now - (rater.lastDrawnAt ?? 0)).toBeGreaterThanOrEqual(REST_AFTER_DRAW);
        }
      }),
    );
  });

  it("draws the same whatever the order in which a database gives its rows", () => {
    fc.assert(
      fc.property(decisions, colleagues, (given, around) => {
        const input = { decisions: given, colleagues: around, percent: 50, now };
        const turned = { ...input, decisions: given.toReversed(), colleagues: around.toReversed() };
        expect(drawRequests(turned)).toEqual(drawRequests(input));
      }),
    );
  });

  it("adds nothing when it runs again over what it drew", () => {
    fc.assert(
      fc.property(decisions, colleagues, fc.integer({ min: 0, max: 50 }), (given, around, percent) => {
        const drawn = drawRequests({ decisions: given, colleagues: around, percent, now });
        const of = new Map(drawn.map(({ decisionId, raterId }) => [decisionId, raterId]));
        const asked = new Set(of.values());
        const again = drawRequests({
          decisions: given.map((one) => ({ ...one, isDrawn: one.isDrawn || of.has(one.id) })),
          colleagues: around.map((one) => (asked.has(one.id) ? { ...one, lastDrawnAt: now } : one)),
          percent,
          now,
        });
        // What had nobody free still waits; nothing that was drawn is drawn again.
        expect(again).toEqual([]);
      }),
    );
  });

  it("chooses about the share that was set, more of them when it rises, and none at 0", () => {
    const all = ids(20_000);
    const chosen = (percent: number) => all.filter((id) => isChosen(id, percent));
    expect(chosen(0)).toEqual([]);
    for (const percent of [5, 10, 25, 50]) {
      expect(chosen(percent).length / all.length).toBeCloseTo(percent / 100, 1.8);
    }
    expect(chosen(25)).toEqual(expect.arrayContaining(chosen(10).slice(0, 50)));
  });

  it("spreads requests: who was asked longest ago comes first, and chance decides between equals", () => {
    const day = 86_400_000;
    const around: Colleague[] = [40, 35, null, 60].map((days, i) => ({
      id: `person ${i}`,
      departmentId: "board",
      lastDrawnAt: days === null ? null : now - days * day,
    }));
    const all = ids(40).filter((id) => isChosen(id, 50));
    const drawn = drawRequests({
      decisions: all.map((id) => decision(id)),
      colleagues: around,
      percent: 50,
      now,
    });
    expect(drawn.map(({ raterId }) => raterId)).toEqual(["person 2", "person 3", "person 0", "person 1"]);
    const equal = around.map((one) => ({ ...one, lastDrawnAt: null }));
    const first = new Set(
      ids(200)
        .filter((id) => isChosen(id, 50))
        .map(
          (id) =>
            drawRequests({ decisions: [decision(id)], colleagues: equal, percent: 50, now })[0]?.raterId,
        ),
    );
    expect(first.size).toBe(4);
  });
});
