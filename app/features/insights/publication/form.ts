import * as z from "zod";
import type { Figures } from "#app/domain/publication.ts";
import type { PublicationInputs } from "#app/domain/publication-inputs.ts";
import { TOPIC_KEYS } from "#app/domain/topics.ts";
import type { CameBack } from "./came-back/rules.ts";

const points = z.number().int().min(0).max(100);
const count = z.number().int().min(0);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);
const percent = z.strictObject({ kind: z.enum(["exact", "at-least", "at-most"]), value: points });
const people = z.number().int().min(5);
const cadence = z.enum(["monthly", "weekly"]);
const name = z.strictObject({ nl: z.string(), en: z.string() });

const figure = z.strictObject({
  index: percent.nullable(),
  lo: points,
  hi: points,
  quality: z.enum(["firm", "indicative", "rough"]),
  band: z.enum(["rarely", "mentioned", "weighed", "always"]).nullable(),
  people,
  decisions: z.number().int().min(10),
  dominated: z.boolean(),
});
const difference = z.number().int().min(-100).max(100);
const change = z.strictObject({
  points: difference,
  lo: difference,
  hi: difference,
  verdict: z.enum(["up", "down", "cannot-tell"]),
});
const reading = z.strictObject({
  curve: z.enum(["plateau", "linear", "threshold"]),
  weight: z.enum(["reach", "equal"]),
  combination: z.enum(["headcount", "equal", "as-logged"]),
  index: points,
  lo: points,
  hi: points,
});
const readings = z.strictObject({
  lo: points,
  hi: points,
  all: z.array(reading),
  strict: points,
  balanced: points,
  rankShift: z.number().nullable(),
});
const group = z.strictObject({
  id: z.string(),
  name,
  share: points,
  figure: figure.nullable(),
  participation: percent.nullable(),
  quartersCounted: count,
  quarters: z.array(z.strictObject({ figure: figure.nullable(), counted: z.boolean() })),
  change: change.nullable(),
  versusRest: z.enum(["above", "below"]).nullable(),
  shrunk: points.nullable(),
});
const row = z.strictObject({ decisions: count, people, cells: z.record(z.string(), count.nullable()) });
const topic = z.strictObject({
  from: quarter,
  to: quarter,
  organisation: row,
  leaders: row.nullable(),
  groups: z.record(z.string(), row),
});

const alpha = z.number().min(-1).max(1);
const colleagues = z.strictObject({
  from: quarter,
  to: quarter,
  chance: points,
  alpha: z
    .union([
      z.literal("same"),
      z.strictObject({
        value: alpha,
        lo: alpha,
        hi: alpha,
        word: z.enum(["little", "fair", "usable", "good"]),
      }),
    ])
    .nullable(),
  calibrated: z.strictObject({ own: points, index: points, lo: points, hi: points }).nullable(),
});

const ids = z.array(z.string());
const promises = z.strictObject({ promise: ids, deliver: ids }).optional();

const publishedForm = z.strictObject({
  kind: z.literal("figures"),
  name: z.string(),
  cadence,
  through: day,
  from: month,
  threshold: people,
  organisation: z.strictObject({
    headline: figure,
    isRounded: z.boolean(),
    asOf: day,
    weighedShare: percent,
    supportedShare: percent.nullable(),
    participation: percent,
    balance: points.nullable(),
    silence: z.strictObject({ lower: points, index: points }).nullable(),
    perHead: z.number(),
    limited: count.nullable(),
    readings: readings.nullable(),
  }),
  periods: z.array(z.strictObject({ through: day, figure })),
  leadership: z.strictObject({
    participation: percent.nullable(),
    otherParticipation: percent.nullable(),
    figure: figure.nullable(),
    others: figure.nullable(),
    gap: change.nullable(),
  }),
  quarters: z.array(z.strictObject({ key: quarter, figure: figure.nullable() })),
  changes: z.strictObject({
    previous: change.nullable(),
    lastYear: change.nullable(),
    asLogged: z.strictObject({ points: difference, mix: difference }).nullable(),
  }),
  groups: z.array(group),
  groupsDiffer: z.boolean().nullable(),
  promises,
  topics: z.partialRecord(z.enum(TOPIC_KEYS), topic),
  colleagues: colleagues.optional(),
});

/** What may stand in a publication, and nothing else: a count of people under 5 does not even fit. */
export const figuresForm: z.ZodType<Figures> = z.discriminatedUnion("kind", [
  publishedForm,
  z.strictObject({
    kind: z.literal("none"),
    name: z.string(),
    cadence,
    through: day,
    threshold: people,
    reason: z.enum(["too-few", "partly-visible"]),
    told: publishedForm.nullable(),
  }),
]);

/** What a publication was made of besides decisions, kept so that it can be made again. */
export type KeptInputs = PublicationInputs & {
  readonly timeZone: string;
  /** The group of every department. */
  readonly departments: Record<string, string>;
} & Partial<CameBack>;

const answers = z.strictObject({
  quarter,
  outcome: z.array(z.tuple([count, z.string(), count])),
  claims: z.array(z.tuple([z.string(), z.string(), z.string(), count, count, count])),
  opinions: z.array(z.tuple([count, count, count, count, count, count])),
});

export const inputsForm: z.ZodType<KeptInputs> = z.strictObject({
  name: z.string(),
  cadence,
  k: people,
  groups: z.array(z.strictObject({ id: z.string(), name, headcount: count, listed: z.boolean() })),
  leaders: count,
  promises,
  timeZone: z.string(),
  departments: z.record(z.string(), z.string()),
  repairs: ids.optional(),
  answers: z.array(answers).optional(),
});
