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
 * The headline where only part of what was logged may be told apart by department: the index of everything as it was
 * logged, moved by as much as weighting moves that part, in proportion to its share.
 * @param departments strata of the part; @param part its moments as a whole; @param all moments of everything
 * @returns the figure of 1.7 when the part is everything, and of 1.6 when it is nothing or cannot be weighted
 * Source: our own. The variance is that of 1.6 over everything, times what weighting costs in the part; what weighting
 * gains there is not counted, because it is not gained in the rest.
 */
export function headlineBeside(departments: readonly Stratum[], part: Moments, all: Moments): Headline {
  const weighted = headlineOf(departments);
  const [whole, told, plain] = [estimateRatio(all), estimateRatio(part), intervalOf(all)];
  if (part.S1 === all.S1 || whole === null || plain === null) return weighted;
  if (told === null || weighted.kind === "none") {
    return { kind: "figure", interval: plain, merged: [], unlogged: [] };
  }
  const { p, nStar, df } = weighted.interval;
  const index = Math.min(1, whole.p + (part.S1 / all.S1) * (p - told.p));
  const cost = Math.max(1, 1 / nStar / moderatedVariance(told, p * (1 - p)));
  const relative = moderatedVariance(whole, index * (1 - index)) * cost;
  const freedom = (whole.nu + PRIOR.nu) * Math.min(1, df / (told.nu + PRIOR.nu));
  return { ...weighted, interval: wilsonOn(index, 1 / relative, freedom) };
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
