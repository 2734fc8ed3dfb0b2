import { expect, it } from "vitest";
import { historyOf, standingAt } from "./decision-history.ts";
import type { CountedDecision } from "./decision-stretches.ts";

const decision: CountedDecision = {
  seq: 1,
  id: "d",
  authorId: "a",
  departmentId: "sales",
  month: "2026-10",
  loggedAt: 100,
  importId: null,
  editedAt: null,
  withdrawnAt: null,
  touch: "direct",
  weighing: "weighed",
  weight: 4,
  reach: null,
  prevailed: null,
  level: null,
  cxHelp: null,
  outweighed: [],
  evidence: ["spoke"],
  moments: [],
  touched: [],
  asked: [],
};

it("knows of a decision that never changed from when on it counted", () => {
  const history = historyOf(decision, [], 100);
  expect(standingAt(history, 99)).toBeNull();
  expect(standingAt(history, 100)).toBe(decision);
  expect(history.knownSince).toBe(0);
  // An import counts when all of it is in.
  expect(standingAt(historyOf(decision, [], 150), 149)).toBeNull();
});

it("undoes edits one by one, the last one first", () => {
  const revisions = [
    { changedAt: 200, before: { weight: 1, evidence: [] } as const },
    { changedAt: 300, before: { weight: 2, departmentId: "board" } as const },
  ];
  const history = historyOf({ ...decision, editedAt: 300 }, revisions, 100);
  const at = (moment: number) => {
    const then = standingAt(history, moment);
    return then && [then.weight, then.departmentId, then.evidence];
  };
  expect(at(100)).toEqual([1, "board", []]);
  expect(at(199)).toEqual([1, "board", []]);
  expect(at(200)).toEqual([2, "board", ["spoke"]]);
  expect(at(300)).toEqual([4, "sales", ["spoke"]]);
  expect(history.knownSince).toBe(0);
});

it("knows when a decision was away, also when it came back", () => {
  const away = historyOf({ ...decision, withdrawnAt: 400 }, [], 100);
  expect([standingAt(away, 399)?.weight, standingAt(away, 400)]).toEqual([4, null]);
  const back = historyOf(decision, [{ changedAt: 350, before: { withdrawnAt: 250 } }], 100);
  expect([249, 250, 349, 350].map((moment) => standingAt(back, moment)?.weight ?? null)).toEqual([
    4,
    null,
    null,
    4,
  ]);
  const twice = historyOf(
    { ...decision, withdrawnAt: 500 },
    [{ changedAt: 350, before: { withdrawnAt: 250 } }],
    100,
  );
  expect([249, 250, 350, 500].map((moment) => standingAt(twice, moment)?.weight ?? null)).toEqual([
    4,
    null,
    4,
    null,
  ]);
});

it("says since when it knows, where the history of an account is gone", () => {
  expect(historyOf({ ...decision, editedAt: 300 }, [], 100).knownSince).toBe(300);
  const kept = [{ changedAt: 200, before: { weight: 1 } as const }];
  expect(historyOf({ ...decision, editedAt: 300 }, kept, 100).knownSince).toBe(300);
  expect(historyOf({ ...decision, editedAt: 200 }, kept, 100).knownSince).toBe(0);
});
