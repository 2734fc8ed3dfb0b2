import { door } from "#app/shared/door.server.ts";
import { switchLanguage } from "#app/shared/language.server.ts";
import { problem } from "#app/shared/problem.ts";
import { readAction } from "../../queries.server.ts";
import { calendarAnswer, dueEvent } from "../events/format.server.ts";
import { writeCalendar } from "../format.server.ts";

/** The date of one action, for whatever calendar somebody has. Taken again after it was stopped, it cancels itself. */
export const loader = door("action:read", async ({ scope, params, request, context, t }) => {
  const switched = await switchLanguage(context, scope, request);
  if (switched) throw switched;
  const action = await readAction(scope, params.id ?? "");
  if (!action) throw problem("not-found");
  const events = [dueEvent(action, { t, publicUrl: context.env.publicUrl })];
  return calendarAnswer(writeCalendar({ name: null, events, zone: null }), "meegewogen.ics");
});
