import * as z from "zod";

export const erasureForm = z.strictObject({
  sure: z.literal("on", "people.erasure.problem.sure"),
  also_private: z.literal("on").optional(),
  password: z.string().max(1000, "people.erasure.problem.password").optional(),
});

export type ErasureFields = z.input<typeof erasureForm>;
