import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { touchForm } from "../form.ts";
import { answerTouch } from "../queries.server.ts";

export const loader = door("decision:read", ({ params }) => goTo(`/decisions/${params.id}`));

export const action = door("decision:read", async ({ scope, params, request }) => {
  const submission = await readForm(request, touchForm);
  if (submission.status !== "success") throw problem("invalid");
  const id = params.id ?? "";
  const { answer, claimed, back } = submission.value;
  const outcome = await answerTouch(scope, id, { answer, claims: claimed === "1" });
  if (outcome !== "done") throw problem(outcome);
  return goTo(`${back ?? `/decisions/${id}`}#d-${id}`);
});
