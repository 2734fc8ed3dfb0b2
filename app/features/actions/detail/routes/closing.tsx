import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { outcomes } from "#app/domain/content/outcomes.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton, TextArea } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type ClosingFields, closingForm } from "../../form.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { readAction } from "../../queries.server.ts";
import { mayChange } from "../../rules.ts";
import { OutcomeField } from "../parts/outcome-field.tsx";
import { closeAction } from "../queries.server.ts";

export const handle = { title: ($) => $.actions.closing.title } satisfies PageHandle;

export const loader = door("action:read", async ({ scope, params, language }) => {
  const found = await readAction(scope, params.id ?? "");
  const reader = { ...scope, language, managesAll: may(scope.role, "action:manage") };
  if (!found || !mayChange(found, reader)) throw problem("not-found");
  if (found.status === "dropped") throw problem("conflict");
  const { id, title, noticed, noticedText, learned } = found;
  const options = outcomes.map(({ key, label }) => ({ value: key, label: label[language] }));
  return {
    id,
    title,
    lang: found.language,
    fields: { noticed: noticed ?? undefined, noticedText, learned },
    options,
  };
});

export const action = door("action:read", async ({ scope, params, request }) => {
  const submission = await readForm(request, closingForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const id = params.id ?? "";
  const outcome = await closeAction(scope, id, submission.value);
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/actions/${id}?closed=1`);
});

export default function Closing() {
  const { t } = useTranslation();
  const { id, title, lang, fields: kept, options } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<ClosingFields>({
    id: `closing-${id}`,
    lastResult: answer?.submission,
    defaultValue: kept,
  });
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[fields.noticed, fields.noticedText, fields.learned]} />
      <BackLink to={`/actions/${id}`} words={t(($) => $.shared.form.cancel)} />
      <p lang={lang} className="text-muted [overflow-wrap:anywhere]">
        {title}
      </p>
      <h1 className="mt-1 mb-6">{t(($) => $.actions.closing.title)}</h1>
      <Form method="post" {...getFormProps(form)} noValidate>
        <OutcomeField field={fields.noticed} options={options} legend={t(($) => $.actions.closing.noticed)} />
        <TextArea
          field={fields.noticedText}
          rows={3}
          optional
          label={t(($) => $.actions.closing.words)}
          hint={t(($) => $.actions.closing.wordsHint)}
        />
        <TextArea
          field={fields.learned}
          rows={4}
          optional
          label={t(($) => $.actions.closing.learned)}
          hint={t(($) => $.actions.closing.learnedHint)}
        />
        <SubmitButton>{t(($) => $.actions.closing.submit)}</SubmitButton>
      </Form>
    </div>
  );
}
