import { door } from "#app/shared/door.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { endSession } from "#app/shared/session.server.ts";

export const action = door("self", async ({ request, context, scope }) => {
  const headers = new Headers({ "Set-Cookie": await endSession(context, request) });
  // On an own phone the drafts that wait for a connection must survive.
  if (scope.sharedDevice) headers.set("Clear-Site-Data", '"cache", "storage"');
  return goTo("/login", headers);
});
