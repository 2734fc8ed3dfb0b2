import { throughOf } from "#app/domain/calendar.ts";
import type { Figures } from "#app/domain/publication.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import { type ClosedPeriod, readFigures, readPeriods } from "../queries.server.ts";

interface Wanted {
  readonly period?: string | undefined;
  readonly revision?: number | undefined;
}

interface Asked {
  /** Newest first. */
  readonly periods: readonly ClosedPeriod[];
  readonly closed: ClosedPeriod | null;
  readonly figures: Figures | null;
}

/** The publication that an address names, or the newest; null when it names one that does not exist. */
export async function readAsked(scope: Scope, { period, revision }: Wanted): Promise<Asked | null> {
  const periods = await readPeriods(scope);
  const closed = (period ? periods.find(({ through }) => through === throughOf(period)) : periods[0]) ?? null;
  const figures = closed && (await readFigures(scope, closed.through, revision));
  const isNamed = period !== undefined || revision !== undefined;
  return figures === null && isNamed ? null : { periods, closed, figures };
}
