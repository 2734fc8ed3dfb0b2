import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { keepLanguage } from "#app/shared/language.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { languageForm } from "../form.ts";

export const action = door("self", async ({ scope, request, context }) => {
  const submission = await readForm(request, languageForm);
  if (submission.status !== "success") throw problem("invalid");
  const cookie = await keepLanguage(context, scope, submission.value.language);
  return goTo("/me", { "Set-Cookie": cookie });
});
