import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { reactivatePerson } from "../change/queries.server.ts";

export const action = door("people:manage", async ({ scope, params }) => {
  const id = params.id ?? "";
  if ((await reactivatePerson(scope, id)) === "missing") throw problem("not-found");
  return goTo(`/admin/people/${id}?saved=1`);
});
