import { describe, expect, it } from "vitest";
import { EVIDENCE_KEYS } from "./evidence.ts";
import { isAsked, TALLIED, TOPIC_KEYS, TOPICS, type TopicDecision } from "./topics.ts";

const nothing: TopicDecision = {
  touch: "indirect",
  weighing: "weighed",
  weight: 2,
  prevailed: null,
  level: null,
  cxHelp: null,
  outweighed: [],
  evidence: [],
  moments: [],
  touched: [],
  asked: [],
};
const cells = (key: (typeof TALLIED)[number], change: Partial<TopicDecision>) =>
  TOPICS[key].cellsOf({ ...nothing, ...change });

describe("what a topic asks of a decision", () => {
  it("is asked of decisions that count in the index; what customers notice also where nobody sees any effect", () => {
    const asked = (change: Partial<TopicDecision>) =>
      TALLIED.filter((key) => isAsked(key, { ...nothing, ...change }));
    expect(asked({})).toEqual(TALLIED);
    expect(asked({ touch: "none_seen" })).toEqual(["touch"]);
    expect(asked({ weighing: "unknown", weight: null })).toEqual([]);
    expect(asked({ weighing: "pending", weight: null })).toEqual([]);
    expect(asked({ weighing: "weighed", weight: null })).toEqual([]);
    expect(asked({ touch: null })).toEqual(TALLIED);
    expect(asked({ weight: 0 })).toEqual(TALLIED);
    const isOther = (key: string) => ["weights", "outcome", "claims", "opinions"].includes(key);
    expect(TALLIED).toEqual(TOPIC_KEYS.filter((key) => !isOther(key)));
  });

  it("U9: what customers notice", () => {
    expect(cells("touch", { touch: "direct" })).toEqual(["direct"]);
    expect(cells("touch", { touch: "none_seen" })).toEqual(["none_seen"]);
    expect(cells("touch", { touch: null })).toBeNull();
    expect(TOPICS.touch.cells).toEqual(["direct", "indirect", "none_seen"]);
  });

  it("U1: an honest no, of weighed decisions only", () => {
    expect(cells("honest", { weight: 4, prevailed: "other" })).toEqual(["other"]);
    expect(cells("honest", { weight: 3, prevailed: "customer" })).toEqual(["customer"]);
    expect(cells("honest", { weight: 3, prevailed: "both" })).toEqual(["customer"]);
    expect(cells("honest", { weight: 3, prevailed: null })).toEqual(["unanswered"]);
    expect(cells("honest", { weight: 3, prevailed: "unknown" })).toEqual(["unanswered"]);
    expect(cells("honest", { weight: 2, prevailed: "other" })).toBeNull();
  });

  it("U2: what weighed more, as many as were named", () => {
    expect(cells("outweighed", { outweighed: ["law", "price"] })).toEqual(["law", "price"]);
    expect(cells("outweighed", {})).toBeNull();
    expect(TOPICS.outweighed).toMatchObject({ kind: "many", byGroup: true, ofLeaders: true });
    expect(TOPICS.outweighed.cells).toHaveLength(16);
  });

  it("U12: the best that a decision rests on", () => {
    expect(cells("evidence", { evidence: ["belief", "survey", "spoke"] })).toEqual(["direct"]);
    expect(cells("evidence", { evidence: ["journey", "survey"] })).toEqual(["measured"]);
    expect(cells("evidence", { evidence: ["market", "belief"] })).toEqual(["indirect"]);
    expect(cells("evidence", { evidence: ["none", "belief"] })).toEqual(["belief"]);
    expect(cells("evidence", { evidence: ["none"] })).toEqual(["none"]);
    expect(cells("evidence", { evidence: [] })).toBeNull();
    for (const key of EVIDENCE_KEYS)
      expect(TOPICS.evidence.cells).toContain(cells("evidence", { evidence: [key] })?.[0]);
  });

  it("U8: where customers notice", () => {
    expect(cells("moments", { moments: ["fmot", "smot"] })).toEqual(["fmot", "smot"]);
    expect(cells("moments", {})).toBeNull();
    expect(TOPICS.moments).toMatchObject({ kind: "many", byGroup: true });
    expect(TOPICS.moments.cells).toHaveLength(5);
  });

  it("U5: which groups are affected, and which of them were asked", () => {
    expect(cells("affected", { touched: ["b", "c"], asked: ["c", "d"] })).toEqual(["b:not-asked", "c:asked"]);
    expect(cells("affected", { asked: ["c"] })).toBeNull();
    expect(TOPICS.affected).toMatchObject({ kind: "many", byGroup: true, cells: null });
  });

  it("U11: weighed without help", () => {
    expect(cells("help", { weight: 3, cxHelp: true })).toEqual(["with"]);
    expect(cells("help", { weight: 4, cxHelp: false })).toEqual(["without"]);
    expect(cells("help", { weight: 4 })).toEqual(["unanswered"]);
    expect(cells("help", { weight: 2, cxHelp: true })).toBeNull();
  });

  it("U13: at which level, of what customers notice directly", () => {
    expect(cells("level", { touch: "direct", level: "team" })).toEqual(["team"]);
    expect(cells("level", { touch: "direct" })).toBeNull();
    expect(cells("level", { touch: "indirect", level: "team" })).toBeNull();
    expect(TOPICS.level.cells).toContain("team");
  });

  it("U10: what repairs an earlier decision, of all that count", () => {
    expect(cells("repairs", { isRepair: true })).toEqual(["repair"]);
    expect(cells("repairs", {})).toEqual(["first"]);
  });

  it("has a fixed list of cells, unless they are groups, and stands beside groups where the list is short of nothing", () => {
    const beside = TALLIED.filter((key) => TOPICS[key].byGroup);
    expect(beside).toEqual(["outweighed", "moments", "affected"]);
    expect(TALLIED.filter((key) => TOPICS[key].ofLeaders)).toEqual(["outweighed"]);
    expect(TALLIED.filter((key) => TOPICS[key].kind === "many")).toEqual(beside);
    for (const key of ["honest", "help"] as const) expect(TOPICS[key].cells?.at(-1)).toBe("unanswered");
    expect(TALLIED.filter((key) => TOPICS[key].cells === null)).toEqual(["affected"]);
  });
});
