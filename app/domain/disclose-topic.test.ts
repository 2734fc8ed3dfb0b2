import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy, sumOver } from "#tests/support/people-table.ts";
import {
  columnsOf,
  countsOf,
  FAMILIES,
  manyCells,
  oneCell,
  people,
  pile,
  shownCells,
} from "#tests/support/topic-piles.ts";
import { discloseBeside, discloseMany, discloseOne, roundRow } from "./disclose-topic.ts";

const K = 3;

describe("a topic in round numbers", () => {
  it("tells decisions and people in tens and cells in fives", () => {
    const row = { decisions: 44, people: 15, cells: { x: 12, y: 13, z: null, w: 2 } };
    expect(roundRow(row)).toEqual({ decisions: 40, people: 20, cells: { x: 10, y: 15, z: null, w: 0 } });
    expect(roundRow({ decisions: 4, people: 3, cells: {} })).toEqual({
      decisions: 10,
      people: 10,
      cells: {},
    });
  });
});

describe("a topic of which every decision falls in one cell", () => {
  it("isolates fewer than k people by no sum or difference of its cells", () => {
    fc.assert(
      fc.property(fc.array(pile(oneCell), { minLength: 3, maxLength: 14 }), (piles) => {
        const row = discloseOne(countsOf(piles), K);
        const keys = ["x", "y", "z", "w"];
        const cells = keys.map(
          (key) => new Set(piles.filter((one) => one.cells?.includes(key)).map((one) => one.person)),
        );
        const published = [
          sumOver(keys, () => true),
          ...shownCells(row).map((cell) => sumOver(keys, (key) => key === cell)),
        ];
        if (row !== null) expect(isolatedBy(cells, published, K)).toBeNull();
        else
          expect(
            new Set(piles.map(({ person }) => person)).size < K ||
              keys.every((_, i) => {
                const rest = new Set(cells.flatMap((some, j) => (i === j ? [] : [...some])));
                const size = cells[i]?.size ?? 0;
                return size < K || (rest.size > 0 && rest.size < K);
              }),
          ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is never told of more people at a higher threshold", () => {
    fc.assert(
      fc.property(fc.array(pile(oneCell), { maxLength: 14 }), fc.integer({ min: 2, max: 6 }), (piles, k) => {
        const lower = shownCells(discloseOne(countsOf(piles), k));
        expect(
          shownCells(discloseOne(countsOf(piles), k + 1)).filter((cell) => !lower.includes(cell)),
        ).toEqual([]);
      }),
    );
  });

  it("hides a cell of few people, and the smallest other one with it", () => {
    const piles = [...people(2, ["x"]), ...people(3, ["y"]), ...people(4, ["z"])];
    expect(discloseOne(countsOf(piles), 3)).toEqual({ decisions: 90, people: 10, cells: { z: 40 } });
    expect(discloseOne(countsOf(piles), 2)?.cells).toEqual({ x: 20, y: 30, z: 40 });
    expect(
      shownCells(discloseOne(countsOf([...people(1, ["x"]), ...people(3, ["b"]), ...people(3, ["a"])]), 3)),
    ).toEqual(["b"]);
    expect(discloseOne(countsOf([...people(2, ["x"]), ...people(2, ["y"])]), 3)).toBeNull();
    expect(discloseOne(countsOf(people(2, ["x"])), 3)).toBeNull();
  });

  it("waits while a few people did not answer, unless it is lost in round numbers", () => {
    const answered = people(5, ["x"]);
    expect(discloseOne(countsOf([...answered, ...people(2, null, "s", 3)]), 3)).toBeNull();
    expect(discloseOne(countsOf([...answered, ...people(1, null, "s", 6)]), 3)).toBeNull();
    expect(discloseOne(countsOf([...answered, ...people(1, null, "s", 5)]), 3)).not.toBeNull();
    expect(discloseOne(countsOf([...answered, ...people(3, null, "s", 6)]), 3)).not.toBeNull();
  });
});

describe("a topic with a cell that stands beside the index", () => {
  const counted = [...people(5, ["x"]), ...people(4, ["y"])];

  it("tells that cell only of k people, and the others as if it were not there", () => {
    const told = (count: number, piles = counted) =>
      discloseBeside(countsOf([...piles, ...people(count, ["none"])]), "none", 3);
    expect(told(3)).toEqual({ decisions: 120, people: 10, cells: { x: 50, y: 40, none: 30 } });
    expect(told(2)).toEqual({ decisions: 90, people: 10, cells: { x: 50, y: 40 } });
    expect(told(0)?.cells).toEqual({ x: 50, y: 40 });
    expect(
      told(3, [...people(5, ["x"]), ...people(2, ["y"])]),
      "two of y would be what is left of the index",
    ).toBeNull();
    expect(told(9, people(2, ["x"]))).toBeNull();
    expect(told(9, [])).toBeNull();
  });
});

describe("a topic in which a decision can fall in many cells", () => {
  const lives = fc.array(pile(manyCells), { minLength: 4, maxLength: 14 });

  it("isolates fewer than k people by no sum or difference of the sides of a cell", () => {
    fc.assert(
      fc.property(lives, (piles) => {
        const shown = shownCells(discloseMany(countsOf(piles), K));
        for (const family of FAMILIES.filter((one) => one.some((cell) => shown.includes(cell)))) {
          for (const side of columnsOf(piles, family)) expect(side.size === 0 || side.size >= K).toBe(true);
        }
        const left = new Set(
          piles
            .filter(({ cells }) => !cells?.some((cell) => shown.includes(cell)))
            .map(({ person }) => person),
        );
        if (shown.length > 0) expect(left.size === 0 || left.size >= K).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps cells with the same word together", () => {
    const piles = [
      ...people(4, ["d:asked"]),
      ...people(2, ["d:not-asked"]),
      ...people(4, ["x"]),
      ...people(4, ["y"]),
    ];
    expect(shownCells(discloseMany(countsOf(piles), 3))).toEqual(["x", "y"]);
    expect(shownCells(discloseMany(countsOf(piles), 2)).sort()).toEqual(["d:asked", "d:not-asked", "x", "y"]);
  });

  it("counts a person on both sides of a cell", () => {
    const both = Array.from({ length: 3 }, (_, i) =>
      ["x", "y"].map((cell) => ({ person: `${i}`, cells: [cell], count: 6 })),
    ).flat();
    expect(discloseMany(countsOf(both), 3)).toEqual({ decisions: 40, people: 10, cells: { x: 20, y: 20 } });
    const one = both.filter(({ person, cells }) => person !== "0" || cells[0] === "x");
    expect(discloseMany(countsOf(one), 3), "two people without x").toBeNull();
  });

  it("tells nothing of few people, of few who did not answer, or of what is left by few", () => {
    expect(discloseMany(countsOf(people(2, ["x"])), 3)).toBeNull();
    expect(discloseMany(countsOf([...people(6, ["x"]), ...people(2, null, "s")]), 3)).toBeNull();
    const rest = [...people(6, ["x", "y"]), ...people(5, ["x"]), ...people(4, ["y"]), ...people(2, ["z"])];
    expect(discloseMany(countsOf(rest), 3), "two people are in neither x nor y").toEqual({
      decisions: 170,
      people: 20,
      cells: { x: 110 },
    });
    expect(discloseMany(countsOf(people(4, ["x"])), 3)?.cells).toEqual({ x: 40 });
  });
});
