import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { visibilityForm } from "../form.ts";
import { changeVisibility } from "../queries.server.ts";

export const loader = door("decision:log", ({ params }) => goTo(`/decisions/${params.id}`));

export const action = door("decision:log", async ({ scope, params, request }) => {
  const submission = await readForm(request, visibilityForm);
  if (submission.status !== "success") throw problem("invalid");
  const id = params.id ?? "";
  const outcome = await changeVisibility(scope, id, submission.value.visibility);
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/decisions/${id}`);
});
