import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullFigures } from "#tests/support/insert-publication.ts";
import { headlineOf, trendOf } from "./rules.ts";

const moved = (points: number, lo: number, hi: number) => {
  const verdict = lo > 0 ? "up" : hi < 0 ? "down" : "cannot-tell";
  return trendOf({ changes: { previous: { points, lo, hi, verdict }, lastYear: null, asLogged: null } });
};

describe("the card of the organisation", () => {
  test("says in one word how the last quarter compares", () => {
    expect(moved(6, 2, 10)).toBe("up");
    expect(moved(-6, -10, -2)).toBe("down");
    expect(moved(2, 1, 3)).toBe("steady");
    expect(moved(9, -1, 19)).toBe("unsure");
    expect(trendOf({ changes: { previous: null, lastYear: null, asLogged: null } })).toBe("young");
  });

  test("never calls a difference that chance explains a change", () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 0 }), fc.integer({ min: 0, max: 30 }), (lo, hi) => {
        expect(moved(Math.round((lo + hi) / 2), lo, hi)).toBe("unsure");
      }),
    );
  });

  test("shows a rough figure by its interval alone", () => {
    const figures = fullFigures();
    const { organisation } = figures;
    const withIndex = (index: typeof organisation.headline.index) => ({
      ...figures,
      organisation: { ...organisation, headline: { ...organisation.headline, index } },
    });
    expect(headlineOf(withIndex(null))?.index).toBeNull();
    expect(headlineOf(withIndex({ kind: "at-least", value: 95 }))?.index).toBeNull();
    expect(headlineOf(withIndex({ kind: "exact", value: 61 }))?.index).toBe(61);
    expect(headlineOf(null)).toBeNull();
    expect(headlineOf(figures)?.quarters.length).toBeLessThanOrEqual(8);
  });
});
