import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openDoor } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { verifyPassword } from "#app/shared/password.server.ts";
import { goTo, ownPath } from "#app/shared/redirect.server.ts";
import { startSession } from "#app/shared/session.server.ts";
import { forgiveTries, secondsToWait, type Try } from "#app/shared/tries.server.ts";
import { ErrorSummary, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type SignInFields, signInForm } from "../form.ts";
import { Refusal } from "../parts/refusal.tsx";
import { findAccount, listMemberships } from "../queries.server.ts";

export const handle = { title: ($) => $.people.signIn.title, bare: true } satisfies PageHandle;

export const loader = openDoor(async ({ request, scope, context }) => {
  const next = ownPath(new URL(request.url).searchParams.get("next"));
  if (scope) throw goTo(next);
  if ((await context.setupTokenHash()) !== null) throw goTo("/setup");
  return { next };
});

export const action = openDoor(async ({ request, context }) => {
  const submission = await readForm(request, signInForm);
  if (submission.status !== "success") return refuse(submission.reply({ hideFields: ["password"] }), 400);
  const { email, password, shared, next } = submission.value;
  const own: Try[] = [
    ["login-account", email],
    ["login-pair", `${email} ${context.address}`],
  ];
  const wait = await secondsToWait(context, [["login-address", context.address], ...own]);
  if (wait > 0) return refuse(submission.reply({ hideFields: ["password"] }), 429, wait);
  const visitor = { db: context.connection.db, now: context.clock() };
  const account = await findAccount(visitor, email);
  const isRight = await verifyPassword(account?.passwordHash ?? null, password);
  const [membership] = account && isRight ? await listMemberships(visitor, account.id) : [];
  if (!membership) {
    return refuse(submission.reply({ formErrors: ["people.problem.signIn"], hideFields: ["password"] }), 400);
  }
  await forgiveTries(context, own);
  const cookie = await startSession(context, request, { ...membership, sharedDevice: shared });
  return goTo(ownPath(next), { "Set-Cookie": cookie });
});

const refuse = <Result,>(submission: Result, status: 400 | 429, wait = 0) =>
  data({ submission, wait }, { status });

export default function Login() {
  const { t } = useTranslation();
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<SignInFields>({ id: "login", lastResult: answer?.submission });
  return (
    <div className="mx-auto max-w-md pt-4 md:pt-10">
      <Refusal errors={form.errors} wait={answer?.wait ?? 0} />
      <ErrorSummary fields={[fields.email, fields.password]} />
      <h1 className="mb-6">{t(($) => $.people.signIn.title)}</h1>
      <Form method="post" {...getFormProps(form)} noValidate>
        <input type="hidden" name="next" value={next} />
        <TextField
          field={fields.email}
          type="email"
          autoComplete="username"
          label={t(($) => $.people.email)}
        />
        <TextField
          field={fields.password}
          type="password"
          autoComplete="current-password"
          label={t(($) => $.people.password)}
        />
        <label className="choice mb-6">
          <input {...getInputProps(fields.shared, { type: "checkbox" })} key="shared" />
          <span>
            {t(($) => $.people.signIn.shared)}
            <span className="hint block">{t(($) => $.people.signIn.sharedHint)}</span>
          </span>
        </label>
        <SubmitButton className="w-full">{t(($) => $.people.signIn.submit)}</SubmitButton>
      </Form>
      <p className="mt-8 border-t border-line pt-5">
        <a className="button button-quiet w-full" href="/login/code">
          {t(($) => $.people.signIn.withCode)}
        </a>
      </p>
      <p className="hint mt-4">{t(($) => $.people.signIn.forgotten)}</p>
    </div>
  );
}
