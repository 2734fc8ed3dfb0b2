import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionStatuses,
  daysOver,
  earlierMonth,
  inOrder,
  isOverdue,
  mayStart,
  monthOfSource,
  searchable,
  searchWords,
  statusMoves,
} from "./actions.ts";
import { addDays } from "./calendar.ts";

describe("actions", () => {
  it("begin twice from the figures of a month and no more, also when they are weeks", () => {
    expect([0, 1, 2, 3].map(mayStart)).toEqual([true, true, false, false]);
    expect(["2026-11", "2026-11-08", "2026-11-22"].map(monthOfSource)).toEqual(Array(3).fill("2026-11"));
  });

  it("are never done by a tap, and never leave done", () => {
    for (const status of actionStatuses) {
      expect(statusMoves(status)).not.toContain("done");
      expect(statusMoves(status)).not.toContain(status);
    }
    expect(statusMoves("done")).toEqual([]);
  });

  it("are late by the days since their date, and only while they are under way", () => {
    const dueOn = "2026-03-28";
    for (const days of [-3, 0, 1, 3, 40]) {
      const today = addDays(dueOn, days);
      expect(daysOver({ dueOn, status: "busy" }, today)).toBe(Math.max(0, days));
      expect(isOverdue({ dueOn, status: "done" }, today)).toBe(false);
      expect(isOverdue({ dueOn, status: "dropped" }, today)).toBe(false);
    }
  });

  it("have one order, however they come in", () => {
    const action = fc.record({
      id: fc.uuid(),
      status: fc.constantFrom(...actionStatuses),
      dueOn: fc.constantFrom("2026-01-01", "2026-02-01", "2026-03-01"),
      doneAt: fc.option(fc.integer({ min: 1, max: 3 })),
    });
    fc.assert(
      fc.property(fc.uniqueArray(action, { selector: ({ id }) => id }), (actions) => {
        expect(inOrder(actions.toReversed())).toEqual(inOrder(actions));
        expect(inOrder(actions)).toHaveLength(actions.length);
      }),
    );
  });

  it("are found by words without their accents", () => {
    expect(searchable("Cliënt BELT Één keer")).toBe("client belt een keer");
    expect(searchWords("  Retour  retour ÜBER ")).toEqual(["retour", "uber"]);
    expect(searchWords("   ")).toEqual([]);
  });

  it("come back in the first month after theirs that has figures", () => {
    expect(earlierMonth(["2026-08", "2026-09", "2026-11"], "2026-11")).toBe("2026-09");
    expect(earlierMonth(["2026-11", "2026-12"], "2026-11")).toBeNull();
  });
});
