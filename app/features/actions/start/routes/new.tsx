import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayStart } from "#app/domain/actions.ts";
import { localDay } from "#app/domain/calendar.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { newId } from "#app/shared/id.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readStartsFrom } from "../../filter.ts";
import { actionForm, type ActionFields as Fields } from "../../form.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { listGroups, listOwners } from "../../queries.server.ts";
import { isDueDay, periodInWords, usualDueDay } from "../../rules.ts";
import { ActionFields } from "../parts/action-fields.tsx";
import { countBegun, isSource, readSharedDecision, startAction } from "../queries.server.ts";

export const handle = { title: ($) => $.actions.form.newTitle } satisfies PageHandle;

export const loader = door("action:start", async ({ scope, request, language }) => {
  const from = readStartsFrom(new URL(request.url).searchParams);
  if (!from) throw problem("invalid");
  if (!(await isSource(scope, from))) throw problem("not-found");
  const { source, key } = from;
  const today = localDay(scope.now, scope.timeZone);
  return {
    key: newId(),
    period: source === "publication" ? periodInWords(key, language) : null,
    decision: source === "decision" ? await readSharedDecision(scope, key) : null,
    hasRoom: source !== "publication" || mayStart(await countBegun(scope, key)),
    back: source === "publication" ? `/insights?period=${key}` : "/actions",
    dueOn: usualDueDay(today),
    owners: await listOwners(scope),
    groups: await listGroups(scope),
  };
});

export const action = door("action:start", async ({ scope, request, language }) => {
  const from = readStartsFrom(new URL(request.url).searchParams);
  if (!from) throw problem("invalid");
  const submission = await readForm(request, actionForm);
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ submission: submission.reply({ fieldErrors }) }, { status: 400 });
  if (submission.status !== "success") return refuse({});
  const { key: id, title, note, owner: ownerId, dueOn, group: groupId = null } = submission.value;
  const today = localDay(scope.now, scope.timeZone);
  if (!isDueDay(dueOn, today)) return refuse({ dueOn: ["actions.problem.duePast"] });
  const outcome = await startAction(scope, { id, title, note, language, ownerId, groupId, dueOn, from });
  if (outcome === "not-found") throw problem("not-found");
  if (outcome === "no-owner") return refuse({ owner: ["actions.problem.ownerMissing"] });
  if (outcome === "no-group") return refuse({ group: ["actions.problem.groupGone"] });
  if (outcome === "limit") return refuse({ title: ["actions.form.limit"] });
  return goTo(`/actions/${id}`);
});

export default function NewAction() {
  const { t } = useTranslation();
  const { key, period, decision, hasRoom, back, dueOn, owners, groups } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<Fields>({
    id: "action",
    lastResult: answer?.submission,
    defaultValue: { dueOn },
  });
  const { title, owner, dueOn: due, group, note } = fields;
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[title, owner, due, group, note]} />
      <BackLink to={back} words={period === null ? null : t(($) => $.actions.toInsights)} />
      <h1 className="mb-4">{t(($) => $.actions.form.newTitle)}</h1>
      {period === null ? null : <p className="mb-6">{t(($) => $.actions.form.fromFigures, { period })}</p>}
      {decision === null ? null : (
        <p className="notice mb-6">
          {t(($) => $.actions.form.fromDecision)} <b lang={decision.language}>{decision.title}</b>
          <span className="mt-1 block">{t(($) => $.actions.form.fromDecisionTold)}</span>
        </p>
      )}
      {hasRoom ? (
        <Form method="post" {...getFormProps(form)} noValidate>
          <input type="hidden" name="key" value={key} />
          <ActionFields fields={fields} owners={owners} groups={groups} />
          <SubmitButton>{t(($) => $.actions.form.submit)}</SubmitButton>
        </Form>
      ) : (
        <p className="notice">{t(($) => $.actions.form.limit)}</p>
      )}
    </div>
  );
}
