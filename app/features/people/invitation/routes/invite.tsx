import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openDoor } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { hashPassword, passwordProblem, verifyPassword } from "#app/shared/password.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { startSession } from "#app/shared/session.server.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import { ErrorSummary, SubmitButton, TextField } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { passwordKeys } from "../../form.ts";
import { type InvitationFields, invitationForm } from "../form.ts";
import { Promises } from "../parts/promises.tsx";
import { Spent } from "../parts/spent.tsx";
import { acceptInvitation, findInvitation } from "../queries.server.ts";

export const handle = { title: ($) => $.people.invitation.title, bare: true } satisfies PageHandle;

export const loader = openDoor(async ({ params, context }) => {
  const visitor = { db: context.connection.db, now: context.clock() };
  const invitation = await findInvitation(visitor, hashToken(params.token ?? ""));
  if (!invitation && (await secondsToWait(context, [["invite-address", context.address]]))) {
    throw problem("too-many");
  }
  if (invitation?.state !== "open")
    return data({ spent: invitation?.state ?? ("unknown" as const) }, { status: 404 });
  const { organisationName, email, isKnownElsewhere } = invitation;
  return data({ spent: null, organisationName, email: email ?? "", isKnownElsewhere });
});

export const action = openDoor(async ({ request, params, context }) => {
  const submission = await readForm(request, invitationForm);
  if (submission.status !== "success") return refuse(submission.reply({ hideFields: ["password"] }));
  const refusePassword = (key: string) =>
    refuse(submission.reply({ fieldErrors: { password: [key] }, hideFields: ["password"] }));
  const visitor = { db: context.connection.db, now: context.clock() };
  const tokenHash = hashToken(params.token ?? "");
  const invitation = await findInvitation(visitor, tokenHash);
  // The page itself says what is the matter with a link that is no longer open.
  if (invitation?.state !== "open") throw goTo(`/invite/${encodeURIComponent(params.token ?? "")}`);
  const { password } = submission.value;
  let chosen: string | null = null;
  if (invitation.isKnownElsewhere) {
    if (await secondsToWait(context, [["login-account", invitation.email ?? ""]])) throw problem("too-many");
    if (!(await verifyPassword(invitation.passwordHash, password)))
      return refusePassword("people.problem.passwordWrong");
  } else {
    const wrong = passwordProblem(password, [invitation.email ?? "", invitation.organisationName]);
    if (wrong) return refusePassword(passwordKeys[wrong]);
    chosen = await hashPassword(password);
  }
  if (!(await acceptInvitation(visitor, tokenHash, invitation, chosen))) throw problem("conflict");
  const cookie = await startSession(context, request, { ...invitation, sharedDevice: false });
  return goTo("/decisions/new", { "Set-Cookie": cookie });
});

const refuse = <Result,>(submission: Result) => data({ submission }, { status: 400 });

export default function Invite() {
  const { t } = useTranslation();
  const invitation = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<InvitationFields>({ id: "invite", lastResult: answer?.submission });
  if (invitation.spent !== null) return <Spent why={invitation.spent} />;
  const isKnown = invitation.isKnownElsewhere;
  return (
    <div className="mx-auto max-w-xl pt-2 md:pt-8">
      <ErrorSummary fields={[fields.password]} />
      <p className="text-muted">
        {t(($) => $.people.invitation.from, { organisation: invitation.organisationName })}
      </p>
      <h1 className="mt-1 mb-4">{t(($) => $.people.invitation.title)}</h1>
      <Promises />
      <Form method="post" {...getFormProps(form)} noValidate className="mt-8">
        <label className="label" htmlFor="invite-email">
          {t(($) => $.people.email)}
        </label>
        <input
          id="invite-email"
          type="email"
          autoComplete="username"
          readOnly
          className="field mt-1 mb-6 bg-surface"
          value={invitation.email}
        />
        <TextField
          field={fields.password}
          type="password"
          autoComplete={isKnown ? "current-password" : "new-password"}
          label={isKnown ? t(($) => $.people.invitation.known) : t(($) => $.people.newPassword)}
          hint={isKnown ? t(($) => $.people.invitation.knownHint) : t(($) => $.people.newPasswordHint)}
        />
        <SubmitButton className="w-full md:w-auto">{t(($) => $.people.invitation.begin)}</SubmitButton>
      </Form>
    </div>
  );
}
