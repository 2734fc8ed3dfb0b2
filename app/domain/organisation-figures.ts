import {
  isLastOfMonth,
  lastCompleteQuarter,
  type Month,
  monthsBetween,
  monthsOf,
  type Quarter,
  twelveMonths,
} from "./calendar.ts";
import type { Contribution, CountedRow } from "./contribution.ts";
import { headlineFigure, type Strata, strataOf } from "./figure.ts";
import { shownPercent } from "./labels.ts";
import { indexIfSilentScoreLower, participationOf } from "./participation.ts";
import type { IndexFigure, PublishedFigures } from "./publication.ts";
import type { PeriodToPublish, PublicationInputs } from "./publication-inputs.ts";
import { type Quarters, strataBy } from "./quarters.ts";
import { readingsOf } from "./readings.ts";

/** How much lower the silent could score, in the question what silence could hide. Source: measures 1.12. */
const SILENT_LOWER = 20;

export type OrganisationPart = {
  readonly from: Month;
  readonly figures: Omit<PublishedFigures["organisation"], "limited">;
};

/** Headline, shares and participation of the twelve months up to the end of a period. */
export function organisationPart(
  { through, inputs, rows }: PeriodToPublish,
  contributions: readonly Contribution[],
  quarters: Quarters,
): OrganisationPart | "too-few" | "partly-visible" {
  const { k, groups } = inputs;
  const months = twelveMonths(through.slice(0, 7));
  const window = contributions.filter(({ month }) => months.includes(month));
  const inWindow = rows.filter((row) => months.includes(row.through.slice(0, 7)));
  const last = lastCompleteQuarter(through);
  const isWhole = (quarter: Quarter) =>
    quarter <= last && monthsOf(quarter).every((month) => months.includes(month));
  const strata = strataBy(headcountsOf(inputs), (quarter) =>
    isWhole(quarter) ? quarters.shown(quarter) : null,
  );
  const exact = headlineFigure(window, strata, k);
  if (typeof exact === "string") return exact;
  const isRounded = !isLastOfMonth(through);
  const headline = isRounded ? inTens(exact) : exact;
  const headcount = groups.reduce((sum, group) => sum + group.headcount, 0);
  const participation = Math.min(1, headline.people / Math.max(1, headcount));
  const first = window.map(({ month }) => month).sort()[0] ?? through.slice(0, 7);
  const length = monthsBetween(first, through.slice(0, 7)) + 1;
  const point = headline.index?.kind === "exact" ? headline.index.value : null;
  const lower = SILENT_LOWER;
  return {
    from: first,
    figures: {
      headline,
      isRounded,
      asOf: through,
      ...sharesOf(inWindow, k),
      participation: shownPercent(100 * participation, headline.people),
      balance: balanceOf(window, strata),
      silence:
        point === null
          ? null
          : { lower, index: Math.round(indexIfSilentScoreLower(point, participation, lower)) },
      perHead: Math.round((10 * headline.decisions) / Math.max(1, headcount) / length) / 10,
      readings: point === null ? null : readingsOf(inWindow, strata, quarters.shown(last)),
    },
  };
}

/** Of the same strata as the headline, in the quarters that are whole. */
function balanceOf(window: readonly Contribution[], strata: Strata): number | null {
  const whole = window.filter((one) => strata.of(one) !== null);
  if (whole.length === 0) return null;
  const part = participationOf(
    strataOf(whole, strata).map(({ headcount, moments }) => ({ headcount, authors: moments.G })),
  );
  return part && Math.max(0, Math.round(100 * part.balance));
}

/** Too few people for a new figure: what was said stands, with its own date. */
export function heldPart(
  { from, threshold, organisation }: PublishedFigures,
  k: number,
): OrganisationPart | "too-few" {
  const { limited: _, ...figures } = organisation;
  return k > threshold && organisation.headline.people < k ? "too-few" : { from, figures };
}

function sharesOf(
  rows: readonly CountedRow[],
  k: number,
): Pick<PublishedFigures["organisation"], "weighedShare" | "supportedShare"> {
  let [all, weighed, unsupported] = [0, 0, 0];
  const people = new Set<string>();
  const weighing = new Set<string>();
  for (const { authorId, sums } of rows) {
    all += sums.w0 + sums.w1 + sums.w2 + sums.w3 + sums.w4;
    weighed += sums.w3 + sums.w4;
    unsupported += sums.u;
    if (sums.n > 0) people.add(authorId);
    if (sums.w3 + sums.w4 > 0) weighing.add(authorId);
  }
  return {
    weighedShare: shownPercent((100 * weighed) / Math.max(1, all), people.size),
    supportedShare:
      weighing.size < k ? null : shownPercent((100 * (weighed - unsupported)) / weighed, weighing.size),
  };
}

function inTens(figure: IndexFigure): IndexFigure {
  const tens = (count: number) => Math.max(10, Math.round(count / 10) * 10);
  return { ...figure, people: tens(figure.people), decisions: tens(figure.decisions) };
}

function headcountsOf({ groups }: PublicationInputs): ReadonlyMap<string, number> {
  return new Map(groups.map(({ id, headcount }) => [id, headcount]));
}
