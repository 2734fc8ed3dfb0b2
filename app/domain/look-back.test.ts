import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, dayStartInstant, localDay } from "./calendar.ts";
import { outcomes } from "./content/outcomes.ts";
import {
  answerLookBack,
  askedForDays,
  askedWindow,
  canAnswer,
  changeableUntil,
  chosenWeeks,
  type LookBackChange,
  type LookedBack,
  lookBackDue,
  lookBackStand,
  lookBackWeeks,
  postponeLookBack,
} from "./look-back.ts";

const zone = "Europe/Amsterdam";
const day = 86_400_000;
const anyDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2025-01-01", days));
const anyWeeks = fc.integer({ min: lookBackWeeks.least, max: lookBackWeeks.most });
const anyDecision = fc
  .record({
    decidedOn: anyDay,
    late: fc.integer({ min: 0, max: 400 }),
    chosen: fc.option(fc.integer({ min: 0, max: 200 })),
  })
  .map(
    ({ decidedOn, late, chosen }): LookedBack => ({
      decidedOn,
      loggedOn: addDays(decidedOn, late),
      weighing: "weighed",
      isWithdrawn: false,
      dueOn: chosen === null ? null : addDays(decidedOn, chosen),
      postponed: 0,
      outcome: null,
      answeredAt: null,
    }),
  );
const plain: LookedBack = {
  decidedOn: "2026-09-01",
  loggedOn: "2026-09-02",
  weighing: "weighed",
  isWithdrawn: false,
  dueOn: null,
  postponed: 0,
  outcome: null,
  answeredAt: null,
};

/** Noon on a day, as the moment of a tap. */
const at = (today: Day, weeks = 8) => ({ today, weeks, now: dayStartInstant(today, zone) + day / 2 });

function moved(decision: LookedBack, change: LookBackChange, now: number): LookedBack {
  if (change.kind === "stored")
    return { ...decision, outcome: change.outcome, answeredAt: decision.answeredAt ?? now };
  if (change.kind !== "postponed") return decision;
  return { ...decision, dueOn: change.dueOn, postponed: change.postponed, outcome: null, answeredAt: null };
}

