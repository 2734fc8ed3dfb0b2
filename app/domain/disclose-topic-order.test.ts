import { expect, it } from "vitest";
import { countsOf, type Pile, people, shownCells } from "#tests/support/topic-piles.ts";
import { discloseAttribute, discloseMany, discloseManyByGroup, discloseOne } from "./disclose-topic.ts";
import { together } from "./topic-counts.ts";

const K = 3;

/** The cells that are told of each group. */
function told(groups: Record<string, Pile[]>): Record<string, string[]> {
  const map = new Map(Object.entries(groups).map(([id, piles]) => [id, countsOf(piles)]));
  const whole = discloseMany(together([...map.values()]), K);
  const rows = whole ? discloseManyByGroup(map, whole, K) : {};
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, shownCells(row).sort()]));
}

it("hides the smallest cell with what is hidden, and of two alike the first by name", () => {
  const few = people(2, ["z"], "z");
  expect(
    shownCells(discloseMany(countsOf([...people(4, ["y"], "y"), ...people(4, ["x"], "x"), ...few]), K)),
  ).toEqual(["y"]);
  expect(
    shownCells(discloseMany(countsOf([...people(4, ["y"], "y"), ...people(5, ["x"], "x"), ...few]), K)),
  ).toEqual(["x"]);
  expect(
    shownCells(discloseOne(countsOf([...people(4, ["y"], "y"), ...people(4, ["x"], "x"), ...few]), K)),
  ).toEqual(["y"]);
});

it("takes cells together by the word before the colon, and no others", () => {
  const piles = [...people(4, ["dx:asked"], "x"), ...people(2, ["dx:asked", "dy:asked"], "y")];
  expect(shownCells(discloseMany(countsOf(piles), K))).toEqual(["dx:asked"]);
});

it("hides the smallest group beside one that is hidden, and of two alike the first by name", () => {
  const group = (x: number, name: string) => [...people(x, ["x"], name), ...people(4, ["y"], `${name}y`)];
  const c = [...people(2, ["x"], "c"), ...people(4, ["y"], "cy")];
  expect(told({ b: group(5, "b"), a: group(4, "a"), c })).toMatchObject({ b: ["x", "y"] });
  expect(told({ a: group(5, "a"), b: group(3, "b"), c }).a).toContain("x");
  expect(told({ a: group(5, "a"), b: group(3, "b"), c }).b ?? []).not.toContain("x");
  expect(told({ b: group(3, "b"), a: group(3, "a"), c }).a ?? []).not.toContain("x");
  expect(told({ b: group(3, "b"), a: group(3, "a"), c }).b).toContain("x");
});

it("tells no group when sums of the hidden ones, taken from each other, would leave fewer than k people", () => {
  // Hidden: 5 + 1 people in x and 1 + 5 beside it. x of both, minus all of the first, is one person minus another.
  const groups = {
    first: [...people(5, ["x"], "fx"), ...people(1, ["y"], "fy")],
    second: [...people(1, ["x"], "sx"), ...people(5, ["y"], "sy")],
  };
  const a = [...people(4, ["x"], "ax"), ...people(4, ["y"], "ay")];
  expect(told({ ...groups, a })).toEqual({});
  const safe = [...people(3, ["x"], "sx"), ...people(5, ["y"], "sy")];
  expect(told({ first: [...people(5, ["x"], "fx"), ...people(3, ["y"], "fy")], second: safe, a }).a).toEqual([
    "x",
    "y",
  ]);
});

it("keeps back a group until the groups without a row are together enough", () => {
  // a tells x and b tells y, so only c is left: two people, until the smallest of the others joins them.
  const c = people(2, ["x"], "c");
  const a = (x: number) => [...people(x, ["x"], "a"), ...people(3, ["x", "y"], "axy")];
  const b = [...people(4, ["x", "y"], "bxy"), ...people(5, ["y"], "by")];
  expect(told({ a: a(5), b, c })).toEqual({ b: ["y"] });
  expect(told({ b, a: a(5), c })).toEqual({ b: ["y"] });
  expect(told({ a: a(7), b, c })).toEqual({ a: ["x"] });
  expect(told({ b, a: a(6), c }), "of two alike the first by name waits").toEqual({ b: ["y"] });
});

it("tells of exactly k leaders beside exactly k others", () => {
  const groups = new Map([["a", countsOf([...people(3, ["x"], "L"), ...people(3, ["x"], "o")])]]);
  const whole = discloseMany(together([...groups.values()]), K);
  if (whole === null) throw new Error("nothing is told");
  const leaders = discloseAttribute(groups, whole, {}, (person) => person.startsWith("L"), K);
  expect(leaders?.cells).toEqual({ x: 30 });
});
