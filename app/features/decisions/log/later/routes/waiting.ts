import { localDay } from "#app/domain/calendar.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { decisionForm } from "../../form.ts";
import { logDecision, readDepartments } from "../../queries.server.ts";
import { mistakesIn } from "../../rules.ts";

/** Takes one decision that waited on a device. Answered to `app/shared/outbox.ts`, never to a person. */
export const action = door("decision:log", async ({ request, scope, t }) => {
  const submission = await readForm(request, decisionForm);
  // Before anything is told about it: what another member left on this device is not this member's to send.
  if (submission.payload.member !== scope.memberId) return Response.json({}, { status: 412 });
  const refuse = (problems: readonly string[]) =>
    Response.json({ words: problems.map((problem) => t(problem as never)) }, { status: 400 });
  if (submission.status !== "success" || !submission.value.key)
    return refuse(Object.values(submission.reply().error ?? {}).flatMap((problems) => problems ?? []));
  const today = localDay(scope.now, scope.timeZone);
  const mistakes = mistakesIn(submission.value, today, await readDepartments(scope));
  if (mistakes) return refuse(Object.values(mistakes).flat());
  const logged = await logDecision(scope, submission.value);
  return Response.json({ id: logged.id }, { status: logged.kind === "conflict" ? 409 : 200 });
});
