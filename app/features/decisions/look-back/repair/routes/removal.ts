import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { unlinkRepair } from "../queries.server.ts";

export const loader = door("decision:log", ({ params }) => goTo(`/decisions/${params.id}`));

export const action = door("decision:log", async ({ scope, params }) => {
  const id = params.id ?? "";
  const outcome = await unlinkRepair(scope, id);
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/decisions/${id}`);
});
