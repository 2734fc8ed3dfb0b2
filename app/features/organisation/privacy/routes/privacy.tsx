import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminPage } from "../../parts/admin-page.tsx";
import { type PrivacyFormFields, privacyForm } from "../form.ts";
import { PrivacyFields } from "../parts/privacy-fields.tsx";
import { changePrivacy, readPrivacy } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.privacy.title } satisfies PageHandle;

export const loader = door("privacy:manage", async ({ scope, request }) => ({
  settings: await readPrivacy(scope),
  isSaved: new URL(request.url).searchParams.has("saved"),
}));

export const action = door("privacy:manage", async ({ scope, request }) => {
  const submission = await readForm(request, privacyForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  await changePrivacy(scope, submission.value);
  return goTo("/admin/privacy?saved");
});

export default function Privacy() {
  const { t } = useTranslation();
  const { settings, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<PrivacyFormFields>({
    id: "privacy",
    lastResult: answer?.submission,
    defaultValue: settings,
  });
  return (
    <AdminPage
      title={t(($) => $.organisation.privacy.title)}
      lead={t(($) => $.organisation.privacy.lead)}
      isSaved={isSaved && !answer}
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
        <SubmitButton className="w-full md:w-auto">{t(($) => $.shared.form.save)}</SubmitButton>
      </Form>
      <p className="mt-8">
        <a href="/admin/changes">{t(($) => $.organisation.privacy.changes)}</a>
      </p>
    </AdminPage>
  );
}
