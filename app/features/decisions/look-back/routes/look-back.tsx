import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { wordedInstant } from "../../detail/rules.ts";
import { answerForm, lookBackQuery } from "../form.ts";
import { OutcomeButtons } from "../parts/outcome-buttons.tsx";
import { PostponeForm } from "../parts/postpone-form.tsx";
import { SavedAnswer } from "../parts/saved-answer.tsx";
import { WordsForm } from "../parts/words-form.tsx";
import { answerOwn, countAsked, readOwnLookBack } from "../queries.server.ts";
import { lookBackView, outcomeOptions } from "../rules.ts";

export const handle = { title: ($) => $.decisions.lookBack.title } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope, params, request, language, context }) => {
  const query = lookBackQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw problem("invalid");
  const own = await readOwnLookBack(scope, params.id ?? "");
  if (!own) throw problem("not-found");
  const view = lookBackView(own, language, scope.now, (at) => wordedInstant(at, language, scope.timeZone));
  if (view.stand === "never") return goTo(`/decisions/${view.id}`);
  const wantsChange = view.answer !== null && view.canChange && query.data.change === "1";
  const isToldOrDone = view.hasWords || query.data.saved === "1" || !view.canChange;
  return {
    view,
    options: outcomeOptions(language),
    address: new URL(`/decisions/${view.id}`, context.env.publicUrl).href,
    others: await countAsked(scope),
    step: view.answer === null ? "ask" : wantsChange ? "change" : isToldOrDone ? "done" : "words",
  } as const;
});

/** The first tap sends the outcome, the second step the same outcome with words. */
export const action = door("decision:log", async ({ scope, params, request }) => {
  const submission = await readForm(request, answerForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const id = params.id ?? "";
  const answered = await answerOwn(scope, id, submission.value);
  if (answered === "not-found" || answered === "conflict") throw problem(answered);
  return goTo(`/decisions/${id}/look-back${submission.value.told ? "?saved=1" : ""}`);
});

export default function LookBack() {
  const { t } = useTranslation();
  const { view, options, address, others, step } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-[40rem]">
      <a href={`/decisions/${view.id}`} className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.lookBack.toDecision)}
      </a>
      <h1 id="question">{t(($) => $.decisions.lookBack.title)}</h1>
      <blockquote className="mt-3 mb-6 border-l-4 border-line pl-4">
        <p className="font-semibold break-words" lang={view.lang}>
          {view.title}
        </p>
        <p className="hint">{t(($) => $.decisions.lookBack.decidedOn, { day: view.date })}</p>
      </blockquote>
      {step === "ask" && view.stand === "later" ? (
        <p className="notice" role="status">
          {view.wasPostponed
            ? t(($) => $.decisions.lookBack.againFrom, { day: view.due })
            : t(($) => $.decisions.lookBack.askedFrom, { day: view.due })}
        </p>
      ) : null}
      {step === "ask" && view.stand === "missed" ? <p>{t(($) => $.decisions.lookBack.missed)}</p> : null}
      {step === "ask" && view.stand === "later" && view.canChange ? (
        <details className="mt-4">
          <summary className="py-2.5 font-semibold text-brand">
            {t(($) => $.decisions.lookBack.knowNow)}
          </summary>
          <OutcomeButtons id={view.id} options={options} labelledBy="question" />
        </details>
      ) : null}
      {(step === "ask" && view.stand !== "later") || step === "change" ? (
        <>
          <OutcomeButtons id={view.id} options={options} chosen={view.answer?.key} labelledBy="question" />
          <PostponeForm id={view.id} left={view.postponementsLeft} />
        </>
      ) : null}
      {step === "words" ? (
        <p className="notice notice-ok mb-6" role="status">
          <b>{view.answer?.label}.</b> {t(($) => $.decisions.lookBack.kept)}
        </p>
      ) : null}
      {step === "words" || step === "change" ? (
        <div className={step === "change" ? "mt-8 border-t border-line pt-6" : ""}>
          <WordsForm
            key={view.answer?.key}
            view={view}
            last={answer?.submission}
            isChange={step === "change"}
          />
        </div>
      ) : null}
      {step === "done" ? <SavedAnswer view={view} address={address} /> : null}
      {others > 0 && (step === "done" || view.stand === "later") ? (
        <p className="mt-8">
          <a className="button" href="/decisions/look-backs">
            {t(($) => $.decisions.lookBack.next, { count: others })}
          </a>
        </p>
      ) : null}
      <p className="hint mt-8 border-t border-line pt-4">
        {view.isExample
          ? t(($) => $.decisions.lookBack.whoSeesExample)
          : t(($) => $.decisions.lookBack.whoSees)}
      </p>
    </div>
  );
}
