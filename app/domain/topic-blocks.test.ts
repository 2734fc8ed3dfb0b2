import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addQuarters, type Quarter } from "./calendar.ts";
import type { PublishedFigures } from "./publication.ts";
import { quartersWaiting, startTally, topicsAt } from "./topic-blocks.ts";
import { TALLIED, TOPICS, type TopicDecision } from "./topics.ts";

const decision: TopicDecision = {
  touch: "direct",
  weighing: "weighed",
  weight: 3,
  prevailed: "customer",
  level: "team",
  cxHelp: true,
  outweighed: ["law"],
  evidence: ["survey"],
  moments: ["fmot"],
  touched: [],
  asked: [],
};
const Q = (number: number) => addQuarters("2025-Q1", number);
type Pile = {
  quarter: Quarter;
  people: number;
  each?: number;
  group?: string;
  change?: Partial<TopicDecision>;
  name?: string;
};

function tallyOf(piles: readonly Pile[]) {
  const { tally, add } = startTally();
  for (const { quarter, people, each = 3, group = "a", change = {}, name = "p" } of piles) {
    for (let i = 0; i < people * each; i++)
      add(quarter, group, `${name}${i % people}`, { ...decision, ...change });
  }
  return tally;
}

const at = (quarter: Quarter, piles: readonly Pile[], before: PublishedFigures["topics"] = {}, k = 5) =>
  topicsAt(quarter, tallyOf(piles), before, (author) => author.startsWith("L"), k);

describe("the tally", () => {
  it("counts decisions and people by quarter and group, with those that did not answer", () => {
    const tally = tallyOf([
      { quarter: Q(0), people: 2, group: "a" },
      { quarter: Q(0), people: 1, group: "b", change: { moments: ["fmot", "umot"] }, name: "q" },
      { quarter: Q(1), people: 1, change: { moments: [] } },
    ]);
    const [a, b, later] = [
      tally.get("moments")?.get(Q(0))?.get("a"),
      tally.get("moments")?.get(Q(0))?.get("b"),
      tally.get("moments")?.get(Q(1))?.get("a"),
    ];
    expect(a?.answered).toEqual(
      new Map([
        ["p0", 3],
        ["p1", 3],
      ]),
    );
    expect(b?.cells).toEqual(
      new Map([
        ["fmot", new Map([["q0", 3]])],
        ["umot", new Map([["q0", 3]])],
      ]),
    );
    expect(b?.sets).toEqual(new Map([["fmot|umot", new Map([["q0", 3]])]]));
    expect([later?.answered.size, later?.silent]).toEqual([0, new Map([["p0", 3]])]);
    expect(tally.has("weights")).toBe(false);
  });

  it("knows the same cells in another order as the same set", () => {
    const tally = tallyOf([
      { quarter: Q(0), people: 1, each: 1, change: { moments: ["umot", "fmot"] } },
      { quarter: Q(0), people: 1, each: 1, change: { moments: ["fmot", "umot"] } },
    ]);
    expect([...(tally.get("moments")?.get(Q(0))?.get("a")?.sets ?? [])]).toEqual([
      ["fmot|umot", new Map([["p0", 2]])],
    ]);
  });

  it("leaves out what a topic is not asked of", () => {
    const tally = tallyOf([{ quarter: Q(0), people: 1, change: { touch: "none_seen" } }]);
    expect([...tally.keys()]).toEqual(["touch"]);
  });
});

