import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { actionForm, type ActionFields as Fields } from "../../form.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { listGroups, listOwners, readAction } from "../../queries.server.ts";
import { mayChange } from "../../rules.ts";
import { ActionFields } from "../parts/action-fields.tsx";
import { changeAction } from "../queries.server.ts";

export const handle = { title: ($) => $.actions.form.editTitle } satisfies PageHandle;

export const loader = door("action:read", async ({ scope, params, language }) => {
  const found = await readAction(scope, params.id ?? "");
  const reader = { ...scope, language, managesAll: may(scope.role, "action:manage") };
  if (!found || !mayChange(found, reader)) throw problem("not-found");
  const { id, title, note, ownerId, ownerName, dueOn, group } = found;
  const owners = await listOwners(scope);
  // Whoever left stays who it was, until somebody else is chosen.
  if (ownerId !== null && !owners.some(({ value }) => value === ownerId)) {
    owners.unshift({ value: ownerId, label: ownerName ?? "" });
  }
  const fields = { title, note, owner: ownerId ?? "", dueOn, group: group?.id ?? "" };
  return { id, title, lang: found.language, fields, owners, groups: await listGroups(scope) };
});

export const action = door("action:read", async ({ scope, params, request }) => {
  const id = params.id ?? "";
  const submission = await readForm(request, actionForm);
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ submission: submission.reply({ fieldErrors }) }, { status: 400 });
  if (submission.status !== "success") return refuse({});
  const { title, note, owner: ownerId, dueOn, group: groupId = null } = submission.value;
  const outcome = await changeAction(scope, id, { title, note, ownerId, groupId, dueOn });
  if (outcome === "no-owner") return refuse({ owner: ["actions.problem.ownerMissing"] });
  if (outcome === "no-group") return refuse({ group: ["actions.problem.groupGone"] });
  if (outcome !== "done") throw problem("not-found");
  return goTo(`/actions/${id}`);
});

export default function EditAction() {
  const { t } = useTranslation();
  const { id, title, lang, fields: kept, owners, groups } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Fields>({
    id: `action-${id}`,
    lastResult: answer?.submission,
    defaultValue: kept,
  });
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[fields.title, fields.owner, fields.dueOn, fields.group, fields.note]} />
      <p className="sr-only" lang={lang}>
        {title}
      </p>
      <BackLink to={`/actions/${id}`} words={t(($) => $.shared.form.cancel)} />
      <h1 className="mb-6">{t(($) => $.actions.form.editTitle)}</h1>
      <Form method="post" {...getFormProps(form)} noValidate>
        <input type="hidden" name="key" value={id} />
        <ActionFields fields={fields} owners={owners} groups={groups} />
        <SubmitButton>{t(($) => $.shared.form.save)}</SubmitButton>
      </Form>
    </div>
  );
}
