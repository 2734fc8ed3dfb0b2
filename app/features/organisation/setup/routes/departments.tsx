import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentKinds } from "#app/domain/content/departments.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton, TextArea } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { listDepartments } from "../../departments/queries.server.ts";
import { type DepartmentsFields, departmentsForm } from "../form.ts";
import { KindRows, PresentRows } from "../parts/department-rows.tsx";
import { BundleChoice, WrongLines } from "../parts/paste.tsx";
import { ProgressButton, StepPage } from "../parts/step-page.tsx";
import { nameOfKind, saveDepartments } from "../queries.server.ts";
import { parseDepartments } from "../rules.ts";

export const handle = {
  title: ($) => $.organisation.setup.departments.title,
  bare: true,
} satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, language }) => {
  const all = await listDepartments(scope);
  const departments = all.filter(({ isArchived }) => !isArchived);
  const used = new Set(all.map(({ kind }) => kind));
  return {
    present: departments.map(({ id, name, headcount }) => ({ id, name: name[language], headcount })),
    kinds: departmentKinds
      .filter(({ key }) => key !== "other" && !used.has(key))
      .map(({ key, name }) => ({ kind: key, name: name[language] })),
  };
});

export const action = door("organisation:manage", async ({ scope, request }) => {
  const submission = await readForm(request, departmentsForm);
  if (submission.status !== "success")
    return data({ submission: submission.reply(), wrong: [] }, { status: 400 });
  const { existing, kinds, headcount, paste, bundle } = submission.value;
  const { found, wrong } = parseDepartments(paste);
  if (wrong.length > 0) {
    const fieldErrors = { paste: ["organisation.setup.problem.pasteLines"] };
    return data({ submission: submission.reply({ fieldErrors }), wrong }, { status: 400 });
  }
  const ticked = kinds.map((kind) => ({ kind, name: nameOfKind(kind), headcount: headcount[kind] ?? null }));
  await saveDepartments(scope, { headcounts: existing, chosen: [...ticked, ...found], bundle });
  return goTo("/setup/people");
});

export default function Departments() {
  const { t } = useTranslation();
  const { present, kinds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<DepartmentsFields>({
    id: "departments",
    lastResult: answer?.submission,
    defaultValue: {
      existing: Object.fromEntries(present.map(({ id, headcount }) => [id, headcount?.toString()])),
    },
  });
  const counts = fields.headcount.getFieldset();
  const counted = fields.existing.getFieldset() as Readonly<Record<string, (typeof counts)["hr"]>>;
  const presentRows = present.flatMap(({ id, name }) =>
    counted[id] ? [{ id, name, field: counted[id] }] : [],
  );
  const ticked: unknown = fields.kinds.initialValue;
  const kindRows = kinds.map(({ kind, name }) => ({
    kind,
    name,
    field: counts[kind],
    isTicked: Array.isArray(ticked) ? ticked.includes(kind) : ticked === kind,
  }));
  const all = [...presentRows, ...kindRows].map(({ field }) => field);
  return (
    <StepPage
      step={2}
      title={t(($) => $.organisation.setup.departments.title)}
      lead={t(($) => $.organisation.setup.departments.lead)}
      problems={<ErrorSummary fields={[...all, fields.kinds, fields.paste]} />}
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <PresentRows title={t(($) => $.organisation.setup.departments.present)} rows={presentRows} />
        <KindRows
          title={t(($) => $.organisation.setup.departments.tick)}
          name={fields.kinds.name}
          rows={kindRows}
        />
        <TextArea
          field={fields.paste}
          rows={4}
          label={t(($) => $.organisation.setup.departments.paste)}
          hint={t(($) => $.organisation.setup.departments.pasteHint)}
          optional
        />
        <WrongLines lines={answer?.wrong ?? []} />
        <BundleChoice
          name={fields.bundle.name}
          isTicked={answer ? fields.bundle.initialValue === "on" : true}
        />
        <SubmitButton className="w-full md:w-auto">{t(($) => $.organisation.setup.next)}</SubmitButton>
      </Form>
      <ProgressButton to="people" quiet>
        {t(($) => $.organisation.setup.skip)}
      </ProgressButton>
    </StepPage>
  );
}
