import * as z from "zod";
import { personStates } from "../rules.ts";

const peopleFilter = z.strictObject({
  q: z.string().max(200).optional(),
  department: z.string().max(64).optional(),
  state: z.enum(personStates).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export type PeopleFilter = z.infer<typeof peopleFilter>;

/** Keys that belong to the frame, not to the list. */
const ofTheFrame = new Set(["lang", "_routes"]);

/** The filter in the address, or null when it holds anything that the list does not know. */
export function readFilter(query: URLSearchParams): PeopleFilter | null {
  const given: Record<string, string> = {};
  for (const [key, value] of query) {
    if (ofTheFrame.has(key)) continue;
    if (key in given) return null;
    // A form sends its empty fields too.
    if (value.trim() !== "") given[key] = value.trim();
  }
  const parsed = peopleFilter.safeParse(given);
  return parsed.success ? parsed.data : null;
}
