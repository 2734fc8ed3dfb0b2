import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, monthOf, monthStartInstant } from "./calendar.ts";
import {
  changeableFor,
  type GivenTouch,
  isTouchMonth,
  TOUCH_ANSWERS,
  type TouchAnswerKind,
  type TouchingDecision,
  touchCountsIn,
  touchesToAnswer,
  touchMonths,
  touchPlace,
  touchStep,
} from "./touch-answer.ts";

const now = "2026-11";
const department = fc.constantFrom("service", "purchasing", "board");
const author = fc.constantFrom("samira", "joost", "noor");
const reader = fc.record({ departmentId: department, authorId: author });
const decision: fc.Arbitrary<TouchingDecision> = fc.record({
  departmentId: department,
  authorId: author,
  visibility: fc.constantFrom("private", "shared", "example"),
  weighing: fc.constantFrom("weighed", "unknown", "pending"),
  isWithdrawn: fc.boolean(),
  month: fc.integer({ min: -20, max: 2 }).map((months) => addMonths(now, months)),
  touched: fc.uniqueArray(department),
});
const answer = fc.constantFrom<TouchAnswerKind>(...TOUCH_ANSWERS);
const place = fc.constantFrom("named" as const, "claimable" as const, null);

describe("who may answer a decision that touches a department", () => {
  it("is nobody of the deciding department, nor its author, nor somebody who cannot read it", () => {
    fc.assert(
      fc.property(decision, reader, (one, who) => {
        const found = touchPlace(one, who, now);
        if (found === null) return;
        expect(one.departmentId).not.toBe(who.departmentId);
        expect(one.authorId).not.toBe(who.authorId);
        expect(one.visibility).not.toBe("private");
        expect(one.isWithdrawn).toBe(false);
        expect(one.weighing).not.toBe("pending");
        expect(touchMonths(now)).toContain(one.month);
        expect(found === "named").toBe(one.touched.includes(who.departmentId));
      }),
    );
  });

  it("is everybody else of a department that the decision names, and by claiming whoever it does not name", () => {
    fc.assert(
      fc.property(decision, reader, (one, who) => {
        fc.pre(one.departmentId !== who.departmentId && one.authorId !== who.authorId);
        const open = {
          ...one,
          visibility: "shared",
          weighing: "weighed",
          isWithdrawn: false,
          month: now,
        } as const;
        expect(touchPlace(open, who, now)).toBe(
          one.touched.includes(who.departmentId) ? "named" : "claimable",
        );
      }),
    );
  });

  it("ends after thirteen months, and never starts before the month has", () => {
    expect(touchMonths(now)).toHaveLength(13);
    expect(touchMonths(now)[0]).toBe("2026-11");
    expect(touchMonths(now).at(-1)).toBe("2025-11");
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (months) => {
        const month = addMonths(now, months);
        expect(isTouchMonth(month, now)).toBe(touchMonths(now).includes(month));
      }),
    );
  });
});

describe("answering", () => {
  const start = Date.UTC(2026, 10, 23, 11);
  const tap = fc.record({ answer, claims: fc.boolean(), after: fc.integer({ min: 0, max: 6 * 86_400_000 }) });

  /** The row after some taps, as the database would hold it. */
  function play(
    at: "named" | "claimable" | null,
    taps: readonly { answer: TouchAnswerKind; claims: boolean; after: number }[],
  ) {
    let row: GivenTouch | null = null;
    let moment = start;
    for (const { after, ...wish } of taps) {
      moment += after;
      const step = touchStep(at, row, wish, moment);
      if (step.kind === "first") row = { answer: wish.answer, claimed: step.claimed, answeredAt: moment };
      if (step.kind === "take-back") row = null;
      if (step.kind === "change" && row) row = { ...row, answer: wish.answer, claimed: step.claimed };
    }
    return row;
  }

  it("twice the same is the same as once, whatever came before", () => {
    fc.assert(
      fc.property(place, fc.array(tap, { minLength: 1, maxLength: 6 }), (at, taps) => {
        const doubled = taps.flatMap((one) => [one, { ...one, after: 0 }]);
        expect(play(at, doubled)).toEqual(play(at, taps));
      }),
    );
  });

  it("counts in one month from the first tap on, and never changes once that month can close", () => {
    const zone = "Europe/Amsterdam";
    fc.assert(
      fc.property(place, fc.array(tap, { minLength: 1, maxLength: 6 }), answer, (at, taps, last) => {
        const row = play(at, taps);
        if (!row) return;
        const month = touchCountsIn(row.answeredAt, zone);
        expect(month >= monthOf(row.answeredAt, zone)).toBe(true);
        const closes = monthStartInstant(addMonths(month, 1), zone);
        const late = touchStep(at, row, { answer: last, claims: true }, closes);
        expect(late.kind === "same" || late.kind === "too-late").toBe(true);
      }),
    );
  });

  it("can change up to fourteen days after the first answer, not after the last", () => {
    const given: GivenTouch = { answer: "asked", claimed: false, answeredAt: start };
    const wish = { answer: "not-asked", claims: false } as const;
    expect(touchStep("named", given, wish, start + changeableFor - 1).kind).toBe("change");
    expect(touchStep("named", given, wish, start + changeableFor).kind).toBe("too-late");
    expect(touchStep("named", given, { ...wish, answer: "asked" }, start + changeableFor).kind).toBe("same");
  });

  it("claims only when asked to, and a claim says whether they were asked", () => {
    fc.assert(
      fc.property(place, answer, fc.boolean(), (at, wanted, claims) => {
        const step = touchStep(at, null, { answer: wanted, claims }, start);
        const claimed = at === "claimable" && claims && wanted !== "not-touched";
        if (at === "named") expect(step).toEqual({ kind: "first", claimed: false });
        else if (claimed) expect(step).toEqual({ kind: "first", claimed: true });
        else expect(step.kind).toBe(at === "claimable" && claims ? "same" : "refused");
      }),
    );
    const claim: GivenTouch = { answer: "not-asked", claimed: true, answeredAt: start };
    const back = { answer: "not-touched", claims: true } as const;
    expect(touchStep("claimable", claim, back, start + 1)).toEqual({ kind: "take-back" });
    expect(touchStep("claimable", claim, back, start + changeableFor)).toEqual({ kind: "too-late" });
  });

  it("leaves a decision that was withdrawn as it was", () => {
    const given: GivenTouch = { answer: "asked", claimed: false, answeredAt: start };
    expect(touchStep(null, given, { answer: "not-asked", claims: false }, start + 1).kind).toBe("refused");
  });
});

it("what waits for a reader is never less than nothing", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (touching, answered) => {
      expect(touchesToAnswer({ touching, answered })).toBe(touching > answered ? touching - answered : 0);
    }),
  );
});
