import { data } from "@remix-run/node";
import {
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  isRouteErrorResponse,
  redirectDocument,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
  useSearchParams,
} from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { localDay } from "#app/domain/calendar.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { newId } from "#app/shared/id.ts";
import { removeFromOutbox } from "#app/shared/outbox.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { Outbox } from "#app/shared/ui/outbox.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { decisionForm } from "../form.ts";
import { inTime, keepForLater } from "../later/parts/keep.tsx";
import { Kept } from "../later/parts/kept.tsx";
import { DecisionForm } from "../parts/decision-form.tsx";
import type { FormShape } from "../parts/fields.tsx";
import { forgetDeviceDraft } from "../parts/use-device-draft.tsx";
import { logDecision, readDepartments, readDraft, readFormPage } from "../queries.server.ts";
import { mistakesIn, questionsBefore } from "../rules.ts";

export const handle = { title: ($) => $.decisions.log.title, draft: "log" } satisfies PageHandle;

export const loader = door("decision:log", async ({ request, scope }) => {
  // A form to be kept on the device is empty, whatever this member was writing.
  const isKept = request.headers.has("X-Kept");
  const [page, draft] = await Promise.all([readFormPage(scope), isKept ? null : readDraft(scope)]);
  const blank: FormShape = {
    department: scope.departmentId,
    decided_on: page.today,
    visibility: scope.defaultVisibility,
    language: scope.language,
    key: newId(),
  };
  return { ...page, blank, draft, isKept };
});

export const action = door("decision:log", async ({ request, scope }) => {
  const submission = await readForm(request, decisionForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const { member } = submission.value;
  if (member && member !== scope.memberId)
    return data({ submission: submission.reply(), isOfAnother: true }, { status: 409 });
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

/** Without a connection the page comes from this device, by the service worker; a link of the app has to ask for it. */
export async function clientLoader({ request, serverLoader }: ClientLoaderFunctionArgs) {
  try {
    return await serverLoader<typeof loader>();
  } catch (error) {
    const isAnswer = error instanceof Response || isRouteErrorResponse(error);
    if (isAnswer || !navigator.serviceWorker?.controller) throw error;
    const { pathname, search } = new URL(request.url);
    throw redirectDocument(pathname + search);
  }
}

/** What does not arrive waits on this device; its key makes sending again harmless. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const form = await request.clone().formData();
  // Not of the request: a page that was kept posts to the address it was kept under.
  const reopened = new URLSearchParams(window.location.search).get("waiting");
  try {
    return await inTime(serverAction<typeof action>());
  } catch (error) {
    const isAnswer = error instanceof Response || isRouteErrorResponse(error);
    if (isAnswer && error.status < 400) {
      if (reopened) await removeFromOutbox(reopened);
      else forgetDeviceDraft(String(form.get("member")));
    }
    if (isAnswer && error.status < 500) throw error;
    return keepForLater(form, reopened);
  }
}

/** A failed try must not fetch a new key, and an open form has nothing new to learn. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod === "POST" ? false : defaultShouldRevalidate;

export default function LogDecision() {
  const { t } = useTranslation();
  const { blank, draft, ...page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action | typeof clientAction>();
  const [search] = useSearchParams();
  const keptAs = answer && "keptAs" in answer ? answer.keptAs : null;
  const values = keptAs ? { ...blank, key: keptAs } : { ...blank, ...draft };
  return (
    <>
      <h1>{t(($) => $.decisions.log.title)}</h1>
      <p className="mt-1 mb-6 text-muted">{t(($) => $.decisions.log.lead)}</p>
      {keptAs ? <Kept key={`kept ${keptAs}`} /> : null}
      <Outbox memberId={page.memberId} />
      {answer && "conflict" in answer ? (
        <p role="alert" className="notice mb-6">
          {t(($) => $.decisions.log.conflict)}{" "}
          <a href={`/decisions/${answer.conflict}`}>{t(($) => $.decisions.log.conflictLink)}</a>
        </p>
      ) : null}
      {answer && "isOfAnother" in answer ? (
        <p role="alert" className="notice notice-warn mb-6">
          {t(($) => $.decisions.log.ofAnother)}
        </p>
      ) : null}
      <DecisionForm
        key={`form ${keptAs}`}
        {...page}
        values={values}
        draft={draft && !keptAs ? "server" : "none"}
        answer={keptAs ? undefined : answer}
        startsAnew={keptAs !== null}
        reopened={keptAs ? null : search.get("waiting")}
      />
    </>
  );
}
