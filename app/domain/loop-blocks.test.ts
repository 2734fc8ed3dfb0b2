import { describe, expect, it } from "vitest";
import type { QuarterAnswers } from "./loop-answers.ts";
import { loopQuartersWaiting, loopTopicsAt } from "./loop-topics.ts";

const K = 3;
const none = { outcome: [], claims: [], opinions: [] };
const people = [0, 1, 2, 3, 4, 5, 6, 7];
const outcomes = (count: number): QuarterAnswers["outcome"] =>
  people.map((person) => [person, person % 2 ? "better" : "same", count]);
const opinions = people.flatMap((person) =>
  [0, 1, 2, 3].map(
    (turn) => [10 * person + turn, person, 20 + ((person + turn) % 8), 3, turn % 2 ? 3 : 2, 2] as const,
  ),
);
const quarter = (key: string, change: Partial<QuarterAnswers> = {}) =>
  ({ ...none, quarter: key, ...change }) as QuarterAnswers;
const at = (
  key: string,
  own: readonly QuarterAnswers[],
  before: Parameters<typeof loopTopicsAt>[2] = { topics: {} },
) => loopTopicsAt(key as never, own, before, [], K);

describe("blocks of what came back", () => {
  it("tell a quarter that has enough by itself, and leave the ones before it alone", () => {
    const own = [
      quarter("2026-Q2", { outcome: outcomes(10) }),
      quarter("2026-Q3", { outcome: outcomes(10) }),
    ];
    expect(at("2026-Q3", own).topics.outcome).toMatchObject({
      from: "2026-Q3",
      to: "2026-Q3",
      organisation: { decisions: 80, cells: { better: 40, same: 40 } },
    });
  });

  it("begin at the first quarter in which somebody answered, in whatever order they come", () => {
    const own = [
      quarter("2026-Q3", { outcome: outcomes(2) }),
      quarter("2026-Q1"),
      quarter("2026-Q2", { outcome: outcomes(3) }),
    ];
    expect(at("2026-Q3", own).topics.outcome).toMatchObject({ from: "2026-Q2", to: "2026-Q3" });
    expect(at("2026-Q3", [quarter("2026-Q3", { outcome: outcomes(2) })]).topics).toEqual({});
  });

  it("look back three quarters at most, and not into what was told", () => {
    const waiting = (before: Parameters<typeof loopTopicsAt>[2]["topics"]) =>
      loopQuartersWaiting("2026-Q3", quarter("2026-Q3"), before, K).map(
        (one) => `${one.quarter} ${one.keys.length}`,
      );
    expect(waiting({})).toEqual(["2026-Q2 3", "2026-Q1 3", "2025-Q4 3"]);
    const told = at("2026-Q1", [quarter("2026-Q1", { outcome: outcomes(10) })]).topics;
    expect(waiting(told)).toEqual(["2026-Q2 3", "2026-Q1 2", "2025-Q4 2"]);
  });

  it("keep their groups in one order", () => {
    const claims = ["b", "a"].flatMap((group) =>
      people.map(
        (person) => [group, "c", person % 2 ? "asked" : "not-asked", person, 20 + person, 6] as const,
      ),
    ) as unknown as QuarterAnswers["claims"];
    const told = at("2026-Q3", [quarter("2026-Q3", { claims })]).topics.claims;
    expect(told).toBeDefined();
    expect(Object.keys(told?.groups ?? {})).toEqual(Object.keys(told?.groups ?? {}).toSorted());
    expect(Object.keys(told?.organisation.cells ?? {})).toEqual(
      Object.keys(told?.organisation.cells ?? {}).toSorted(),
    );
  });
});

describe("how colleagues weigh", () => {
  const first = at("2026-Q2", [quarter("2026-Q2", { opinions: opinions as never })]);

  it("is told with a new block of opinions, and not before there is one", () => {
    expect(first.colleagues).toBeDefined();
    expect(at("2026-Q2", [quarter("2026-Q2")])).toEqual({ topics: {} });
  });

  it("stays as it was told until the next block", () => {
    const kept = { ...first, colleagues: { ...first.colleagues, marked: true } as never };
    expect(at("2026-Q3", [quarter("2026-Q3")], kept)).toEqual(kept);
    const next = at("2026-Q3", [quarter("2026-Q3", { opinions: opinions as never })], kept);
    expect(next.topics.opinions?.from).toBe("2026-Q3");
    expect(next.colleagues).toEqual({ ...first.colleagues, from: "2026-Q3", to: "2026-Q3" });
  });
});
