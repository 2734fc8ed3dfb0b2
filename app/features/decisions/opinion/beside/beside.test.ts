import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WEIGHTS } from "#app/domain/weight.ts";
import { authorView, type Opinion, raterView } from "../rules.ts";
import { besideView, dotsOf, type KeptBeside } from "./rules.ts";

const weight = fc.option(fc.constantFrom<number>(...WEIGHTS));
const opinion: fc.Arbitrary<Opinion> = fc
  .record({
    drawn: fc.boolean(),
    weight,
    own: weight,
    state: fc.constantFrom("open", "declined", "answered"),
  })
  .map(({ drawn, weight, own, state }) => ({
    id: "opinion",
    drawn,
    answeredAt: state === "answered" ? 1 : null,
    declinedAt: state === "declined" ? 1 : null,
    weighing: state === "answered" ? (weight === null ? "unknown" : "weighed") : null,
    weight: state === "answered" ? weight : null,
    ownWeight: state === "answered" && weight !== null ? own : null,
  }));

describe("who sees which weight", () => {
  it("shows both weights to both, or neither to the other", () => {
    fc.assert(
      fc.property(opinion, (given) => {
        const [rater, author] = [raterView(given, "nl"), authorView(given, "nl")];
        const isCompared = given.weight !== null && given.ownWeight !== null;
        expect(rater.kind === "compared").toBe(isCompared);
        expect(author.kind === "compared").toBe(isCompared);
        if (rater.kind === "compared" && author.kind === "compared") {
          expect([rater.mine, rater.theirs]).toEqual([author.theirs, author.mine]);
          expect(rater.apart).toBe(author.apart);
          expect(rater.apart).toBe(Math.abs(rater.mine.value - rater.theirs.value));
        } else {
          expect(author).toEqual({ kind: author.kind });
          expect(rater).not.toHaveProperty("theirs");
          if (given.drawn) expect(author.kind).toBe("nothing");
        }
      }),
    );
  });
});

describe("the line of dots", () => {
  const kept = (weights: readonly number[], change: Partial<KeptBeside> = {}): KeptBeside => ({
    decision: { id: "decision", withdrawnAt: null },
    isAuthor: true,
    opinions: [],
    weights,
    ...change,
  });
  const open: Opinion & { name: null } = {
    id: "opinion",
    name: null,
    drawn: false,
    weighing: null,
    weight: null,
    ownWeight: null,
    answeredAt: null,
    declinedAt: null,
  };

  it("appears from as many people as the organisation shows at least, and counts everybody once", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<number>(...WEIGHTS), { maxLength: 12 }), (weights) => {
        const dots = dotsOf(weights, 5, "nl");
        expect(dots === null).toBe(weights.length < 5);
        if (!dots) return;
        expect(dots.steps.reduce((sum, { count }) => sum + count, 0)).toBe(weights.length);
        expect([dots.from, dots.to]).toEqual([Math.min(...weights), Math.max(...weights)]);
      }),
    );
    expect(dotsOf([1, 1, 1, 1, 1, 1], 7, "nl")).toBeNull();
  });

  it("tells people who all say the same from people who do not agree", () => {
    expect(dotsOf([3, 3, 3, 3, 3], 5, "nl")?.agree).toBe("same");
    expect(dotsOf([3, 3, 3, 3, 2], 5, "nl")?.agree).toBe("yes");
    expect(dotsOf([0, 0, 4, 4, 4], 5, "nl")?.agree).toBe("no");
  });

  it("is for those who took part, once they have", () => {
    const weights = [3, 3, 3, 3, 3];
    expect(besideView(kept(weights), "nl", 5)?.dots).not.toBeNull();
    const rater = (opinion: typeof open) =>
      besideView(kept(weights, { isAuthor: false, opinions: [opinion] }), "nl", 5);
    expect(rater(open)?.dots).toBeNull();
    const answered = { ...open, answeredAt: 1, weighing: "weighed", weight: 3, ownWeight: 3 } as const;
    expect(rater(answered as never)?.dots).not.toBeNull();
    expect(rater({ ...open, declinedAt: 1 } as never)).toBeNull();
    expect(besideView(kept(weights, { isAuthor: false }), "nl", 5)).toBeNull();
    expect(besideView(null, "nl", 5)).toBeNull();
  });
});
