import { type Interval, intervalOf, moderatedVariance, PRIOR, wilsonOn } from "./interval.ts";
import { addMoments, type Moments, NO_MOMENTS } from "./moments.ts";
import { estimateRatio } from "./variance.ts";

/** A department in the headline; headcount in people (active accounts when the organisation gave none). */
export type Stratum = { readonly id: string; readonly headcount: number; readonly moments: Moments };

export type Headline =
  | { readonly kind: "none"; readonly reason: "no-decisions" | "partly-visible" }
  | {
      readonly kind: "figure";
      readonly interval: Interval;
      /** Departments that were put together because each had fewer than 3 authors. */
      readonly merged: readonly string[];
      /** Departments without any decision: the screen names them. */
      readonly unlogged: readonly string[];
    };

/** Fewer authors than this cannot stand alone as a stratum. Source: measures 1.7. */
const LEAST_AUTHORS = 3;

/**
 * The organisation's index: departments weighted by headcount.
 * @param departments one per department; moments may be empty
 * @returns "none" without decisions, or when departments with decisions hold less than half of the headcount
 * Source: measures 1.7 (post-stratification, Cochran 1977 ch. 5A; collapsed strata 5A.12; Satterthwaite df).
 */
export function headlineOf(departments: readonly Stratum[]): Headline {
  const logged = departments.filter((department) => department.moments.S1 > 0);
  if (logged.length === 0) return { kind: "none", reason: "no-decisions" };
  const total = people(departments);
  if (total === 0 || people(logged) < total / 2) return { kind: "none", reason: "partly-visible" };
  const { strata, merged } = collapse(departments);
  return {
    kind: "figure",
    interval: combineStrata(strata),
    merged,
    unlogged: departments
      .filter((department) => department.moments.S1 === 0)
      .map((department) => department.id),
  };
}

/**
 * The same figure without weighting: every logged decision counts with its reach only.
 * @returns null when nothing was logged
 */
export function asLogged(departments: readonly Stratum[]): Interval | null {
  return intervalOf(departments.map((department) => department.moments).reduce(addMoments, NO_MOMENTS));
}

function collapse(departments: readonly Stratum[]): { strata: Stratum[]; merged: string[] } {
  const small = departments.filter((department) => department.moments.G < LEAST_AUTHORS);
  const strata = departments.filter((department) => department.moments.G >= LEAST_AUTHORS);
  if (small.length === 0) return { strata, merged: [] };
  const merged = small.map((department) => department.id);
  const rest = small.reduce(together);
  if (rest.moments.G >= LEAST_AUTHORS || strata.length === 0) return { strata: [...strata, rest], merged };
  const smallest = strata.reduce((a, b) => (compareSize(a, b) <= 0 ? a : b));
  return {
    strata: strata.map((stratum) => (stratum === smallest ? together(stratum, rest) : stratum)),
    merged: [...merged, smallest.id],
  };
}

function combineStrata(strata: readonly Stratum[]): Interval {
  const total = people(strata);
  const parts = strata.flatMap((stratum) => {
    const ratio = estimateRatio(stratum.moments);
    return ratio === null ? [] : [{ share: stratum.headcount / total, ratio }];
  });
  const index = Math.min(
    1,
    parts.reduce((sum, { share, ratio }) => sum + share * ratio.p, 0),
  );
  const m = index * (1 - index);
  const terms = parts.map(({ share, ratio }) => ({
    value: share * share * moderatedVariance(ratio, m),
    df: ratio.nu + PRIOR.nu,
  }));
  const A = terms.reduce((sum, term) => sum + term.value, 0);
  const df = (A * A) / terms.reduce((sum, term) => sum + (term.value * term.value) / term.df, 0);
  return wilsonOn(index, 1 / A, df);
}

function together(a: Stratum, b: Stratum): Stratum {
  return { id: a.id, headcount: a.headcount + b.headcount, moments: addMoments(a.moments, b.moments) };
}

function people(strata: readonly Stratum[]): number {
  return strata.reduce((sum, stratum) => sum + stratum.headcount, 0);
}

function compareSize(a: Stratum, b: Stratum): number {
  return a.headcount - b.headcount || (a.id < b.id ? -1 : 1);
}
