import { describe, expect, test } from "vitest";
import type { PublishedFigures, TopicRow } from "#app/domain/publication.ts";
import { sampleFigures } from "#tests/support/sample-figures.ts";
import { affectedAnywhere, affectedOf, promiseOf } from "./affected/rules.ts";
import { balanceWord, momentsByGroup, outweighedOf, plainTopics, stripOf, weightsOf } from "./rules.ts";

const sample = sampleFigures();
const own = {
  honest: [
    { key: "customer", label: "klant" },
    { key: "other", label: "eerlijk nee" },
    { key: "unanswered", label: "leeg" },
  ],
  evidence: [{ key: "direct", label: "zelf" }],
  help: [{ key: "with", label: "met" }],
};

function withTopic(
  name: keyof PublishedFigures["topics"],
  differs: { organisation?: TopicRow; groups?: Record<string, TopicRow>; leaders?: TopicRow | null },
): PublishedFigures {
  const topic = sample.topics[name];
  if (!topic) throw new Error(`${name} is in the sample`);
  return { ...sample, topics: { ...sample.topics, [name]: { ...topic, ...differs } } };
}

describe("what weighed more", () => {
  const view = outweighedOf(sample, "nl");

  test("is told from the most often named down, with leaders beside it, and what is hidden by name only", () => {
    expect(view?.shown.map(({ label, count }) => [label, count])).toEqual([
      ["Inkoopprijs of kosten", 41],
      ["Tijdsdruk of een deadline", 33],
      ["Te weinig mensen of middelen", 22],
      ["Onze eigen werkwijze of efficiëntie", 14],
      ["Wet of toezicht", 9],
    ]);
    expect(view?.shown[0]).toMatchObject({ percent: 35, leaders: { count: 9, percent: 40 } });
    expect(view?.shown[1]?.leaders).toEqual({ count: null, percent: null });
    expect(view?.hidden).toEqual(["Overtuiging van een leidinggevende"]);
    expect(view?.base).toEqual({ from: "2026-Q1", to: "2026-Q3", decisions: 118, people: 54 });
  });

  test("stands alone when nothing of leaders is shown, and is nothing without the topic", () => {
    const alone = outweighedOf(withTopic("outweighed", { leaders: null }), "en");
    expect(alone?.leaders).toBeNull();
    expect(alone?.shown[0]?.leaders).toEqual({ count: null, percent: null });
    expect(outweighedOf({ ...sample, topics: {} }, "nl")).toBeNull();
  });
});

describe("weights", () => {
  test("can be told together with their neighbour", () => {
    const view = weightsOf(sample, true, "en");
    expect(view?.whole.map(({ from, to, percent }) => [from, to, percent])).toEqual([
      [0, 0, 10],
      [1, 1, 16],
      [2, 2, 22],
      [3, 3, 32],
      [4, 4, 20],
    ]);
    expect(view?.groups.map(({ name }) => name)).toEqual(["Purchasing and marketing", "Customer service"]);
    expect(view?.groups[1]?.bars).toEqual([
      { from: 0, to: 1, count: 10, percent: 15 },
      { from: 2, to: 2, count: 15, percent: 20 },
      { from: 3, to: 4, count: 55, percent: 70 },
    ]);
    expect(weightsOf(sample, false, "en")?.groups).toEqual([]);
  });
});

