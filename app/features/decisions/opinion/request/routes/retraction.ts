import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { retractRequest } from "../queries.server.ts";

export const loader = door("decision:log", ({ params }) => goTo(`/decisions/${params.id}/opinions`));

export const action = door("decision:log", async ({ scope, params }) => {
  const id = params.id ?? "";
  if (!(await retractRequest(scope, id, params.opinion ?? ""))) throw problem("not-found");
  return goTo(`/decisions/${id}/opinions`);
});
