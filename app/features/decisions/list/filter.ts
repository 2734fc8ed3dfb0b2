import * as z from "zod";
import { moments } from "#app/domain/content/journey.ts";

/** 30 February looks like a day; JavaScript would quietly make it 2 March. */
function isRealDay(text: string): boolean {
  const instant = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

const flag = z.literal("1").optional();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isRealDay)
  .optional();
/** Day and id of the row at the edge of a page. */
const edge = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}\.[0-9A-Za-z-]{1,64}$/)
  .optional();

const listFilter = z.strictObject({
  q: z.string().max(200).optional(),
  department: z.string().max(64).optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  from: day,
  to: day,
  moment: z.enum(moments.map((moment) => moment.key)).optional(),
  mine: flag,
  weigh: flag,
  weight: z.enum(["0", "1", "2", "3", "4"]).optional(),
  visibility: z.enum(["private", "shared", "example"]).optional(),
  sort: z.enum(["newest", "oldest"]).optional(),
  after: edge,
  before: edge,
});

export type ListFilter = z.infer<typeof listFilter>;

/** Keys that belong to the frame, not to the list. */
const ofTheFrame = new Set(["lang", "_routes"]);

/** The filter in the address, or null when it holds anything that the list does not know. */
export function readFilter(query: URLSearchParams): ListFilter | null {
  const given: Record<string, string> = {};
  for (const [key, value] of query) {
    if (ofTheFrame.has(key)) continue;
    if (key in given) return null;
    // A form sends its empty fields too.
    if (value.trim() !== "") given[key] = value.trim();
  }
  const parsed = listFilter.safeParse(given);
  return parsed.success ? parsed.data : null;
}
