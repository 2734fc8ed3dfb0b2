import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { removeChannel } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, params }) => {
  await removeChannel(scope, params.id ?? "");
  return goTo("/admin/channels");
});
