import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type OrganisationFormFields, organisationForm } from "../form.ts";
import { AdminPage } from "../parts/admin-page.tsx";
import { OrganisationFields } from "../parts/organisation-fields.tsx";
import { changeOrganisation, readOrganisation } from "../queries.server.ts";
import { timeZones } from "../rules.ts";

export const handle = { title: ($) => $.organisation.settings.title } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, request }) => {
  const { name, language, timeZone } = await readOrganisation(scope);
  const isSaved = new URL(request.url).searchParams.has("saved");
  return { settings: { organisation: name, language, timeZone }, zones: timeZones(), isSaved };
});

export const action = door("organisation:manage", async ({ scope, request }) => {
  const submission = await readForm(request, organisationForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const { organisation: name, language, timeZone } = submission.value;
  await changeOrganisation(scope, { name, language, timeZone });
  return goTo("/admin/organisation?saved");
});

export default function Settings() {
  const { t } = useTranslation();
  const { settings, zones, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<OrganisationFormFields>({
    id: "organisation",
    lastResult: answer?.submission,
    defaultValue: settings,
  });
  return (
    <AdminPage
      title={t(($) => $.organisation.settings.title)}
      isSaved={isSaved && !answer}
      problems={<ErrorSummary fields={[fields.organisation, fields.language, fields.timeZone]} />}
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <OrganisationFields fields={fields} zones={zones} />
        <SubmitButton className="w-full md:w-auto">{t(($) => $.shared.form.save)}</SubmitButton>
      </Form>
    </AdminPage>
  );
}
