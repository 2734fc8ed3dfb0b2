import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentKinds } from "#app/domain/content/departments.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { listGroups } from "../../groups/queries.server.ts";
import { AdminPage } from "../../parts/admin-page.tsx";
import { type DepartmentFormFields, departmentForm } from "../form.ts";
import { DepartmentFields } from "../parts/department-fields.tsx";
import { addDepartment } from "../queries.server.ts";
import { ownGroup } from "../rules.ts";

export const handle = { title: ($) => $.organisation.departments.add } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, language }) => ({
  kinds: departmentKinds.map(({ key, name }) => ({ value: key, label: name[language] })),
  groups: (await listGroups(scope)).map(({ id, name }) => ({ value: id, label: name[language] })),
}));

export const action = door("organisation:manage", async ({ scope, request }) => {
  const submission = await readForm(request, departmentForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const { nameNl, nameEn, kind, headcount, group } = submission.value;
  const name = { nl: nameNl, en: nameEn };
  const id = await addDepartment(scope, { name, kind, headcount: headcount ?? null, groupId: group });
  if (!id) throw problem("invalid");
  return goTo("/admin/departments?saved");
});

export default function NewDepartment() {
  const { t } = useTranslation();
  const { kinds, groups } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<DepartmentFormFields>({
    id: "department",
    lastResult: answer?.submission,
    defaultValue: { kind: "other", group: ownGroup },
  });
  return (
    <AdminPage
      title={t(($) => $.organisation.departments.add)}
      back={{ to: "/admin/departments", label: t(($) => $.organisation.departments.title) }}
      problems={
        <ErrorSummary fields={[fields.nameNl, fields.nameEn, fields.kind, fields.headcount, fields.group]} />
      }
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <DepartmentFields fields={fields} kinds={kinds} groups={groups} />
      </Form>
    </AdminPage>
  );
}
