import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { claimInvitation } from "../queries.server.ts";

export const loader = door("decision:log", ({ params }) => goTo(`/opinions/${params.key}`));

export const action = door("decision:log", async ({ scope, params }) => {
  const token = params.key ?? "";
  const claimed = await claimInvitation(scope, token);
  if (!claimed) throw problem("not-found");
  // Somebody else was first, or it is one's own: the page of the link says so.
  return goTo(`/opinions/${claimed.kind === "mine" ? claimed.opinionId : token}`);
});
