import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { markSeen } from "../../queries.server.ts";

export const loader = door("action:read", ({ params }) => goTo(`/actions/${params.id}`));

/** "I read it": the news goes away, for the reader only. */
export const action = door("action:read", async ({ scope, params }) => {
  await markSeen(scope, params.id ?? "");
  return goTo("/actions");
});
