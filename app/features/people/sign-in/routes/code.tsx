import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openDoor } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { hashCode } from "#app/shared/secret.server.ts";
import { startSession } from "#app/shared/session.server.ts";
import { forgiveTries, secondsToWait, type Try } from "#app/shared/tries.server.ts";
import { ErrorSummary, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type CodeFields, codeForm } from "../form.ts";
import { DeviceChoice } from "../parts/device-choice.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { findByCode } from "../queries.server.ts";

export const handle = { title: ($) => $.people.signIn.codeTitle, bare: true } satisfies PageHandle;

export const loader = openDoor(async ({ scope }) => {
  if (scope) throw goTo("/");
  return null;
});

export const action = openDoor(async ({ request, context }) => {
  const submission = await readForm(request, codeForm);
  if (submission.status !== "success") return refuse(submission.reply(), 400);
  const address: Try = ["code-address", context.address];
  const wait = await secondsToWait(context, [address, ["code-everywhere", "all"]]);
  if (wait > 0) return refuse(submission.reply(), 429, wait);
  const visitor = { db: context.connection.db, now: context.clock() };
  const membership = await findByCode(visitor, hashCode(submission.value.code, context.env.sessionSecret));
  if (!membership)
    return refuse(submission.reply({ fieldErrors: { code: ["people.problem.codeWrong"] } }), 400);
  // A shift of thirty signs in from one address; the limit everywhere still holds against guessing.
  await forgiveTries(context, [address]);
  const sharedDevice = submission.value.device === "shared";
  const cookie = await startSession(context, request, { ...membership, sharedDevice });
  return goTo("/", { "Set-Cookie": cookie });
});

const refuse = <Result,>(submission: Result, status: 400 | 429, wait = 0) =>
  data({ submission, wait }, { status });

export default function Code() {
  const { t } = useTranslation();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<CodeFields>({ id: "code", lastResult: answer?.submission });
  return (
    <div className="mx-auto max-w-md pt-4 md:pt-10">
      <Refusal wait={answer?.wait ?? 0} />
      <ErrorSummary fields={[fields.code]} />
      <h1 className="mb-6">{t(($) => $.people.signIn.codeTitle)}</h1>
      <Form method="post" {...getFormProps(form)} noValidate>
        <TextField
          field={fields.code}
          autoComplete="off"
          label={t(($) => $.people.signIn.code)}
          hint={t(($) => $.people.signIn.codeHint)}
        />
        <DeviceChoice />
        <SubmitButton className="w-full">{t(($) => $.people.signIn.submit)}</SubmitButton>
      </Form>
      <p className="mt-8 border-t border-line pt-5">
        <a href="/login" className="inline-flex min-h-[44px] items-center">
          {t(($) => $.people.signIn.withPassword)}
        </a>
      </p>
    </div>
  );
}
