import * as z from "zod";

/** Whose decisions, and what parts the columns; without a choice all that one may see, as one's language has it. */
export const exportFilter = z.object({
  whose: z.enum(["mine", "visible"]).optional(),
  delimiter: z.enum(["semicolon", "comma"]).optional(),
});
