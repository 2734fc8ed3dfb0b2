import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { progressForm } from "../form.ts";
import { keepStep } from "../queries.server.ts";

/** Remembers how far set-up has come and goes there. */
export const action = door("organisation:manage", async ({ scope, request }) => {
  const submission = await readForm(request, progressForm);
  if (submission.status !== "success") throw problem("invalid");
  const { step } = submission.value;
  await keepStep(scope, step);
  return goTo(`/setup/${step}`);
});
