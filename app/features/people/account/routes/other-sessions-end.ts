import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { currentSessionHash } from "#app/shared/session.server.ts";
import { endOtherSessions } from "../queries.server.ts";

export const action = door("self", async ({ scope, request, context }) => {
  await endOtherSessions(scope, await currentSessionHash(context, request));
  return goTo("/me");
});
