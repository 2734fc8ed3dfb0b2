import * as z from "zod";

const longest = 1_000_000;

/** A file that was chosen wins over text that was pasted; a browser sends an empty file when none was chosen. */
export const listForm = z.strictObject({
  text: z.string().max(longest, "people.problem.listLong").optional(),
  file: z.instanceof(File).optional(),
  department: z.string().max(64).optional(),
});
export type ListFields = z.input<typeof listForm>;

export const confirmationForm = z.strictObject({
  key: z.uuid(),
  text: z.string().max(longest),
  department: z.string().max(64).optional(),
  expected: z.coerce.number().int().min(1).max(10_000),
  /** Whether the invitations go out by mail as well. */
  mail: z.literal("yes").optional(),
});
