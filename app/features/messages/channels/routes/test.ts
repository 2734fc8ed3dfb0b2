import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { unseal } from "#app/shared/secret.server.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import { testCard, writeCard } from "../card/format.server.ts";
import { keepResult, readChannel } from "../queries.server.ts";

export const action = door("organisation:manage", async ({ scope, params, context }) => {
  const channel = await readChannel(scope, params.id ?? "");
  if (!channel) throw problem("not-found");
  if (await secondsToWait(context, [["channel-test", scope.organisationId]])) throw problem("too-many");
  const address = unseal(channel.url, context.env.sessionSecret);
  const card = testCard(context.env.publicUrl, context.i18n(channel.language).t);
  const result =
    address === null
      ? "unreadable"
      : await context.outbound.post(address, writeCard(channel.kind, card, channel.language));
  await keepResult(scope, channel.id, result, null);
  return goTo(`/admin/channels?result=${result}`);
});
