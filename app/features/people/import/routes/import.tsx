import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { newId } from "#app/shared/id.ts";
import { ErrorSummary, FieldError, SelectField, SubmitButton, TextArea } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminHead } from "../../parts/admin-head.tsx";
import { listDepartments } from "../../queries.server.ts";
import { type ListFields, listForm } from "../form.ts";
import { decodeText } from "../format.server.ts";
import { Preview } from "../parts/preview.tsx";
import { previewPeople } from "../queries.server.ts";

export const handle = { title: ($) => $.people.import.title } satisfies PageHandle;

export const loader = door("people:manage", async ({ scope, request, language }) => {
  const departments = await listDepartments(scope);
  const isStale = new URL(request.url).searchParams.has("changed");
  return {
    isStale,
    departments: departments.map((department) => ({ value: department.id, label: department[language] })),
  };
});

export const action = door("people:manage", async ({ scope, request, language, context }) => {
  const submission = await readForm(request, listForm);
  if (submission.status !== "success") {
    return data({ submission: submission.reply(), preview: null }, { status: 400 });
  }
  const { file, department = "" } = submission.value;
  const text = file ? decodeText(new Uint8Array(await file.arrayBuffer())) : (submission.value.text ?? "");
  if (text.trim() === "") {
    const reply = submission.reply({ fieldErrors: { text: ["people.problem.listMissing"] } });
    return data({ submission: reply, preview: null }, { status: 400 });
  }
  const { people, wrong, already } = await previewPeople(scope, text, department || null);
  const departments = new Map((await listDepartments(scope)).map((row) => [row.id, row[language]]));
  const preview = {
    ...{ key: newId(), text, department, wrong, count: people.length },
    invitations: people.filter(({ email }) => email !== null).length,
    canMail: context.mailer.isOn,
    already: already.flatMap(({ email }) => email ?? []),
    sample: people.slice(0, 20).map(({ line, name, email, departmentId, role }) => {
      return { line, name, email, role, department: departments.get(departmentId) ?? "" };
    }),
  };
  return data({ submission: null, preview });
});

export default function Import() {
  const { t } = useTranslation();
  const { departments, isStale } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const preview = answer?.preview;
  const [form, fields] = useForm<ListFields>({
    id: `list-${preview?.key ?? "new"}`,
    lastResult: answer?.submission,
    defaultValue: preview ? { text: preview.text, department: preview.department } : {},
  });
  return (
    <div className="max-w-[56rem]">
      <ErrorSummary fields={[fields.text]} />
      <AdminHead title={t(($) => $.people.import.title)} back="people" />
      {isStale && !answer ? (
        <p role="alert" className="notice notice-warn mb-6">
          {t(($) => $.people.import.stale)}
        </p>
      ) : null}
      {preview ? <Preview preview={preview} /> : <p className="mb-6">{t(($) => $.people.import.lead)}</p>}
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)} noValidate key={form.id}>
        {preview ? <h2 className="mb-3">{t(($) => $.people.import.mendTitle)}</h2> : null}
        <div className="mb-6">
          <label className="label" htmlFor={fields.file.id}>
            {t(($) => $.people.import.file)}
          </label>
          <input
            {...getInputProps(fields.file, { type: "file" })}
            key="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            className="field mt-1"
          />
          <FieldError field={fields.file} />
        </div>
        <TextArea
          field={fields.text}
          rows={preview ? 12 : 7}
          label={t(($) => $.people.import.text)}
          hint={t(($) => $.people.import.textHint)}
        />
        <SelectField
          field={fields.department}
          choices={departments}
          empty={t(($) => $.people.import.noDepartment)}
          label={t(($) => $.people.import.department)}
        />
        <SubmitButton className={preview ? "button-quiet" : ""}>
          {t(($) => $.people.import.check)}
        </SubmitButton>
      </Form>
    </div>
  );
}
