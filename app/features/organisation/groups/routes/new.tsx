import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminPage } from "../../parts/admin-page.tsx";
import { type GroupFormFields, groupForm } from "../form.ts";
import { GroupFields } from "../parts/group-fields.tsx";
import { addGroupAlone } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.groups.add } satisfies PageHandle;

export const loader = door("organisation:manage", () => null);

export const action = door("organisation:manage", async ({ scope, request }) => {
  const submission = await readForm(request, groupForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const { nameNl, nameEn } = submission.value;
  await addGroupAlone(scope, { nl: nameNl, en: nameEn });
  return goTo("/admin/groups?saved");
});

export default function NewGroup() {
  const { t } = useTranslation();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<GroupFormFields>({ id: "group", lastResult: answer?.submission });
  return (
    <AdminPage
      title={t(($) => $.organisation.groups.add)}
      lead={t(($) => $.organisation.groups.addLead)}
      back={{ to: "/admin/groups", label: t(($) => $.organisation.groups.title) }}
      problems={<ErrorSummary fields={[fields.nameNl, fields.nameEn]} />}
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <GroupFields fields={fields} />
      </Form>
    </AdminPage>
  );
}
