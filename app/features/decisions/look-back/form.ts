import * as z from "zod";
import { outcomes } from "#app/domain/content/outcomes.ts";

export const longestWords = 500;

/** A browser counts a line end as one sign and sends two. */
const words = z
  .string()
  .transform((text) => text.replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(longestWords, "decisions.lookBack.problem.long"))
  .optional()
  .transform((text) => text ?? "");

/** One tap sends the outcome alone; the second step sends it again with words. */
export const answerForm = z.object({
  outcome: z.enum(
    outcomes.map(({ key }) => key),
    { error: "decisions.lookBack.problem.outcome" },
  ),
  /** Stands in the second step: then an empty sentence empties what was said. */
  told: z.literal("1").optional(),
  noticed: words,
  should_hear: words,
  next_time: words,
  example: z.literal("1").optional(),
});

export type AnswerInput = z.output<typeof answerForm>;

export const lookBackQuery = z.strictObject({
  /** After the second step. */
  saved: z.literal("1").optional(),
  /** The author wants to change the answer. */
  change: z.literal("1").optional(),
  lang: z.string().optional(),
  _routes: z.string().optional(),
});
