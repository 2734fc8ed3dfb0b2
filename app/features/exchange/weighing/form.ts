import * as z from "zod";

const place = z
  .string()
  .regex(/^\d{1,6}$/)
  .optional();
const id = z.string().max(60).optional();

/** One answer is one button; what customers notice may stay open, as it may in the file. */
export const weighingForm = z.object({
  answer: z.enum(["0", "1", "2", "3", "4", "unknown", "none_seen"]),
  touch: z.enum(["direct", "indirect"]).optional(),
  at: place,
  of: place,
});

export const placeForm = z.object({ at: place, of: place });

/** Where somebody is in the pile: only to show it, and to know what was skipped. */
export const weighingQuery = z.object({ at: place, of: place, after: id, from: id, undo: id });
