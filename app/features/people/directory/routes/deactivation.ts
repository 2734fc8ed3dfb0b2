import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { deactivatePerson } from "../change/queries.server.ts";

export const action = door("people:manage", async ({ scope, params }) => {
  const id = params.id ?? "";
  const outcome = await deactivatePerson(scope, id);
  if (outcome === "missing") throw problem("not-found");
  return goTo(outcome === "last-admin" ? `/admin/people/${id}?last-admin=1` : `/admin/people/${id}?saved=1`);
});
