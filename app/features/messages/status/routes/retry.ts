import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { retryJob } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, params, context }) => {
  await retryJob(scope, params.id ?? "");
  context.wake();
  return goTo("/admin/status?retried");
});