describe("when a decision is looked back on", () => {
  it("is so many weeks after the decision, or on the chosen day, and never before it was logged", () => {
    expect(lookBackDue(plain, 8)).toBe("2026-10-27");
    expect(lookBackDue({ ...plain, dueOn: "2026-09-29" }, 8)).toBe("2026-09-29");
    expect(lookBackDue({ ...plain, loggedOn: "2027-02-01" }, 8)).toBe("2027-02-01");
    fc.assert(
      fc.property(anyDecision, anyWeeks, (decision, weeks) => {
        const due = lookBackDue(decision, weeks);
        expect(due >= decision.loggedOn).toBe(true);
        if (decision.dueOn !== null) expect([decision.dueOn, decision.loggedOn]).toContain(due);
        else expect([addDays(decision.decidedOn, weeks * 7), decision.loggedOn]).toContain(due);
      }),
    );
  });

  it("is asked from that day for twelve weeks, and then stays not looked back", () => {
    const stand = (today: Day) => lookBackStand(plain, today, 8);
    expect([stand("2026-10-26"), stand("2026-10-27"), stand("2027-01-18"), stand("2027-01-19")]).toEqual([
      "later",
      "asked",
      "asked",
      "missed",
    ]);
    expect(lookBackStand({ ...plain, outcome: "same" }, "2026-10-28", 8)).toBe("answered");
  });

  it("is never asked of a withdrawn decision or one that nobody weighed", () => {
    for (const never of [{ isWithdrawn: true }, { weighing: "pending" as const }]) {
      expect(lookBackStand({ ...plain, ...never }, "2026-11-01", 8)).toBe("never");
      expect(answerLookBack({ ...plain, ...never }, "better", at("2026-11-01")).kind).toBe("refused");
    }
  });

  it("can be told by the bounds alone, which is how the database finds it", () => {
    fc.assert(
      fc.property(
        anyDecision,
        fc.oneof(
          fc.integer({ min: 0, max: 500 }),
          fc.integer({ min: askedForDays - 2, max: askedForDays + 2 }),
        ),
        anyWeeks,
        fc.integer({ min: 0, max: day - 1 }),
        (decision, since, weeks, ms) => {
          const today = addDays(decision.loggedOn, since);
          const window = askedWindow(today, zone, weeks);
          const loggedAt = dayStartInstant(decision.loggedOn, zone) + Math.min(ms, 22 * 3_600_000);
          expect(localDay(loggedAt, zone)).toBe(decision.loggedOn);
          const isFresh = loggedAt >= window.loggedFrom;
          const isAsked =
            decision.dueOn === null
              ? decision.decidedOn <= window.decidedUntil &&
                (decision.decidedOn > window.decidedAfter || isFresh)
              : decision.dueOn <= window.dueUntil && (decision.dueOn > window.dueAfter || isFresh);
          expect(isAsked).toBe(lookBackStand(decision, today, weeks) === "asked");
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("answering a look-back", () => {
  it("is possible from its day on, also long after it was asked, and can be changed for a week", () => {
    expect(answerLookBack(plain, "better", at("2026-10-26")).kind).toBe("refused");
    expect(answerLookBack(plain, "better", at("2026-10-27"))).toEqual({ kind: "stored", outcome: "better" });
    expect(answerLookBack(plain, "worse", at("2028-01-01"))).toEqual({ kind: "stored", outcome: "worse" });
    const answeredAt = at("2026-11-02").now;
    const answered = { ...plain, outcome: "better" as const, answeredAt };
    expect(answerLookBack(answered, "mixed", at("2026-11-08"))).toEqual({ kind: "stored", outcome: "mixed" });
    expect(answerLookBack(answered, "mixed", at("2026-11-09")).kind).toBe("refused");
    expect(canAnswer(answered, "2026-11-09", changeableUntil(answeredAt) - 1, 8)).toBe(true);
  });

  it("asks again four weeks after too early, twice, and then keeps it as the answer", () => {
    const first = moved(plain, answerLookBack(plain, "too_early", at("2026-11-02")), 0);
    expect(first).toMatchObject({ dueOn: "2026-11-30", postponed: 1, outcome: null });
    const second = moved(first, answerLookBack(first, "too_early", at("2026-12-01")), 0);
    expect(second).toMatchObject({ dueOn: "2026-12-29", postponed: 2, outcome: null });
    expect(answerLookBack(second, "too_early", at("2026-12-29"))).toEqual({
      kind: "stored",
      outcome: "too_early",
    });
  });

  it("is put off by two weeks, twice at most, and never once it is over", () => {
    const first = moved(plain, postponeLookBack(plain, "2026-11-02", 8), 0);
    expect(first).toMatchObject({ dueOn: "2026-11-16", postponed: 1 });
    const second = moved(first, postponeLookBack(first, "2026-11-20", 8), 0);
    expect(second).toMatchObject({ dueOn: "2026-12-04", postponed: 2 });
    expect(postponeLookBack(second, "2026-12-04", 8).kind).toBe("refused");
    expect(postponeLookBack(plain, "2027-01-19", 8).kind).toBe("refused");
    expect(postponeLookBack(plain, "2026-10-01", 8).kind).toBe("refused");
    expect(answerLookBack(plain, "too_early", at("2027-01-19"))).toEqual({
      kind: "stored",
      outcome: "too_early",
    });
  });

  const taps = fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 60 }),
      tap: fc.constantFrom<"later" | (typeof outcomes)[number]["key"]>(
        "later",
        ...outcomes.map(({ key }) => key),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("postpones at most twice and changes nothing by a second tap, whatever somebody taps", () => {
    fc.assert(
      fc.property(anyDecision, anyWeeks, taps, (start, weeks, all) => {
        let state = start;
        let today = start.loggedOn;
        for (const { wait, tap } of all) {
          today = addDays(today, wait);
          const moment = at(today, weeks);
          const once = (from: LookedBack) =>
            tap === "later" ? postponeLookBack(from, today, weeks) : answerLookBack(from, tap, moment);
          const next = moved(state, once(state), moment.now);
          expect(moved(next, once(next), moment.now)).toEqual(next);
          expect(next.postponed).toBeLessThanOrEqual(2);
          expect(next.postponed).toBeGreaterThanOrEqual(state.postponed);
          if (next.postponed > state.postponed) expect(lookBackStand(next, today, weeks)).toBe("later");
          state = next;
        }
        expect(lookBackDue(state, weeks) <= addDays(today, Math.max(askedForDays, 400))).toBe(true);
      }),
    );
  });
});

it("the weeks that somebody chose are read back from the day, unless it was moved", () => {
  for (const weeks of lookBackWeeks.choices) {
    const dueOn = addDays(plain.decidedOn, weeks * 7);
    expect(chosenWeeks({ ...plain, dueOn })).toBe(weeks);
    expect(chosenWeeks({ ...plain, dueOn, postponed: 1 })).toBeNull();
  }
  expect(chosenWeeks(plain)).toBeNull();
});
