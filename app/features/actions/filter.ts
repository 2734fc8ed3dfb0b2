import * as z from "zod";
import { idPattern, isPeriodKey } from "./rules.ts";

/** Keys that belong to the frame, not to the page. */
const ofTheFrame = new Set(["lang", "_routes"]);

function read<Schema extends z.ZodType>(query: URLSearchParams, schema: Schema): z.infer<Schema> | null {
  const given: Record<string, string> = {};
  for (const [key, value] of query) {
    if (ofTheFrame.has(key)) continue;
    if (key in given) return null;
    // A form sends its empty fields too.
    if (value.trim() !== "") given[key] = value.trim();
  }
  const parsed = schema.safeParse(given);
  return parsed.success ? parsed.data : null;
}

const boardFilter = z.strictObject({
  mine: z.literal("1").optional(),
  group: z.string().regex(idPattern).optional(),
});
export type BoardFilter = z.infer<typeof boardFilter>;

const libraryFilter = z.strictObject({ q: z.string().max(200).optional() });

const sourceFilter = z.union([
  z.strictObject({}).transform(() => ({ source: "own" as const, key: null })),
  z.strictObject({ source: z.literal("publication"), key: z.string().refine(isPeriodKey) }),
  z.strictObject({ source: z.literal("decision"), key: z.string().regex(idPattern) }),
]);
/** What an action starts from: nothing, the figures of a period, or a decision. */
export type StartsFrom = z.infer<typeof sourceFilter>;

/** Null when the address holds anything that the page does not know. */
export const readBoardFilter = (query: URLSearchParams) => read(query, boardFilter);
export const readLibraryFilter = (query: URLSearchParams) => read(query, libraryFilter);
export const readStartsFrom = (query: URLSearchParams) => read(query, sourceFilter);
export const readDetailQuery = (query: URLSearchParams) =>
  read(query, z.strictObject({ closed: z.literal("1").optional() }));
