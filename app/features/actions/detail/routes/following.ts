import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { followingForm } from "../../form.ts";
import { follow } from "../../queries.server.ts";

export const loader = door("action:read", ({ params }) => goTo(`/actions/${params.id}`));

export const action = door("action:read", async ({ scope, params, request }) => {
  const submission = await readForm(request, followingForm);
  if (submission.status !== "success") throw problem("invalid");
  const id = params.id ?? "";
  const outcome = await follow(scope, id, submission.value.following === "yes");
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/actions/${id}`);
});
