import { door } from "#app/shared/door.server.ts";
import { pseudonym } from "#app/shared/secret.server.ts";
import { readSetting } from "../../queries.server.ts";
import { writeSlot } from "../rules.ts";

export const loader = door("self", async ({ scope, context, t }) => {
  const { weekday, hour } = await readSetting(scope);
  const slot = {
    id: pseudonym(`slot ${scope.memberId}`, context.env.sessionSecret),
    title: t(($) => $.messages.slotTitle),
    link: `${context.env.publicUrl}/decisions/new`,
    weekday,
    hour,
  };
  return new Response(writeSlot(slot, scope.now, scope.timeZone), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="meegewogen.ics"',
    },
  });
});
