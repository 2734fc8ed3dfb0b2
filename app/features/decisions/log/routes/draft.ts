import { redirect } from "@remix-run/node";
import { door } from "#app/shared/door.server.ts";
import { asLanguage, keepLanguage } from "#app/shared/language.server.ts";
import { decisionForm } from "../form.ts";
import { saveDraft } from "../queries.server.ts";

/** Keeps the half-filled form and, when the language button sent it, comes back in the other language. */
export const action = door("decision:log", async ({ request, context, scope }) => {
  const form = await request.formData();
  const fields: Record<string, string | string[]> = {};
  for (const name of Object.keys(decisionForm.shape)) {
    const values = form.getAll(name).filter((value) => typeof value === "string" && value !== "");
    if (values.length > 0) fields[name] = isList(name) ? (values as string[]) : (values[0] as string);
  }
  await saveDraft(scope, fields);
  const language = asLanguage(new URL(request.url).searchParams.get("to"));
  const headers = language ? { "Set-Cookie": await keepLanguage(context, scope, language) } : undefined;
  return redirect("/decisions/new", { status: 303, ...(headers ? { headers } : {}) });
});

function isList(name: string): boolean {
  return ["outweighed", "evidence", "moments", "touched", "asked"].includes(name);
}
