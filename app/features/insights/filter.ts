import * as z from "zod";
import { periodKey, throughOf } from "#app/domain/calendar.ts";

/** The keys that `periodKey` makes: a month, or a day that is not the last of its month. */
function isPeriod(key: string): boolean {
  const instant = Date.parse(key);
  // 30 February looks like a day; JavaScript would quietly make it 2 March.
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(key)) return false;
  return periodKey(throughOf(key)) === key;
}

export const insightsFilter = z.strictObject({
  period: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
    .refine(isPeriod)
    .optional(),
  revision: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .optional(),
});
