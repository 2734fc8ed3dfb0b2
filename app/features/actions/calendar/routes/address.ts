import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { makeAddress } from "../queries.server.ts";

export const loader = door("self", () => goTo("/me/calendar"));

export const action = door("self", async ({ scope, context }) => {
  await makeAddress(scope, context.env.sessionSecret);
  return goTo("/me/calendar");
});
