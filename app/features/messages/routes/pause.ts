import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { pauseMessages } from "../queries.server.ts";

export const action = door("self", async ({ scope }) => {
  await pauseMessages(scope, true);
  return goTo("/me/messages");
});
