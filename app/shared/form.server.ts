import { parseWithZod } from "@conform-to/zod/v4";
import type { ZodType } from "zod";

/** Reads a posted form through its schema; the messages are string keys, worded by the page. */
export async function readForm<Schema extends ZodType>(request: Request, schema: Schema) {
  return parseWithZod(await request.formData(), { schema });
}
