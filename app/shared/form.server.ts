import { parseWithZod } from "@conform-to/zod/v4";
import type { ZodType } from "zod";

/** Reads a posted form through its schema; the messages are string keys, worded by the page. */
export async function readForm<Schema extends ZodType>(request: Request, schema: Schema) {
  const form = new FormData();
  for (const [name, value] of await request.formData()) {
    // PostgreSQL takes this one sign in no text.
    form.append(name, typeof value === "string" ? value.replaceAll("\u0000", "") : value);
  }
  return parseWithZod(form, { schema });
}
