import * as z from "zod";

/** What belongs to the frame, not to the page. */
const frame = { lang: z.string().optional(), _routes: z.string().optional() };

export const touchingQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  /** Id of the last decision of the page before. */
  after: z
    .string()
    .regex(/^[0-9A-Za-z-]{1,64}$/)
    .optional(),
  ...frame,
});

export const claimQuery = z.strictObject({ q: z.string().max(200).optional(), ...frame });
