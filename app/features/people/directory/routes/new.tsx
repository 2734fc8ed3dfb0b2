import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { newId } from "#app/shared/id.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { invitationMails, issueAccess } from "../../format.server.ts";
import { AccessCard } from "../../parts/access-card.tsx";
import { AdminHead } from "../../parts/admin-head.tsx";
import { addPeople, listDepartments } from "../../queries.server.ts";
import { type NewcomerFields as Fields, newcomerForm } from "../form.ts";
import { NewcomerFields, PlaceFields } from "../parts/person-fields.tsx";

export const handle = { title: ($) => $.people.directory.add } satisfies PageHandle;

export const loader = door("people:manage", async ({ scope, language }) => {
  const departments = await listDepartments(scope);
  return {
    key: newId(),
    organisation: scope.organisationName,
    departments: departments.map((department) => ({ value: department.id, label: department[language] })),
  };
});

export const action = door("people:manage", async ({ scope, request, context, language: own }) => {
  const submission = await readForm(request, newcomerForm);
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ submission: submission.reply({ fieldErrors }), access: null, isMailed: false }, { status: 400 });
  if (submission.status !== "success") return refuse({});
  const { key, name, email = null, department, role, language = null } = submission.value;
  const departments = await listDepartments(scope);
  if (!departments.some(({ id }) => id === department)) {
    return refuse({ department: ["people.problem.departmentMissing"] });
  }
  const { secretHash, access } = issueAccess(context, { name, email });
  const newcomer = { memberId: key, name, email, role, departmentId: department, language, secretHash };
  const invited = { memberId: key, access, language: language ?? own };
  const mails = invitationMails(context, scope.organisationName, [invited]);
  const { outcome } = await addPeople(scope, [newcomer], mails);
  if (outcome === "already") return refuse({ email: ["people.problem.alreadyMember"] });
  // The same form once more: the link was shown then, and only its hash is kept.
  if (outcome === "again") throw goTo(`/admin/people/${key}`);
  context.wake();
  return data({ submission: null, access, isMailed: mails.length > 0 });
});

export default function NewPerson() {
  const { t } = useTranslation();
  const { key, organisation, departments } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Fields>({
    id: "newcomer",
    lastResult: answer?.submission,
    defaultValue: {
      role: "employee",
      ...(departments.length === 1 ? { department: departments[0]?.value } : {}),
    },
  });
  if (answer?.access) {
    return (
      <>
        <AdminHead title={t(($) => $.people.directory.added, { name: answer.access.name })} back="people" />
        <AccessCard access={answer.access} isMailed={answer.isMailed} organisation={organisation} />
      </>
    );
  }
  const { name, email, language, department, role } = fields;
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[name, email, language, department, role]} />
      <AdminHead title={t(($) => $.people.directory.add)} back="people" />
      <Form method="post" {...getFormProps(form)} noValidate>
        <input type="hidden" name="key" value={key} />
        <NewcomerFields name={name} email={email} language={language} />
        <PlaceFields department={department} role={role} departments={departments} />
        <SubmitButton>{t(($) => $.people.directory.add)}</SubmitButton>
      </Form>
    </div>
  );
}
