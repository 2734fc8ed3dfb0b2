import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { startSession } from "#app/shared/session.server.ts";
import { organisationForm } from "../form.ts";
import { listOwnMemberships } from "../queries.server.ts";

export const action = door("self", async ({ scope, request, context }) => {
  const submission = await readForm(request, organisationForm);
  if (submission.status !== "success") throw problem("invalid");
  const memberships = await listOwnMemberships(scope);
  const chosen = memberships.find(({ memberId }) => memberId === submission.value.organisation);
  if (!chosen) throw problem("not-found");
  const cookie = await startSession(context, request, {
    ...chosen,
    sharedDevice: scope.sharedDevice,
  });
  return goTo("/", { "Set-Cookie": cookie });
});
