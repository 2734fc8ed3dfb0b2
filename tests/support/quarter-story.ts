import { monthsOf, type Quarter } from "#app/domain/calendar.ts";
import type { CountedRow } from "#app/domain/contribution.ts";
import { contributionsOf } from "#app/domain/contribution.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import type { PublicationInputs } from "#app/domain/publication-inputs.ts";
import { quarterPart } from "#app/domain/quarter-figures.ts";
import { quartersOf } from "#app/domain/quarters.ts";
import type { Weight } from "#app/domain/weight.ts";
import { someInputs } from "./a-period.ts";
import { countedRows } from "./counted-rows.ts";

export type Story = Record<Quarter, Record<string, readonly [people: number, ...weights: Weight[]]>>;

/** The same people of every group in every month of a quarter. */
function rowsOf(story: Story): CountedRow[] {
  return Object.entries(story).flatMap(([quarter, groups]) =>
    monthsOf(quarter).flatMap((month) =>
      Object.entries(groups).flatMap(([group, [people, ...weights]]) =>
        countedRows(people, { author: `${group}-`, group, month, weights }),
      ),
    ),
  );
}

export const nothing = { quarters: [], groups: [] };
export function part(
  last: Quarter,
  story: Story,
  before: Pick<PublishedFigures, "quarters" | "groups"> = nothing,
  inputs: PublicationInputs = someInputs,
) {
  const contributions = contributionsOf(rowsOf(story));
  const quarters = quartersOf(
    contributions,
    inputs.groups.map(({ id }) => id),
    inputs.k,
  );
  return { ...quarterPart(last, quarters, inputs, before), quarters_: quarters };
}

export const usual = { a: [10, 3, 2], b: [8, 1], c: [8, 2] } as const;
export const group = (made: { readonly groups: PublishedFigures["groups"] }, id: string) => {
  const found = made.groups.find((one) => one.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
};
