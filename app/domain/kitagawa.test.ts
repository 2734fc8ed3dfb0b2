import fc from "fast-check";
import { expect, it } from "vitest";
import { splitChange } from "./kitagawa.ts";
import { addMoments, momentsOf, NO_MOMENTS } from "./moments.ts";
import { estimateRatio } from "./variance.ts";

const moments = (W: number, Y: number) => momentsOf([{ W, Y, n: W }]);

it("tells a change that comes only from other groups logging more", () => {
  // Legal (0.9 of the goal) logs three times as much, purchasing (0.3) as before: nobody changed.
  const split = splitChange(
    new Map([
      ["legal", moments(10, 27)],
      ["purchasing", moments(30, 27)],
    ]),
    new Map([
      ["legal", moments(30, 81)],
      ["purchasing", moments(30, 27)],
    ]),
  );
  expect(split?.within).toBeCloseTo(0, 12);
  expect(split?.mix).toBeCloseTo(0.6 - 0.45, 12);
});

it("tells a change within groups when their shares stay the same", () => {
  const split = splitChange(new Map([["a", moments(20, 30)]]), new Map([["a", moments(40, 90)]]));
  expect(split).toEqual({ total: 0.25, within: 0.25, mix: 0 });
});

it("is null without decisions in one of the windows", () => {
  expect(splitChange(new Map(), new Map([["a", moments(4, 6)]]))).toBeNull();
  expect(splitChange(new Map([["a", moments(4, 6)]]), new Map())).toBeNull();
});

it("adds up to the change of the index as logged, also when groups come and go", () => {
  const window = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d"),
    fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([W, share]) => moments(W, Math.round(3 * W * share))),
    { minKeys: 1 },
  );
  fc.assert(
    fc.property(window, window, (first, second) => {
      const [a, b] = [new Map(Object.entries(first)), new Map(Object.entries(second))];
      const whole = (all: typeof a) =>
        estimateRatio([...all.values()].reduce(addMoments, NO_MOMENTS))?.p ?? 0;
      const split = splitChange(a, b);
      expect(split?.total).toBeCloseTo(whole(b) - whole(a), 9);
      expect(split?.total).toBeCloseTo((split?.within ?? 0) + (split?.mix ?? 0), 12);
    }),
  );
});
