import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolatedBy, sumOver } from "#tests/support/people-table.ts";
import {
  columnsOf,
  countsOf,
  FAMILIES,
  manyCells,
  type Pile,
  people,
  pile,
  shownCells,
} from "#tests/support/topic-piles.ts";
import { discloseAttribute, discloseMany, discloseManyByGroup } from "./disclose-topic.ts";
import { together } from "./topic-counts.ts";

const K = 2;
const GROUPS = ["a", "b", "c"];
/** Three groups in which nearly everybody logs in one. */
const logged = fc.array(fc.tuple(pile(manyCells), fc.nat(14)), { minLength: 9, maxLength: 22 }).map((all) =>
  all.map(([one, at]) => {
    const number = Number(one.person.slice(1));
    return { ...one, group: GROUPS[(number + (at === 0 ? 1 : 0)) % 3] as string, isLeader: number % 2 === 0 };
  }),
);
type Placed = typeof logged extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

const inGroup = (all: readonly Placed[], id: string) => all.filter(({ group }) => group === id);
const groupsOf = (all: readonly Placed[]) => new Map(GROUPS.map((id) => [id, countsOf(inGroup(all, id))]));
const isTold = (family: readonly string[], cells: readonly string[]) =>
  family.some((cell) => cells.includes(cell));
const columns = (family: readonly string[]) =>
  Array.from({ length: family.length + 1 }, (_, column) => column);

