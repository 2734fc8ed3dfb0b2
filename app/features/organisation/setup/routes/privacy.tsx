import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type PrivacyFormFields, privacyForm } from "../../privacy/form.ts";
import { PrivacyFields } from "../../privacy/parts/privacy-fields.tsx";
import { changePrivacy, readPrivacy } from "../../privacy/queries.server.ts";
import { ProgressButton, StepPage } from "../parts/step-page.tsx";
import { keepStep } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.setup.privacy.title, bare: true } satisfies PageHandle;

export const loader = door("privacy:manage", ({ scope }) => readPrivacy(scope));

export const action = door("privacy:manage", async ({ scope, request }) => {
  const submission = await readForm(request, privacyForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  await changePrivacy(scope, submission.value);
  await keepStep(scope, "done");
  return goTo("/setup/done");
});

export default function Privacy() {
  const { t } = useTranslation();
  const settings = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<PrivacyFormFields>({
    id: "privacy",
    lastResult: answer?.submission,
    defaultValue: settings,
  });
  return (
    <StepPage
      step={4}
      title={t(($) => $.organisation.setup.privacy.title)}
      lead={t(($) => $.organisation.setup.privacy.lead)}
      previous="/setup/people"
      problems={
        <ErrorSummary
          fields={[
            fields.threshold,
            fields.visibility,
            fields.cadence,
            fields.retentionMonths,
            fields.lookBackWeeks,
            fields.opinionPercent,
          ]}
        />
      }
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <PrivacyFields fields={fields} />
        <SubmitButton className="w-full md:w-auto">{t(($) => $.organisation.setup.next)}</SubmitButton>
      </Form>
      <ProgressButton to="done" quiet>
        {t(($) => $.organisation.setup.skip)}
      </ProgressButton>
    </StepPage>
  );
}
