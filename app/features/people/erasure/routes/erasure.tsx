import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { verifyPassword } from "#app/shared/password.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { endSession } from "#app/shared/session.server.ts";
import { forgiveTries, secondsToWait, type Try } from "#app/shared/tries.server.ts";
import { ErrorSummary, FieldError, TextField } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type ErasureFields, erasureForm } from "../form.ts";
import { eraseAccount, readLeaving } from "../queries.server.ts";

export const handle = { title: ($) => $.people.erasure.title } satisfies PageHandle;

export const loader = door("self", async ({ scope }) => {
  const { passwordHash, ...leaving } = await readLeaving(scope);
  return { ...leaving, hasPassword: passwordHash !== null, organisation: scope.organisationName };
});

export const action = door("self", async ({ scope, request, context }) => {
  const submission = await readForm(request, erasureForm);
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ submission: submission.reply({ fieldErrors, hideFields: ["password"] }) }, { status: 400 });
  if (submission.status !== "success") return refuse({});
  const { passwordHash } = await readLeaving(scope);
  if (passwordHash !== null) {
    const guess: Try = ["login-account", `password of ${scope.personId}`];
    if ((await secondsToWait(context, [guess])) > 0) throw problem("too-many");
    if (!(await verifyPassword(passwordHash, submission.value.password ?? ""))) {
      return refuse({ password: ["people.erasure.problem.password"] });
    }
    await forgiveTries(context, [guess]);
  }
  const isErased = await eraseAccount(scope, { alsoPrivate: submission.value.also_private === "on" });
  if (!isErased) throw problem("conflict");
  return goTo("/login", { "Set-Cookie": await endSession(context, request) });
});

export default function Erasure() {
  const { t } = useTranslation();
  const leaving = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<ErasureFields>({ id: "erasure", lastResult: answer?.submission });
  const { organisation } = leaving;
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[fields.sure, fields.password]} />
      <h1>{t(($) => $.people.erasure.title)}</h1>
      <h2 className="mt-6">{t(($) => $.people.erasure.goesTitle)}</h2>
      <ul className="mt-2 list-disc pl-5">
        <li>{t(($) => $.people.erasure.goesMember, { organisation })}</li>
        {leaving.isOnlyMembership ? <li>{t(($) => $.people.erasure.goesPerson)}</li> : null}
        <li>{t(($) => $.people.erasure.goesWork)}</li>
        <li>{t(($) => $.people.erasure.goesLink)}</li>
      </ul>
      <h2 className="mt-6">{t(($) => $.people.erasure.staysTitle)}</h2>
      <ul className="mt-2 list-disc pl-5">
        <li>{t(($) => $.people.erasure.staysDecisions)}</li>
        <li>{t(($) => $.people.erasure.staysPrivate)}</li>
        <li>{t(($) => $.people.erasure.staysAnswers)}</li>
        <li>{t(($) => $.people.erasure.staysActions)}</li>
        <li>{t(($) => $.people.erasure.staysFigures)}</li>
        {leaving.isOnlyMembership ? null : <li>{t(($) => $.people.erasure.staysElsewhere)}</li>}
      </ul>
      <p className="mt-4">
        {t(($) => $.people.erasure.first)} <a href="/me/data">{t(($) => $.people.erasure.firstLink)}</a>
      </p>
      {leaving.isLastAdmin ? (
        <p className="notice notice-warn mt-6">{t(($) => $.people.erasure.lastAdmin)}</p>
      ) : (
        <Form method="post" {...getFormProps(form)} noValidate className="panel mt-6">
          {leaving.hasPrivate ? (
            <label className="choice">
              <input
                type="checkbox"
                name="also_private"
                defaultChecked={fields.also_private.initialValue === "on"}
              />
              {t(($) => $.people.erasure.alsoPrivate)}
            </label>
          ) : null}
          <label className="choice mb-4">
            <input
              type="checkbox"
              id={fields.sure.id}
              name="sure"
              aria-invalid={fields.sure.errors ? true : undefined}
              aria-describedby={fields.sure.errors ? fields.sure.errorId : undefined}
            />
            {t(($) => $.people.erasure.sure)}
          </label>
          <FieldError field={fields.sure} />
          {leaving.hasPassword ? (
            <TextField
              field={fields.password}
              type="password"
              autoComplete="current-password"
              label={t(($) => $.people.erasure.password)}
            />
          ) : null}
          <div className="flex flex-wrap gap-3">
            <button type="submit" className="button button-danger">
              {t(($) => $.people.erasure.erase)}
            </button>
            <a className="button button-quiet" href="/me">
              {t(($) => $.shared.form.cancel)}
            </a>
          </div>
        </Form>
      )}
    </div>
  );
}
