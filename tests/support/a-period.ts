import type { CountedRow } from "#app/domain/contribution.ts";
import { makePublication } from "#app/domain/make-publication.ts";
import type { Figures, PublishedFigures } from "#app/domain/publication.ts";
import type { PeriodToPublish, PublicationInputs } from "#app/domain/publication-inputs.ts";

/** Groups "a", "b" and "c" of forty, thirty and thirty people, ten of whom lead. */
export const someInputs: PublicationInputs = {
  name: "Proefbedrijf",
  cadence: "monthly",
  k: 5,
  groups: [
    { id: "a", name: { nl: "A", en: "A" }, headcount: 40, listed: true },
    { id: "b", name: { nl: "B", en: "B" }, headcount: 30, listed: true },
    { id: "c", name: { nl: "C", en: "C" }, headcount: 30, listed: true },
  ],
  leaders: 10,
};

export function aPeriod(
  through: string,
  rows: readonly CountedRow[],
  change: Partial<PeriodToPublish> = {},
): PeriodToPublish {
  return {
    through,
    inputs: someInputs,
    rows,
    moves: true,
    tally: null,
    before: null,
    isRevision: false,
    ...change,
  };
}

/** The figures of a period that has them. */
export function published(through: string, rows: readonly CountedRow[], change?: Partial<PeriodToPublish>) {
  return figuresIn(makePublication(aPeriod(through, rows, change)));
}

export function figuresIn(figures: Figures): PublishedFigures {
  if (figures.kind !== "figures") throw new Error(`nothing was published: ${figures.reason}`);
  return figures;
}
