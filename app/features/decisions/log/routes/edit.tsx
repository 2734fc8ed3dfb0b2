import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { localDay } from "#app/domain/calendar.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readChosenWeeks } from "../../look-back/moment/queries.server.ts";
import { decisionForm } from "../form.ts";
import { DecisionForm } from "../parts/decision-form.tsx";
import { readDepartments, readEditable, readFormPage, reviseDecision } from "../queries.server.ts";
import { editableUntil, formValues, mistakesIn, questionsBefore } from "../rules.ts";

export const handle = { title: ($) => $.decisions.log.editTitle } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope, params }) => {
  const decision = await readEditable(scope, params.id ?? "");
  if (!decision) return goTo(`/decisions/${params.id}`);
  return {
    ...(await readFormPage(scope)),
    until: editableUntil(decision.loggedAt),
    timeZone: scope.timeZone,
    values: { ...formValues(decision), look_back: `${(await readChosenWeeks(scope, decision)) ?? ""}` },
  };
});

export const action = door("decision:log", async ({ request, params, scope }) => {
  const submission = await readForm(request, decisionForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const mistakes = mistakesIn(
    submission.value,
    localDay(scope.now, scope.timeZone),
    await readDepartments(scope),
  );
  if (mistakes) return data({ submission: submission.reply({ fieldErrors: mistakes }) }, { status: 400 });
  const questions = questionsBefore(submission.value);
  if (questions.length > 0) return data({ submission: submission.reply(), questions });
  await reviseDecision(scope, params.id ?? "", submission.value);
  return goTo(`/decisions/${params.id}`);
});

export default function EditDecision() {
  const { t, i18n } = useTranslation();
  const { until, timeZone, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const moment = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  }).format(until);
  return (
    <>
      <h1>{t(($) => $.decisions.log.editTitle)}</h1>
      <p className="mt-1 mb-6 text-muted">{t(($) => $.decisions.log.editLead, { moment })}</p>
      <DecisionForm {...loaded} draft="off" answer={answer} />
    </>
  );
}
