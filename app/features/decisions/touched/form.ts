import * as z from "zod";
import { TOUCH_ANSWERS } from "#app/domain/touch-answer.ts";

export const touchForm = z.strictObject({
  answer: z.enum(TOUCH_ANSWERS),
  claimed: z.literal("1").optional(),
  /** The page it was answered on. */
  back: z
    .string()
    .max(400)
    .regex(/^\/decisions\/[\w/?&=%.+-]*$/)
    .optional(),
});
