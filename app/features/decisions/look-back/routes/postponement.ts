import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { postponeOwn } from "../queries.server.ts";

export const loader = door("decision:log", ({ params }) => goTo(`/decisions/${params.id}/look-back`));

export const action = door("decision:log", async ({ scope, params }) => {
  const id = params.id ?? "";
  const postponed = await postponeOwn(scope, id);
  if (postponed === "not-found" || postponed === "conflict") throw problem(postponed);
  return goTo(`/decisions/${id}/look-back`);
});