describe("plain topics", () => {
  const plain = plainTopics(sample, "en", own);

  test("keep the order of the content, and leave out what nobody answered", () => {
    expect(plain.moments?.shares.map(({ label }) => label)).toEqual([
      "Exploring",
      "Choosing and buying",
      "Receiving and using",
      "Sharing and returning",
      "Behind the scenes",
    ]);
    expect(plain.help?.shares).toEqual([{ key: "with", label: "met", count: 30, percent: 15 }]);
    expect(plain.level?.shares.at(-1)).toMatchObject({ count: null, percent: null });
    expect(plainTopics({ ...sample, topics: {} }, "en", own).honest).toBeNull();
  });

  test("are parts of what they add up to, because round numbers do not add up to the whole", () => {
    const row = (decisions: number, cells: TopicRow["cells"]) => {
      const figures = withTopic("help", { organisation: { decisions, people: 20, cells } });
      return plainTopics(figures, "en", {
        ...own,
        help: [
          { key: "with", label: "a" },
          { key: "without", label: "b" },
        ],
      }).help?.shares.map(({ percent }) => percent);
    };
    expect(row(20, { with: 15, without: 10 })).toEqual([60, 40]);
    expect(row(400, { with: 130, without: 270 })).toEqual([33, 68]);
    expect(row(40, { with: 10, without: null })).toEqual([25, null]);
    expect(row(10, { with: 15, without: null })).toEqual([100, null]);
    expect(row(10, { with: 0, without: 0 })).toEqual([null, null]);
  });

  test("fill one bar, in which what is hidden is one block", () => {
    const { parts, rest } = stripOf(plain.honest?.shares ?? [], 197);
    expect(rest).toBeNull();
    expect(parts.map(({ tone }) => tone)).toEqual([0, 1, 2]);
    expect((parts.at(-1)?.x ?? 0) + (parts.at(-1)?.width ?? 0)).toBeCloseTo(100);
    const level = stripOf(plain.level?.shares ?? [], 150);
    expect(level.rest).toMatchObject({ labels: ["Several departments together"] });
    expect((level.rest?.x ?? 0) + (level.rest?.width ?? 0)).toBeCloseTo(100);
    expect(stripOf([], 0)).toEqual({ parts: [], rest: null });
  });
});

test("moments stand per shown group in the order of the journey", () => {
  const view = momentsByGroup(sample, "nl");
  expect(view?.columns).toHaveLength(5);
  expect(view?.rows).toEqual([{ name: "Magazijn en bezorging", cells: [null, null, 30, null, 12] }]);
  expect(momentsByGroup(withTopic("moments", { groups: {} }), "nl")).toBeNull();
});

test("balance has three words", () => {
  expect([95, 80, 79, 60, 59].map(balanceWord)).toEqual(["even", "even", "mixed", "mixed", "uneven"]);
});

describe("affected, not asked", () => {
  test("is read by row and by column, and says which deciding groups are hidden", () => {
    const view = affectedOf(sample, "nl");
    expect(view?.columns.map(({ name }) => name)).toEqual(["Magazijn en bezorging", "Klantenservice"]);
    expect(view?.whole).toEqual([
      { asked: 9, unasked: 18 },
      { asked: 14, unasked: 31 },
    ]);
    expect(view?.rows).toEqual([
      {
        id: "trade",
        name: "Inkoop en marketing",
        cells: [
          { asked: null, unasked: 9 },
          { asked: null, unasked: 12 },
        ],
      },
    ]);
    expect(view?.hidden).toHaveLength(7);
  });

  test("is one sum without names for whoever may not see groups", () => {
    expect(affectedAnywhere(sample)).toMatchObject({ asked: 23, unasked: 49 });
    expect(affectedAnywhere({ ...sample, topics: {} })).toBeNull();
  });
});

describe("promise and delivery", () => {
  const at = { promise: ["trade"], deliver: ["service", "logistics"] };
  const told = (promises = at, figures = sample) => promiseOf({ ...figures, promises }, "en");

  test("is what marketing's group decided for service and logistics", () => {
    expect(told()).toEqual({
      base: { from: "2026-Q1", to: "2026-Q3", decisions: 28, people: 11 },
      by: "Purchasing and marketing",
      to: [
        { name: "Warehouse and delivery", asked: null, unasked: 9 },
        { name: "Customer service", asked: null, unasked: 12 },
      ],
    });
  });

  test("is left out when one group holds all, when marketing stands in two, and when it is hidden", () => {
    expect(told({ promise: ["trade"], deliver: ["trade"] })).toBeNull();
    expect(told({ ...at, promise: ["trade", "sales"] })).toBeNull();
    expect(told({ ...at, promise: [] })).toBeNull();
    expect(told({ ...at, promise: ["board"] })).toBeNull();
    expect(told(at, { ...sample, topics: {} })).toBeNull();
  });
});