describe("a topic at the end of a quarter", () => {
  it("tells of the quarter that has enough to say", () => {
    const topics = at(Q(4), [
      { quarter: Q(3), people: 12 },
      { quarter: Q(4), people: 10 },
    ]);
    expect(topics.touch).toEqual({
      from: Q(4),
      to: Q(4),
      organisation: { decisions: 30, people: 10, cells: { direct: 30, indirect: null, none_seen: null } },
      leaders: null,
      groups: {},
    });
    expect(Object.keys(topics).sort()).toEqual(TALLIED.filter((key) => key !== "affected").sort());
  });

  it.each([
    ["people", 9, 4],
    ["decisions", 10, 2],
  ])("waits for %s, and then tells of all quarters that waited", (_, people, each) => {
    const piles = [0, 1].map((n) => ({ quarter: Q(n), people, each, name: `q${n}-` }));
    expect(at(Q(0), piles.slice(0, 1)).touch).toBeUndefined();
    expect(at(Q(1), piles).touch).toMatchObject({ from: Q(0), to: Q(1) });
    const before = {
      touch: {
        from: Q(-4),
        to: Q(-1),
        organisation: { decisions: 10, people: 10, cells: {} },
        leaders: null,
        groups: {},
      },
    };
    expect(at(Q(0), piles.slice(0, 1), before).touch, "what was said stands").toBe(before.touch);
  });

  it("speaks after four quarters with k people, and not with fewer", () => {
    const few = (people: number) => [0, 1, 2, 3].map((n) => ({ quarter: Q(n), people, each: 1 }));
    expect(at(Q(2), few(5)).touch).toBeUndefined();
    expect(at(Q(3), few(5)).touch).toMatchObject({ from: Q(0), to: Q(3), organisation: { decisions: 20 } });
    expect(at(Q(3), few(4)).touch).toBeUndefined();
    expect(at(Q(4), few(5)).touch, "the first quarter is too old").toMatchObject({ from: Q(1), to: Q(4) });
  });

  it("counts four quarters from the first one that says anything", () => {
    const late = [{ quarter: Q(2), people: 5, each: 2 }];
    expect(at(Q(3), late).touch).toBeUndefined();
    expect(at(Q(5), late).touch).toMatchObject({ from: Q(2), to: Q(5) });
    expect(at(Q(3), [])).toEqual({});
  });

  it("never tells of a quarter twice, and of every later one", () => {
    const size = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 3, maxLength: 12 }), (sizes) => {
        const piles = sizes.map(([people, each], n) => ({ quarter: Q(n), people, each }));
        const told: [Quarter, Quarter][] = [];
        let before: PublishedFigures["topics"] = {};
        for (const { quarter } of piles) {
          const tally = tallyOf(piles.filter((pile) => pile.quarter === quarter));
          const waiting = quartersWaiting(quarter, tally, before, 5);
          const seen = piles.filter((pile) => pile.quarter === quarter || waiting.includes(pile.quarter));
          const topics = at(quarter, seen, before);
          expect(topics, "the quarters that wait are enough").toEqual(
            at(
              quarter,
              piles.filter((pile) => pile.quarter <= quarter),
              before,
            ),
          );
          if (topics.touch && topics.touch !== before.touch) told.push([topics.touch.from, topics.touch.to]);
          before = topics;
        }
        for (const [i, [from, to]] of told.entries()) {
          expect(from <= to).toBe(true);
          expect(to < addQuarters(from, 4)).toBe(true);
          if (i > 0) expect(from > (told[i - 1]?.[1] ?? "")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("asks for no quarter before it when every topic has enough, and at most for three", () => {
    const full = { quarter: Q(5), people: 12, change: { touched: ["b"] } };
    expect(quartersWaiting(Q(5), tallyOf([full]), {}, 5)).toEqual([]);
    expect(quartersWaiting(Q(5), tallyOf([{ ...full, people: 9 }]), {}, 5)).toEqual([Q(4), Q(3), Q(2)]);
    const until = (to: Quarter) => ({
      from: to,
      to,
      organisation: { decisions: 10, people: 10, cells: {} },
      leaders: null,
      groups: {},
    });
    const all = Object.fromEntries(TALLIED.map((key) => [key, until(Q(3))]));
    expect(quartersWaiting(Q(5), tallyOf([]), all, 5)).toEqual([Q(4)]);
    expect(quartersWaiting(Q(5), tallyOf([]), { ...all, help: until(Q(2)) }, 5)).toEqual([Q(4), Q(3)]);
  });

  it("hides alike what few people chose and what nobody chose, in a fixed order", () => {
    const { touch, evidence } = at(Q(0), [
      { quarter: Q(0), people: 12 },
      { quarter: Q(0), people: 12, name: "q", change: { evidence: ["none"] } },
      { quarter: Q(0), people: 2, name: "r", change: { touch: "none_seen" } },
      { quarter: Q(0), people: 5, name: "s", change: { touch: "indirect" } },
    ]);
    expect(touch?.organisation.cells).toEqual({ direct: 70, indirect: 15, none_seen: null });
    expect(Object.keys(evidence?.organisation.cells ?? {})).toEqual([
      "direct",
      "measured",
      "indirect",
      "belief",
      "none",
    ]);
    expect(evidence?.organisation.cells).toMatchObject({ direct: null, measured: 50, none: 35 });
  });

  it("tells of groups and leaders where it may", () => {
    const outweighed = (change: Partial<TopicDecision>, group: string, name: string) => ({
      quarter: Q(0),
      people: 6,
      group,
      name,
      change,
    });
    const topics = at(Q(0), [
      outweighed({ outweighed: ["law"] }, "b", "p"),
      outweighed({ outweighed: ["price"] }, "b", "q"),
      outweighed({ outweighed: ["law"] }, "a", "L"),
      outweighed({ outweighed: ["price"] }, "a", "LL"),
    ]);
    expect(topics.outweighed?.organisation.cells).toMatchObject({ law: 35, price: 35 });
    expect(topics.outweighed?.leaders?.cells).toMatchObject({ law: 20, price: 20 });
    expect(Object.keys(topics.outweighed?.groups ?? {})).toEqual(["a", "b"]);
    expect(topics.outweighed?.groups.a?.cells).toMatchObject({ law: 20, price: 20 });
    expect(Object.keys(topics.outweighed?.groups.a?.cells ?? {})).toEqual(TOPICS.outweighed.cells);
    expect([topics.touch?.groups, topics.touch?.leaders, topics.moments?.leaders]).toEqual([{}, null, null]);
    expect(Object.keys(topics.moments?.groups ?? {})).toEqual(["a", "b"]);
  });

  it("names affected groups in a fixed order", () => {
    const piles = ["z", "c"].map((group) => ({
      quarter: Q(0),
      people: 10,
      name: group,
      change: { touched: [group], asked: group === "c" ? ["c"] : [] },
    }));
    const { affected } = at(Q(0), piles);
    expect(Object.keys(affected?.organisation.cells ?? {})).toEqual(["c:asked", "z:not-asked"]);
    expect(affected?.groups.a?.cells).toEqual({ "c:asked": 30, "z:not-asked": 30 });
  });
});
