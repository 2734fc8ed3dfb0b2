import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { hashPassword, passwordProblem, verifyPassword } from "#app/shared/password.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { currentSessionHash } from "#app/shared/session.server.ts";
import { forgiveTries, secondsToWait, type Try } from "#app/shared/tries.server.ts";
import { ErrorSummary, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { passwordKeys } from "../../form.ts";
import { type PasswordFields, passwordForm } from "../form.ts";
import { changePassword, readAccount } from "../queries.server.ts";

export const handle = { title: ($) => $.people.account.changePassword } satisfies PageHandle;

export const loader = door("self", async ({ scope }) => {
  const account = await readAccount(scope);
  if (account.passwordHash === null) throw problem("not-found");
  return null;
});

export const action = door("self", async ({ scope, request, context }) => {
  const submission = await readForm(request, passwordForm);
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data(
      { submission: submission.reply({ fieldErrors, hideFields: ["current", "password"] }) },
      { status: 400 },
    );
  if (submission.status !== "success") return refuse({});
  const { current, password } = submission.value;
  const account = await readAccount(scope);
  if (account.passwordHash === null) throw problem("not-found");
  const guess: Try = ["login-account", `password of ${scope.personId}`];
  if ((await secondsToWait(context, [guess])) > 0) throw problem("too-many");
  if (!(await verifyPassword(account.passwordHash, current))) {
    return refuse({ current: ["people.problem.passwordWrong"] });
  }
  await forgiveTries(context, [guess]);
  const wrong = passwordProblem(password, [scope.name, account.email ?? "", scope.organisationName]);
  if (wrong) return refuse({ password: [passwordKeys[wrong]] });
  await changePassword(scope, await hashPassword(password), await currentSessionHash(context, request));
  return goTo("/me");
});

export default function Password() {
  const { t } = useTranslation();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<PasswordFields>({ id: "password", lastResult: answer?.submission });
  return (
    <div className="max-w-md">
      <ErrorSummary fields={[fields.current, fields.password]} />
      <h1>{t(($) => $.people.account.changePassword)}</h1>
      <p className="mt-2 mb-6">{t(($) => $.people.account.passwordHint)}</p>
      <Form method="post" {...getFormProps(form)} noValidate>
        <TextField
          field={fields.current}
          type="password"
          autoComplete="current-password"
          label={t(($) => $.people.account.current)}
        />
        <TextField
          field={fields.password}
          type="password"
          autoComplete="new-password"
          label={t(($) => $.people.newPassword)}
          hint={t(($) => $.people.newPasswordHint)}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t(($) => $.people.account.changePassword)}</SubmitButton>
          <Link to="/me" className="button button-quiet">
            {t(($) => $.shared.form.cancel)}
          </Link>
        </div>
      </Form>
    </div>
  );
}
