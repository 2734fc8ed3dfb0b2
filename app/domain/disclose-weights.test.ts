import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy, sumOver } from "#tests/support/people-table.ts";
import { discloseQuarter } from "./disclose-quarter.ts";
import { discloseWeights, type GivenWeights } from "./disclose-weights.ts";
import type { TopicRow } from "./publication.ts";
import { WEIGHTS, type Weight } from "./weight.ts";

const K = 3;
const IDS = ["a", "b", "c"];
const MONTHS = ["2026-01", "2026-02", "2026-03"];
type Group = { readonly id: string; readonly given: readonly GivenWeights[] };

const decision = fc.record({
  person: fc.nat(8),
  month: fc.constantFrom(...MONTHS),
  weight: fc.constantFrom<Weight>(0, 1, 2, 3, 4, 3, 2),
  elsewhere: fc.oneof({ weight: 12, arbitrary: fc.constant(false) }, fc.constant(true)),
});

/** Most people log in one group, and most give few different weights. */
const quarter = fc
  .tuple(fc.array(decision, { minLength: 9, maxLength: 26 }), fc.constantFrom(1, 2, 3), fc.boolean())
  .map(([decisions, count, isCoarse]): Group[] =>
    IDS.map((id, i) => ({
      id,
      given: decisions.flatMap(({ person, month, weight, elsewhere }) =>
        (person + (elsewhere ? 1 : 0)) % count === i
          ? [
              {
                month,
                weight: isCoarse ? ((weight > 2 ? 3 : 1) as Weight) : weight,
                author: `p${person}`,
                count: 1,
              },
            ]
          : [],
      ),
    })),
  )
  .filter((groups) =>
    MONTHS.map(
      (month) => peopleIn(groups.flatMap(({ given }) => given).filter((one) => one.month === month)).size,
    ).every((size) => size === 0 || size >= K),
  );

function peopleIn(given: readonly GivenWeights[]): Set<string> {
  return new Set(given.map(({ author }) => author));
}

function shownOf(groups: readonly Group[], k: number): string[] {
  return discloseQuarter(
    groups.map(({ id, given }) => ({
      id,
      months: new Map(MONTHS.map((month) => [month, peopleIn(given.filter((one) => one.month === month))])),
    })),
    k,
  );
}

/** Does a bar ("3", "0-2") hold a weight? */
function holds(bar: string, weight: Weight): boolean {
  const [from, to] = bar.split("-").map(Number);
  return weight >= (from ?? 0) && weight <= (to ?? from ?? 0);
}

const given = (author: string, ...weights: Weight[]): GivenWeights[] =>
  weights.map((weight) => ({ month: "2026-01", weight, author, count: 1 }));
const all = (count: number, ...weights: Weight[]) =>
  Array.from({ length: count }, (_, i) => given(`${weights}-${i}`, ...weights)).flat();
const barsOf = (row: TopicRow | undefined) => Object.keys(row?.cells ?? {}).sort();

