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
import { DepartmentEnd } from "../parts/department-end.tsx";
import { DepartmentFields } from "../parts/department-fields.tsx";
import { changeDepartment, listDepartments, readUsage } from "../queries.server.ts";
import { isRemovable } from "../rules.ts";

export const handle = { title: ($) => $.organisation.departments.edit } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, params, language }) => {
  const all = await listDepartments(scope);
  const department = all.find(({ id }) => id === params.id);
  if (!department) throw problem("not-found");
  const usage = await readUsage(scope, department.id);
  const { id, name, kind, headcount, groupId, isArchived } = department;
  return {
    id,
    name: name[language],
    isArchived,
    values: { nameNl: name.nl, nameEn: name.en, kind, headcount: headcount ?? undefined, group: groupId },
    members: usage.members,
    isLast: usage.isLast,
    isRemovable: isRemovable(usage),
    others: all
      .filter((other) => other.id !== id && !other.isArchived)
      .map((other) => ({ value: other.id, label: other.name[language] })),
    kinds: departmentKinds.map((each) => ({ value: each.key, label: each.name[language] })),
    groups: (await listGroups(scope)).map((group) => ({ value: group.id, label: group.name[language] })),
  };
});

export const action = door("organisation:manage", async ({ scope, request, params }) => {
  const submission = await readForm(request, departmentForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const { nameNl, nameEn, kind, headcount, group } = submission.value;
  const name = { nl: nameNl, en: nameEn };
  const fields = { name, kind, headcount: headcount ?? null, groupId: group };
  if (!(await changeDepartment(scope, params.id ?? "", fields))) throw problem("not-found");
  return goTo("/admin/departments?saved");
});

export default function Department() {
  const { t } = useTranslation();
  const department = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<DepartmentFormFields>({
    id: "department",
    lastResult: answer?.submission,
    defaultValue: department.values,
  });
  return (
    <AdminPage
      title={department.name}
      lead={department.isArchived ? t(($) => $.organisation.departments.isArchived) : undefined}
      back={{ to: "/admin/departments", label: t(($) => $.organisation.departments.title) }}
      problems={
        <ErrorSummary fields={[fields.nameNl, fields.nameEn, fields.kind, fields.headcount, fields.group]} />
      }
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <p className="notice mb-6">{t(($) => $.organisation.frozen)}</p>
        <DepartmentFields fields={fields} kinds={department.kinds} groups={department.groups} />
      </Form>
      <DepartmentEnd department={department} />
    </AdminPage>
  );
}