describe("the groups of a topic", () => {
  it("isolate fewer than k people by no combination of a cell and its groups", () => {
    const seen = { rows: 0, cells: 0 };
    fc.assert(
      fc.property(logged, (all) => {
        const groups = groupsOf(all);
        const whole = discloseMany(together([...groups.values()]), K);
        if (whole === null) return;
        const rows = discloseManyByGroup(groups, whole, K);
        seen.rows += Object.keys(rows).length;
        for (const family of FAMILIES.filter((one) => isTold(one, shownCells(whole)))) {
          const places = GROUPS.flatMap((id) => columns(family).map((column) => ({ id, column })));
          const told = GROUPS.filter((id) => isTold(family, shownCells(rows[id])));
          seen.cells += told.length;
          const published = [
            ...columns(family).map((column) => sumOver(places, (place) => place.column === column)),
            ...told.flatMap((id) =>
              columns(family).map((column) =>
                sumOver(places, (place) => place.id === id && place.column === column),
              ),
            ),
          ];
          const cells = GROUPS.flatMap((id) => columnsOf(inGroup(all, id), family));
          expect(isolatedBy(cells, published, K)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.rows).toBeGreaterThan(40);
    expect(seen.cells).toBeGreaterThan(60);
  });

  const row = (...piles: Pile[][]) => countsOf(piles.flat());
  const rowsOf = (groups: Record<string, ReturnType<typeof countsOf>>, k = 3) => {
    const map = new Map(Object.entries(groups));
    const whole = discloseMany(together([...map.values()]), k);
    return whole ? discloseManyByGroup(map, whole, k) : {};
  };

  it("tell what is safe in each of them", () => {
    const a = row(people(4, ["x"], "a"), people(3, ["y"], "a'"));
    const b = row(people(5, ["x"], "b"), people(3, ["y"], "b'"));
    expect(rowsOf({ a, b })).toEqual({
      a: { decisions: 70, people: 10, cells: { x: 40, y: 30 } },
      b: { decisions: 80, people: 10, cells: { x: 50, y: 30 } },
    });
  });

  it("hide the smallest with a group that is hidden", () => {
    const side = people(3, ["y"], "y");
    const groups = {
      a: row(people(3, ["x"], "a"), side),
      b: row(
        people(5, ["x"], "b"),
        side.map((one) => ({ ...one, person: `b${one.person}` })),
      ),
      c: row(people(2, ["x"], "c"), people(3, ["y"], "cy")),
    };
    expect(Object.keys(rowsOf(groups)), "c alone would be what is left of x").toEqual(["b"]);
  });

  it("tell nothing of a group in which nobody chose the cell, and none that the organisation hides", () => {
    const groups = { a: row(people(4, ["x"], "a"), people(4, ["y"], "a'")), b: row(people(4, ["y"], "b")) };
    const rows = rowsOf(groups);
    expect(rows.a?.cells).toEqual({ x: 40, y: 40 });
    expect(rows.b?.cells).toEqual({ y: 40 });
    const hidden = {
      a: row(people(4, ["x"], "a"), people(4, ["z"], "z")),
      b: row(people(4, ["z"], "b"), people(2, ["x"], "bx")),
    };
    const few = rowsOf({ ...hidden, c: row(people(2, ["w"], "w"), people(4, ["x"], "cx")) });
    expect(Object.values(few).flatMap(shownCells)).not.toContain("w");
  });

  it("wait for those who did not answer, and for the groups without a row", () => {
    const silent = (count: number) => people(count, null, "silent", 6);
    const a = [people(4, ["x"], "a"), people(3, ["y"], "a'")];
    const b = row(people(5, ["x"], "b"), people(3, ["y"], "b'"));
    const quiet = row(silent(4).map((one) => ({ ...one, person: `q${one.person}` })));
    expect(Object.keys(rowsOf({ a: row(...a, silent(2)), b, quiet }))).toEqual(["b"]);
    expect(Object.keys(rowsOf({ a: row(...a, silent(3)), b, quiet }))).toEqual(["a", "b"]);
    // c answered only with what is hidden: two people, known as what is left of all answers.
    const c = row(people(2, ["z"], "c"));
    const z = people(3, ["z"], "z");
    expect(
      Object.keys(rowsOf({ a: row(...a, z), b: row(people(5, ["x"], "b"), people(3, ["y"], "b'"), z), c })),
    ).toEqual(["b"]);
  });
});

describe("leaders in a topic", () => {
  it("isolate fewer than k people by no combination with the organisation and the groups", () => {
    const seen = { told: 0 };
    fc.assert(
      fc.property(logged, (all) => {
        const groups = groupsOf(all);
        const whole = discloseMany(together([...groups.values()]), K);
        if (whole === null) return;
        const rows = discloseManyByGroup(groups, whole, K);
        const leads = new Set(all.filter(({ isLeader }) => isLeader).map(({ person }) => person));
        const leaders = discloseAttribute(groups, whole, rows, (person) => leads.has(person), K);
        for (const family of FAMILIES.filter((one) => isTold(one, shownCells(leaders)))) {
          seen.told++;
          const places = GROUPS.flatMap((id) =>
            [true, false].flatMap((isIn) => columns(family).map((column) => ({ id, isIn, column }))),
          );
          const cells = GROUPS.flatMap((id) =>
            [true, false].flatMap((isIn) =>
              columnsOf(
                inGroup(all, id).filter((one) => one.isLeader === isIn),
                family,
              ),
            ),
          );
          const published = [
            ...columns(family).flatMap((column) => [
              sumOver(places, (place) => place.column === column),
              sumOver(places, (place) => place.column === column && place.isIn),
            ]),
            ...Object.keys(rows).map((id) => sumOver(places, (place) => place.id === id)),
            ...Object.entries(rows)
              .filter(([, row]) => isTold(family, shownCells(row)))
              .flatMap(([id]) =>
                columns(family).map((column) =>
                  sumOver(places, (place) => place.id === id && place.column === column),
                ),
              ),
          ];
          expect(isolatedBy(cells, published, K)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.told).toBeGreaterThan(30);
  });

  const leads = (person: string) => person.startsWith("L");
  const ask = (groups: Record<string, Pile[]>, k = 3) => {
    const map = new Map(Object.entries(groups).map(([id, piles]) => [id, countsOf(piles)]));
    const whole = discloseMany(together([...map.values()]), k);
    return whole && discloseAttribute(map, whole, discloseManyByGroup(map, whole, k), leads, k);
  };

  it("tell their part of a cell when both sides have enough leaders and enough others", () => {
    const sides = (leaders: number, others: number) => [
      ...people(leaders, ["x"], "Lx"),
      ...people(3, ["y"], "Ly"),
      ...people(others, ["x"], "x"),
      ...people(3, ["y"], "y"),
    ];
    expect(ask({ a: sides(3, 4) })).toEqual({ decisions: 60, people: 10, cells: { x: 30, y: 30 } });
    expect(ask({ a: sides(2, 4) }), "two leaders in x").toBeNull();
    expect(ask({ a: sides(4, 2) }), "two others in x").toBeNull();
    expect(ask({ a: people(4, ["x"], "L") })).toBeNull();
    expect(ask({ a: [...people(4, ["x"], "L"), ...people(2, ["x"], "o")] })).toBeNull();
  });

  it("tell only the cells that are safe", () => {
    const piles = [
      ...people(3, ["x", "y"], "Lxy"),
      ...people(3, ["x"], "Lx"),
      ...people(3, ["y"], "Ly"),
      ...people(4, ["x"], "x"),
      ...people(4, ["y"], "y"),
      ...people(2, ["x", "y"], "xy"),
    ];
    expect(shownCells(ask({ a: piles }))).toEqual(["x", "y"]);
    expect(shownCells(ask({ a: [...piles, ...people(3, ["z"], "z"), ...people(2, ["z"], "Lz")] }))).toEqual([
      "x",
      "y",
    ]);
  });

  it("are not told where a group would give the others away", () => {
    // All leaders but none of the others of x are in group a: x of a minus x of the leaders is one person.
    const a = [
      ...people(4, ["x"], "Lx"),
      ...people(1, ["x"], "one"),
      ...people(3, ["y"], "Ly"),
      ...people(3, ["y"], "ay"),
    ];
    const b = [...people(4, ["x"], "bx"), ...people(4, ["y"], "by")];
    expect(shownCells(ask({ a, b }))).toEqual([]);
    const more = [...a, ...people(2, ["x"], "two")];
    expect(shownCells(ask({ a: more, b })).sort()).toEqual(["x", "y"]);
  });
});
