import * as z from "zod";

export const repairQuery = z.strictObject({
  q: z.string().trim().max(200).optional(),
  lang: z.string().optional(),
  _routes: z.string().optional(),
});

export const repairForm = z.object({ repaired: z.uuid() });
