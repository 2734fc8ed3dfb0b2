import { agreementOf, LEAST_FOR_INTERVAL } from "./agreement-figure.ts";
import { type Quarter, quarterOf } from "./calendar.ts";
import { calibrate } from "./calibration.ts";
import { authorRows, type Contribution } from "./contribution.ts";
import { contributorsIn, type QuarterAnswers } from "./loop-answers.ts";
import type { CalibratedFigure, Colleagues } from "./publication.ts";
import { steps, type Weight } from "./weight.ts";

/** The calibrated index is told from so many drawn decisions by so many authors. Source: measures 1.11. */
export const LEAST_DRAWN = { decisions: 30, authors: 10 } as const;

/**
 * What the second opinions of a block tell beside their topic.
 * @param answers of all quarters; @param contributions what the index counted, of all quarters
 * Source: measures 1.11, 2.
 */
export function colleaguesIn(
  { from, to }: { readonly from: Quarter; readonly to: Quarter },
  answers: readonly QuarterAnswers[],
  contributions: readonly Contribution[],
): Colleagues | undefined {
  const isInside = (quarter: Quarter) => quarter >= from && quarter <= to;
  const drawn = drawnIn(answers.filter(({ quarter }) => isInside(quarter)));
  const agreement = agreementOf(drawn.map(({ own, theirs }) => [own, ...theirs]));
  if (agreement.kind === "none") return undefined;
  const { chance, alpha, decisions } = agreement;
  return {
    from,
    to,
    chance: Math.round(20 * chance) * 5,
    alpha: alphaOf(alpha, decisions),
    calibrated: calibratedOf(
      drawn,
      contributions.filter(({ month }) => isInside(quarterOf(month))),
      contributorsIn(contributions),
    ),
  };
}

type Drawn = {
  readonly author: number;
  readonly own: Weight;
  readonly theirs: readonly Weight[];
  readonly reach: number;
};

function drawnIn(answers: readonly QuarterAnswers[]): Drawn[] {
  const opinions = answers.flatMap(({ quarter, opinions }) =>
    opinions.map((opinion) => ({ key: `${quarter} ${opinion[0]}`, opinion })),
  );
  return [...Map.groupBy(opinions, ({ key }) => key).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const [, author, , own, , reach] = first.opinion;
    return { author, own: own as Weight, theirs: same.map(({ opinion }) => opinion[4] as Weight), reach };
  });
}

type Alpha = Extract<ReturnType<typeof agreementOf>, { kind: "agreement" }>["alpha"];

function alphaOf(alpha: Alpha, decisions: number): Colleagues["alpha"] {
  if (decisions < LEAST_FOR_INTERVAL) return null;
  if (alpha === null) return "same";
  if (alpha.bounds === null) return null;
  const { ordinal, bounds, word } = alpha;
  return { value: inTwentieths(ordinal), lo: inTwentieths(bounds.lo), hi: inTwentieths(bounds.hi), word };
}

/** So coarse that single answers cannot be reckoned back from it. */
function inTwentieths(value: number): number {
  return Math.round(20 * value) / 20 + 0;
}

function calibratedOf(
  drawn: readonly Drawn[],
  contributions: readonly Contribution[],
  contributors: readonly string[],
): CalibratedFigure | null {
  const rated = Map.groupBy(drawn, ({ author }) => author);
  const rows = authorRows(contributions);
  if (drawn.length < LEAST_DRAWN.decisions) return null;
  if (Math.min(rated.size, rows.size) < LEAST_DRAWN.authors) return null;
  const own = new Map(contributors.map((person, number) => [number, rows.get(person)] as const));
  const numbers = new Set([...own.keys(), ...rated.keys()]);
  const found = calibrate(
    [...numbers].map((number) => {
      const some = rated.get(number) ?? [];
      return {
        W: own.get(number)?.W ?? 0,
        Y: own.get(number)?.Y ?? 0,
        M: some.reduce((sum, { reach }) => sum + reach, 0),
        D: some.reduce((sum, one) => sum + one.reach * (meanSteps(one.theirs) - steps(one.own)), 0),
      };
    }),
  );
  if (found === null) return null;
  const points = (value: number) => Math.round(100 * value);
  const { calibrated, lo, hi } = found;
  return { own: points(found.own), index: points(calibrated), lo: points(lo), hi: points(hi) };
}

function meanSteps(weights: readonly Weight[]): number {
  return weights.reduce<number>((sum, weight) => sum + steps(weight), 0) / weights.length;
}
