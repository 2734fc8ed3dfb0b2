import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDerivable, smallSubsets } from "#tests/support/row-space.ts";
import { decideMovement, type GroupMovement, type Movement, NO_MOVEMENT_YET } from "./movement.ts";

const PEOPLE = [..."abcdefgh"];
const IDS = ["g0", "g1", "g2"];
const changes = fc.array(fc.subarray(PEOPLE, { maxLength: 4 }), {
  minLength: IDS.length,
  maxLength: IDS.length,
});
const shown = fc.array(fc.boolean(), { minLength: IDS.length, maxLength: IDS.length });
const visibility = fc.oneof({ weight: 4, arbitrary: fc.constant(IDS.map(() => true)) }, shown);
const life = fc.array(fc.tuple(changes, visibility), {
  minLength: 1,
  maxLength: 6,
});

type Change = { time: number; group: string; author: string };
type Publications = { changes: Change[]; rows: number[][]; decisions: Movement[] };

/** Plays publications; the rows are what an observer learns from each figure that moved since it last moved. */
function play(times: readonly (readonly [string[][], boolean[]])[], k: number, naive = false): Publications {
  const all: Change[] = times.flatMap(([lists], time) =>
    lists.flatMap((authors, i) => authors.map((author) => ({ time, group: IDS[i] ?? "", author }))),
  );
  const since = (from: number, to: number, group?: string) =>
    all.map((c) => (c.time > from && c.time <= to && (group === undefined || c.group === group) ? 1 : 0));
  const rows: number[][] = [];
  const decisions: Movement[] = [];
  const lastMoved = new Map<string, number>();
  let history = NO_MOVEMENT_YET;
  let organisation = -1;
  for (const [time, [, visible]] of times.entries()) {
    const groups: GroupMovement[] = IDS.map((id, i) => ({
      id,
      shown: visible[i] ?? false,
      changed: all
        .filter((c) => c.group === id && c.time > organisation && c.time <= time)
        .map((c) => c.author),
    }));
    const decision = decideMovement(history, groups, k);
    decisions.push(decision);
    history = JSON.parse(JSON.stringify(decision.history));
    if (decision.organisation === "held") continue;
    rows.push(since(organisation, time));
    organisation = time;
    const moving = naive ? IDS.filter((_, i) => visible[i]) : decision.moves;
    for (const id of moving) {
      rows.push(since(lastMoved.get(id) ?? -1, time, id));
      lastMoved.set(id, time);
    }
  }
  return { changes: all, rows, decisions };
}

function leaks({ changes: all, rows }: Publications, k: number): string[][] {
  return [...smallSubsets(PEOPLE, k - 1)].filter((authors) => {
    const cells = all.flatMap((change, i) => (authors.includes(change.author) ? [i] : []));
    return cells.length > 0 && isDerivable(rows, new Set(cells));
  });
}

describe("movement between publications", () => {
  it("never lets figures of any two or more publications give away fewer than k people (brute force)", () => {
    fc.assert(
      fc.property(life, fc.constantFrom(2, 3), (times, k) => {
        expect(leaks(play(times, k), k)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it("would be caught by that brute force if every shown group always moved", () => {
    const times: [string[][], boolean[]][] = [
      [
        [["a", "b", "c"], ["d", "e", "f"], []],
        [true, true, true],
      ],
      [
        [["a"], ["d", "e", "f"], []],
        [true, true, true],
      ],
    ];
    expect(leaks(play(times, 3, true), 3)).toContainEqual(["a"]);
    expect(leaks(play(times, 3), 3)).toEqual([]);
  });

  it("holds the whole publication while fewer than k people changed anywhere", () => {
    const first = decideMovement(NO_MOVEMENT_YET, [{ id: "g0", shown: true, changed: ["a", "b", "c"] }], 5);
    expect(first).toEqual({ organisation: "held", moves: [], held: ["g0"], history: NO_MOVEMENT_YET });
  });

  it("holds a group with a small change, and the smallest other one beside it", () => {
    const everybody = [..."abcdefghijklmnopq"];
    const start = decideMovement(
      NO_MOVEMENT_YET,
      [
        { id: "x", shown: true, changed: everybody.slice(0, 5) },
        { id: "y", shown: true, changed: everybody.slice(5, 10) },
        { id: "z", shown: true, changed: everybody.slice(10) },
      ],
      5,
    );
    expect(start.moves).toEqual(["x", "y", "z"]);
    const next = decideMovement(
      start.history,
      [
        { id: "x", shown: true, changed: ["a"] },
        { id: "y", shown: true, changed: everybody.slice(5, 10) },
        { id: "z", shown: true, changed: everybody.slice(10) },
      ],
      5,
    );
    expect(next).toMatchObject({ organisation: "moves", moves: ["z"], held: ["x", "y"] });
  });

  it("lets held groups catch up once enough people changed, and then forgets the steps in between", () => {
    const step = (x: string, y: string): GroupMovement[] => [
      { id: "x", shown: true, changed: [...x] },
      { id: "y", shown: true, changed: [...y] },
    ];
    const one = decideMovement(NO_MOVEMENT_YET, step("abcde", "fghij"), 5);
    const two = decideMovement(one.history, step("ab", "fgh"), 5);
    expect(two.held).toEqual(["x", "y"]);
    const three = decideMovement(two.history, step("cde", "hij"), 5);
    expect(three).toMatchObject({ moves: ["x", "y"], held: [], history: { open: {}, closed: [] } });
    const quiet = decideMovement(three.history, step("", ""), 5);
    expect(quiet).toMatchObject({ organisation: "moves", moves: ["x", "y"], history: three.history });
  });

  it("does not catch up when the steps in between would give the other group away", () => {
    const groups = (x: string, y: string): GroupMovement[] => [
      { id: "x", shown: true, changed: [...x] },
      { id: "y", shown: true, changed: [...y] },
    ];
    const one = decideMovement(NO_MOVEMENT_YET, groups("abcde", "fghij"), 5);
    // The organisation showed the sum of both in step 2; x did not change again, so y in step 2 would be the rest.
    const two = decideMovement(one.history, groups("abcd", "fg"), 5);
    const three = decideMovement(two.history, groups("e", "fghij"), 5);
    expect(three.held).toEqual(["x", "y"]);
  });
});
