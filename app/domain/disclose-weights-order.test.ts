import { expect, it } from "vitest";
import { discloseWeights, type GivenWeights } from "./disclose-weights.ts";
import type { Weight } from "./weight.ts";

const K = 3;
const give = (name: string, people: Partial<Record<Weight, number>>): GivenWeights[] =>
  Object.entries(people).flatMap(([weight, count]) =>
    Array.from({ length: count }, (_, i) => ({
      month: "2026-01",
      weight: Number(weight) as Weight,
      author: `${name} ${weight} ${i}`,
      count: 10,
    })),
  );
/** The groups of which weights are told; c has no figure of its own. */
const told = (a: GivenWeights[], b: GivenWeights[], order = ["a", "b"]) => {
  const c = { id: "c", given: give("c", { 1: 2, 3: 2 }) };
  const given: Record<string, GivenWeights[]> = { a, b };
  const groups = [...order.map((id) => ({ id, given: given[id] ?? [] })), c];
  return Object.keys(discloseWeights(groups, ["a", "b"], K)?.groups ?? { none: 0 });
};

it("leaves out the smallest group beside one without a figure, and of two alike the first by name", () => {
  const [five, four] = [
    { 1: 5, 3: 5 },
    { 1: 4, 3: 6 },
  ];
  expect(told(give("a", five), give("b", four))).toEqual(["a"]);
  expect(told(give("a", four), give("b", five))).toEqual(["b"]);
  expect(told(give("a", five), give("b", five))).toEqual(["b"]);
  expect(told(give("a", five), give("b", five), ["b", "a"])).toEqual(["b"]);
  expect(told(give("a", { 3: 10 }), give("b", { 3: 9, 1: 9 })), "a bar of nobody is not a small one").toEqual(
    ["a"],
  );
});

it("tells two bars, and never one", () => {
  const bars = (people: Partial<Record<Weight, number>>) =>
    Object.keys(discloseWeights([{ id: "a", given: give("a", people) }], ["a"], 5)?.organisation.cells ?? {});
  expect(bars({ 0: 3, 1: 3, 3: 3, 4: 3 })).toEqual(["0-1", "2-4"]);
  expect(bars({ 0: 3, 4: 9 })).toEqual([]);
  expect(bars({ 0: 2, 4: 2 })).toEqual([]);
  expect(bars({})).toEqual([]);
});