describe("how often each weight was given", () => {
  it("isolates fewer than k people by no combination of bars, months and groups", () => {
    const seen = { told: 0, groups: 0 };
    fc.assert(
      fc.property(quarter, (groups) => {
        const shown = shownOf(groups, K);
        const made = discloseWeights(groups, shown, K);
        if (made === null) return;
        const places = IDS.flatMap((id) =>
          MONTHS.flatMap((month) => WEIGHTS.map((weight) => ({ id, month, weight }))),
        );
        const cells = places.map(({ id, month, weight }) =>
          peopleIn(
            (groups.find((group) => group.id === id)?.given ?? []).filter(
              (one) => one.month === month && one.weight === weight,
            ),
          ),
        );
        const barSums = (row: TopicRow, isIn: (id: string) => boolean) =>
          Object.keys(row.cells).map((bar) =>
            sumOver(places, ({ id, weight }) => isIn(id) && holds(bar, weight)),
          );
        const published = [
          ...MONTHS.map((month) => sumOver(places, (place) => place.month === month)),
          ...shown.map((id) => sumOver(places, (place) => place.id === id)),
          ...barSums(made.organisation, () => true),
          ...Object.entries(made.groups).flatMap(([id, row]) => barSums(row, (one) => one === id)),
        ];
        expect(isolatedBy(cells, published, K)).toBeNull();
        seen.told++;
        seen.groups += Object.keys(made.groups).length;
      }),
      { numRuns: 60 },
    );
    expect(seen.told).toBeGreaterThan(12);
    expect(seen.groups).toBeGreaterThan(2);
  });

  it("has five bars, and three for a group", () => {
    const people = [...all(4, 0), ...all(4, 1), ...all(4, 2), ...all(4, 3), ...all(4, 4)];
    const made = discloseWeights([{ id: "a", given: people }], ["a"], 4);
    expect(made?.organisation).toEqual({
      decisions: 20,
      people: 20,
      cells: { "0": 5, "1": 5, "2": 5, "3": 5, "4": 5 },
    });
    expect(made?.groups).toEqual({
      a: { decisions: 20, people: 20, cells: { "0-1": 10, "2": 5, "3-4": 10 } },
    });
  });

  it("counts how often, and nobody who took it back", () => {
    const five = all(5, 0, 4).map((one) => ({ ...one, count: one.weight === 4 ? 7 : 3 }));
    const gone = { month: "2026-01", weight: 2, author: "gone", count: 0 } as const;
    const made = discloseWeights([{ id: "a", given: [...five, gone] }], [], 5);
    expect(made?.organisation).toEqual({
      decisions: 50,
      people: 10,
      cells: { "0": 15, "1": 0, "2": 0, "3": 0, "4": 35 },
    });
  });

  it("puts a bar of few people together with its smaller neighbour", () => {
    const bars = (...people: GivenWeights[][]) =>
      barsOf(discloseWeights([{ id: "a", given: people.flat() }], [], 3)?.organisation);
    expect(bars(all(5, 0), all(3, 1), all(2, 2), all(4, 3), all(3, 4))).toEqual(["0", "1-2", "3", "4"]);
    expect(bars(all(5, 0), all(4, 1), all(2, 2), all(3, 3), all(3, 4))).toEqual(["0", "1", "2-3", "4"]);
    expect(bars(all(5, 0), all(4, 1), all(2, 2), all(4, 3), all(3, 4)), "the left one of two").toEqual([
      "0",
      "1-2",
      "3",
      "4",
    ]);
    expect(bars(all(2, 0), all(4, 1), all(3, 2), all(3, 3), all(3, 4))).toEqual(["0-1", "2", "3", "4"]);
    expect(bars(all(4, 0), all(4, 1), all(3, 2), all(3, 3), all(1, 4))).toEqual(["0", "1", "2", "3-4"]);
    expect(bars(all(1, 0), all(1, 1), all(4, 2), all(4, 3), all(4, 4))).toEqual(["0-2", "3", "4"]);
    expect(bars(all(9, 0), all(9, 1), all(9, 4)), "nobody is not few").toEqual(["0", "1", "2", "3", "4"]);
  });

  it("tells nothing when one bar is left, or hardly anybody logged", () => {
    expect(discloseWeights([{ id: "a", given: [...all(2, 0), ...all(2, 4)] }], [], 3)).toBeNull();
    expect(discloseWeights([{ id: "a", given: all(2, 0, 4) }], [], 3)).toBeNull();
    expect(discloseWeights([], [], 3)).toBeNull();
    expect(discloseWeights([{ id: "a", given: [] }], ["a"], 3)).toBeNull();
  });

  it("never tells that all of fewer than ten people gave the same weight", () => {
    const told = (people: number) => discloseWeights([{ id: "a", given: all(people, 4) }], ["a"], 3);
    expect(told(9)).toBeNull();
    expect(told(10)?.organisation.cells).toMatchObject({ "4": 10 });
    const mixed = (few: GivenWeights[]) =>
      Object.keys(
        discloseWeights(
          [
            { id: "a", given: few },
            { id: "b", given: [...all(12, 0), ...all(12, 3), ...all(12, 4)] },
          ],
          ["a", "b"],
          3,
        )?.groups ?? {},
      );
    expect(mixed(given("p1", 4).concat(given("p2", 4), given("p3", 3), given("p4", 3)))).toEqual(["b"]);
    expect(mixed(Array.from({ length: 9 }, (_, i) => given(`p${i}`, 4, 0)).flat())).toEqual(["a", "b"]);
  });

  it("tells only of groups that are shown, and of the smallest last", () => {
    const groups = [
      { id: "a", given: Array.from({ length: 6 }, (_, i) => given(`a${i}`, 0, 4)).flat() },
      { id: "b", given: Array.from({ length: 7 }, (_, i) => given(`b${i}`, 0, 4)).flat() },
      { id: "c", given: [...given("c1", 0), ...given("c2", 0), ...given("c3", 4, 0)] },
    ];
    expect(Object.keys(discloseWeights(groups, ["a", "b"], 3)?.groups ?? {}), "c would be left").toEqual([
      "b",
    ]);
    expect(Object.keys(discloseWeights(groups, ["b"], 3)?.groups ?? {})).toEqual(["b"]);
    expect(Object.keys(discloseWeights(groups.slice(0, 2), ["a", "b"], 3)?.groups ?? {}).sort()).toEqual([
      "a",
      "b",
    ]);
    expect(Object.keys(discloseWeights(groups, [], 3)?.groups ?? {})).toEqual([]);
  });
});
