import * as z from "zod";
import type { IndexFigure, PublishedFigures } from "#app/domain/publication.ts";

/** Written by ourselves, and checked in full when it was; here only what a comparison needs. */
const told = z.object({
  kind: z.enum(["figures", "none"]),
  quarters: z.array(z.object({ key: z.string() })).optional(),
  groups: z
    .array(
      z.object({
        id: z.string(),
        quarters: z.array(z.object({ figure: z.custom<IndexFigure>().nullable() })),
      }),
    )
    .optional(),
});

export type ToldQuarters = {
  readonly quarters: readonly Pick<PublishedFigures["quarters"][number], "key">[];
  readonly groups: readonly {
    readonly id: string;
    readonly quarters: readonly { readonly figure: IndexFigure | null }[];
  }[];
};

/** The quarters of a publication; none when it holds no figures. */
export function readTold(figures: string): ToldQuarters {
  const { quarters = [], groups = [] } = told.parse(JSON.parse(figures));
  return { quarters, groups };
}
