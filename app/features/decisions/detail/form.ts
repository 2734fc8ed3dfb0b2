import * as z from "zod";

export const visibilityForm = z.strictObject({ visibility: z.enum(["private", "shared", "example"]) });

/** After saving, the form sends its author here with `?saved=1`. */
export const detailQuery = z.strictObject({
  saved: z.literal("1").optional(),
  lang: z.string().optional(),
  _routes: z.string().optional(),
});
