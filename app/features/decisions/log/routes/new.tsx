import { data } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  isRouteErrorResponse,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { localDay } from "#app/domain/calendar.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { newId } from "#app/shared/id.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { decisionForm } from "../form.ts";
import { DecisionForm } from "../parts/decision-form.tsx";
import type { FormShape } from "../parts/fields.tsx";
import { forgetDeviceDraft } from "../parts/use-device-draft.tsx";
import { logDecision, readDepartments, readDraft, readFormPage } from "../queries.server.ts";
import { mistakesIn, questionsBefore } from "../rules.ts";

export const handle = { title: ($) => $.decisions.log.title, draft: "log" } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope }) => {
  const [page, draft] = await Promise.all([readFormPage(scope), readDraft(scope)]);
  const values: FormShape = {
    department: scope.departmentId,
    decided_on: page.today,
    visibility: scope.defaultVisibility,
    language: scope.language,
    key: newId(),
    ...draft,
  };
  return { ...page, values, hasDraft: draft !== null };
});

export const action = door("decision:log", async ({ request, scope }) => {
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
  const logged = await logDecision(scope, submission.value);
  if (logged.kind === "conflict")
    return data({ submission: submission.reply(), conflict: logged.id }, { status: 409 });
  return goTo(`/decisions/${logged.id}?saved=1`);
});

/** When the connection drops, the form stays as it is and is sent again; the key makes that harmless. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    const isAnswer = error instanceof Response || isRouteErrorResponse(error);
    if (isAnswer && error.status < 400) for (const memberId of draftsHere()) forgetDeviceDraft(memberId);
    if (isAnswer && error.status < 500) throw error;
    return { offline: true as const };
  }
}

function draftsHere(): string[] {
  return Object.keys(window.localStorage)
    .concat(Object.keys(window.sessionStorage))
    .filter((name) => name.startsWith("draft:"))
    .map((name) => name.slice("draft:".length));
}

/** A failed try must not fetch a new key, and an open form has nothing new to learn. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod === "POST" ? false : defaultShouldRevalidate;

export default function LogDecision() {
  const { t } = useTranslation();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action | typeof clientAction>();
  return (
    <>
      <h1>{t(($) => $.decisions.log.title)}</h1>
      <p className="mt-1 mb-6 text-muted">{t(($) => $.decisions.log.lead)}</p>
      {answer && "conflict" in answer ? (
        <p role="alert" className="notice mb-6">
          {t(($) => $.decisions.log.conflict)}{" "}
          <a href={`/decisions/${answer.conflict}`}>{t(($) => $.decisions.log.conflictLink)}</a>
        </p>
      ) : null}
      <DecisionForm {...loaded} draft={loaded.hasDraft ? "server" : "none"} answer={answer} />
    </>
  );
}
