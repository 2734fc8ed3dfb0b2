import * as z from "zod";

/** The same answers as in the form of a decision. */
export const opinionForm = z.object({
  weight: z.enum(["0", "1", "2", "3", "4", "unknown"], { error: "decisions.opinion.problem.weight" }),
});

export type OpinionFields = { readonly weight?: string };
