import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { declineRequest } from "../queries.server.ts";

export const loader = door("decision:log", ({ params }) => goTo(`/opinions/${params.key}`));

export const action = door("decision:log", async ({ scope, params }) => {
  const id = params.key ?? "";
  const outcome = await declineRequest(scope, id);
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/opinions/${id}`);
});
