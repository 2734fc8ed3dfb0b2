import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { listDepartments } from "../../departments/queries.server.ts";
import { AdminPage } from "../../parts/admin-page.tsx";
import { type GroupFormFields, groupForm } from "../form.ts";
import { GroupFields } from "../parts/group-fields.tsx";
import { readGroup, renameGroup } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.groups.edit } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, params, language }) => {
  const group = await readGroup(scope, params.id ?? "");
  if (!group) throw problem("not-found");
  const inside = (await listDepartments(scope)).filter(({ groupId }) => groupId === group.id);
  return {
    id: group.id,
    name: group.name[language],
    values: { nameNl: group.name.nl, nameEn: group.name.en },
    departments: inside.map(({ id, name }) => ({ id, name: name[language] })),
  };
});

export const action = door("organisation:manage", async ({ scope, request, params }) => {
  const submission = await readForm(request, groupForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  const { nameNl, nameEn } = submission.value;
  if (!(await renameGroup(scope, params.id ?? "", { nl: nameNl, en: nameEn }))) throw problem("not-found");
  return goTo("/admin/groups?saved");
});

export default function Group() {
  const { t } = useTranslation();
  const group = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<GroupFormFields>({
    id: "group",
    lastResult: answer?.submission,
    defaultValue: group.values,
  });
  return (
    <AdminPage
      title={group.name}
      back={{ to: "/admin/groups", label: t(($) => $.organisation.groups.title) }}
      problems={<ErrorSummary fields={[fields.nameNl, fields.nameEn]} />}
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <p className="notice mb-6">{t(($) => $.organisation.frozen)}</p>
        <GroupFields fields={fields} />
      </Form>
      <section className="mt-10 border-t border-line pt-6" aria-labelledby="inside">
        <h2 id="inside">{t(($) => $.organisation.groups.inside)}</h2>
        {group.departments.length === 0 ? (
          <Form method="post" action={`/admin/groups/${group.id}/removal`} className="mt-3">
            <p className="hint mb-3">{t(($) => $.organisation.groups.empty)}</p>
            <button type="submit" className="button button-danger">
              {t(($) => $.organisation.groups.remove)}
            </button>
          </Form>
        ) : (
          <>
            <p className="hint mt-2">{t(($) => $.organisation.groups.insideHint)}</p>
            <ul className="mt-2">
              {group.departments.map(({ id, name }) => (
                <li key={id}>
                  <a href={`/admin/departments/${id}`} className="link-button">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </AdminPage>
  );
}
