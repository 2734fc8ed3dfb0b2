import * as z from "zod";

export const changesFilter = z.strictObject({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
