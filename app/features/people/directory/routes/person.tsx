import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminHead } from "../../parts/admin-head.tsx";
import { listDepartments } from "../../queries.server.ts";
import { changePerson } from "../change/queries.server.ts";
import { type PersonFields, personForm } from "../form.ts";
import { PersonAccess } from "../parts/person-access.tsx";
import { PlaceFields } from "../parts/person-fields.tsx";
import { StateChip } from "../parts/state-chip.tsx";
import { readPerson } from "../queries.server.ts";

export const handle = { title: ($) => $.people.directory.person } satisfies PageHandle;

export const loader = door("people:manage", async ({ scope, params, request, language }) => {
  const person = await readPerson(scope, params.id ?? "");
  if (!person) throw problem("not-found");
  const departments = await listDepartments(scope);
  const choices = departments.map((department) => ({ value: department.id, label: department[language] }));
  if (!choices.some(({ value }) => value === person.departmentId)) {
    choices.push({
      value: person.departmentId,
      label: language === "nl" ? person.departmentNl : person.departmentEn,
    });
  }
  const query = new URL(request.url).searchParams;
  const { id, name, email, role, departmentId, state } = person;
  return {
    person: { id, name, email, role, departmentId, state, isYou: id === scope.memberId },
    departments: choices,
    isSaved: query.has("saved"),
    isLastAdmin: query.has("last-admin"),
  };
});

export const action = door("people:manage", async ({ scope, params, request }) => {
  const submission = await readForm(request, personForm);
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ submission: submission.reply({ fieldErrors }) }, { status: 400 });
  if (submission.status !== "success") return refuse({});
  const { name, department, role } = submission.value;
  const id = params.id ?? "";
  const outcome = await changePerson(scope, id, { name, departmentId: department, role });
  if (outcome === "missing") throw problem("not-found");
  if (outcome === "last-admin") return refuse({ role: ["people.problem.lastAdmin"] });
  if (outcome === "admin-needs-email") return refuse({ role: ["people.problem.adminNeedsEmail"] });
  if (outcome === "no-department") return refuse({ department: ["people.problem.departmentMissing"] });
  return goTo(`/admin/people/${id}?saved=1`);
});

export default function Person() {
  const { t } = useTranslation();
  const { person, departments, isSaved, isLastAdmin } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, role, departmentId: department } = person;
  const [form, fields] = useForm<PersonFields>({
    id: `person-${person.id}`,
    lastResult: answer?.submission,
    defaultValue: { name, role, department },
  });
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[fields.name, fields.department, fields.role]} />
      <AdminHead title={name} back="people">
        <StateChip state={person.state} />
      </AdminHead>
      {isSaved && !answer ? (
        <p role="status" className="notice notice-ok mb-6">
          {t(($) => $.people.directory.saved)}
        </p>
      ) : null}
      {isLastAdmin ? (
        <p role="alert" className="notice notice-danger mb-6">
          {t(($) => $.people.problem.lastAdmin)}
        </p>
      ) : null}
      <p className="mb-6 text-muted [overflow-wrap:anywhere]">
        {person.email ?? t(($) => $.people.directory.noEmail)}
      </p>
      <Form method="post" action={`/admin/people/${person.id}`} {...getFormProps(form)} noValidate>
        <TextField field={fields.name} autoComplete="off" label={t(($) => $.people.name)} />
        <PlaceFields department={fields.department} role={fields.role} departments={departments} />
        <SubmitButton>{t(($) => $.shared.form.save)}</SubmitButton>
      </Form>
      <PersonAccess {...person} />
    </div>
  );
}
