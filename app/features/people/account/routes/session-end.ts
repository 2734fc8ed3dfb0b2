import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { endOwnSession } from "../queries.server.ts";

export const action = door("self", async ({ scope, params }) => {
  if (!(await endOwnSession(scope, params.id ?? ""))) throw problem("not-found");
  return goTo("/me");
});
