import * as z from "zod";
import { type Basis, type Figures, SIDE_KEYS } from "#app/domain/publication.ts";

const points = z.number().int().min(0).max(100);
const count = z.number().int().min(0);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const percent = z.strictObject({ kind: z.enum(["exact", "at-least", "at-most"]), value: points });
const people = z.number().int().min(5);

const index = {
  index: percent.nullable(),
  lo: points,
  hi: points,
  quality: z.enum(["firm", "indicative", "rough"]),
  band: z.enum(["rarely", "mentioned", "weighed", "always"]).nullable(),
  people,
  decisions: z.number().int().min(10),
  participation: percent,
  asOf: month,
};
const side = z.strictObject({ count, people, asOf: month });
const published = z.strictObject({
  kind: z.literal("figures"),
  month,
  from: month,
  threshold: people,
  organisation: z.strictObject({ ...index, beside: z.record(z.enum(SIDE_KEYS), side.nullable()) }),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      name: z.strictObject({ nl: z.string(), en: z.string() }),
      figure: z.strictObject(index).nullable(),
    }),
  ),
});

/** What may stand in a publication, and nothing else: a count under 5 does not even fit. */
export const figuresForm: z.ZodType<Figures> = z.discriminatedUnion("kind", [
  published,
  z.strictObject({
    kind: z.literal("none"),
    month,
    threshold: people,
    reason: z.enum(["too-few", "partly-visible"]),
  }),
]);

const cells = z.array(z.strictObject({ step: z.number().int(), authors: z.array(z.string()) }));

const row = z.tuple([z.number(), z.number(), z.number()]);
const rows = z.record(z.string(), row);

export const basisForm: z.ZodType<Basis> = z.strictObject({
  rows: z.record(z.string(), rows),
  trails: z.record(z.string(), z.strictObject({ own: z.array(rows), unshown: z.array(rows.nullable()) })),
  history: z.strictObject({
    step: z.number().int(),
    open: z.record(z.string(), cells),
    closed: z.array(cells),
  }),
  headcounts: z.record(z.string(), z.number()),
  beside: z.record(
    z.enum(SIDE_KEYS),
    z.strictObject({ rows: z.record(z.string(), z.number()), last: side.nullable() }),
  ),
  last: published.nullable(),
});
