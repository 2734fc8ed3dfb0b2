import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { departmentKinds } from "#app/domain/content/departments.ts";
import type { RequestContext } from "#app/shared/context.server.ts";
import { openDoor } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { hashPassword, passwordProblem } from "#app/shared/password.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { hashToken } from "#app/shared/secret.server.ts";
import { startSession } from "#app/shared/session.server.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { defaultTimeZone, timeZones } from "../../rules.ts";
import { passwordKeys, type StartFormFields, startForm } from "../form.ts";
import { StartFields } from "../parts/start-fields.tsx";
import { StepPage } from "../parts/step-page.tsx";
import { VoidPage } from "../parts/void-page.tsx";
import { foundOrganisation, isSetupToken } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.setup.start.title, bare: true } satisfies PageHandle;

/** Only a wrong token costs a try, so nobody can lock out the administrator who holds the right one. */
async function isOpen(context: RequestContext, token = ""): Promise<boolean> {
  if (isSetupToken(token, await context.setupTokenHash())) return true;
  const wait = await secondsToWait(context, [["setup-address", context.address]]);
  if (wait > 0) throw problem("too-many", wait);
  return false;
}

export const loader = openDoor(async ({ context, params, language }) => {
  if (!(await isOpen(context, params.token))) return data({ open: null }, { status: 404 });
  return data({
    open: {
      zones: timeZones(),
      kinds: departmentKinds.map(({ key, name }) => ({ value: key, label: name[language] })),
      usual: { language, timeZone: defaultTimeZone },
    },
  });
});

export const action = openDoor(async ({ request, context, params, language }) => {
  if (!(await isOpen(context, params.token))) return data({ submission: null }, { status: 404 });
  const submission = await readForm(request, startForm);
  const hideFields = ["password", "again"];
  if (submission.status !== "success") return refuse(submission.reply({ hideFields }));
  const { name, email, password, kind, organisation, timeZone, ...answer } = submission.value;
  const wrong = passwordProblem(password, [name, email, organisation]);
  if (wrong)
    return refuse(submission.reply({ fieldErrors: { password: [passwordKeys[wrong]] }, hideFields }));
  const founded = await foundOrganisation({
    db: context.connection.db,
    now: context.clock(),
    tokenHash: hashToken(params.token ?? ""),
    passwordHash: await hashPassword(password),
    personLanguage: language,
    ...{ name, email, kind, organisation, timeZone, language: answer.language },
  });
  if (!founded) return data({ submission: null }, { status: 404 });
  const cookie = await startSession(context, request, { ...founded, sharedDevice: false });
  return goTo("/setup/departments", { "Set-Cookie": cookie });
});

const refuse = <Result,>(submission: Result) => data({ submission }, { status: 400 });

export default function Start() {
  const { t } = useTranslation();
  const { open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<StartFormFields>({
    id: "setup",
    lastResult: answer?.submission,
    defaultValue: open?.usual,
  });
  if (!open) return <VoidPage />;
  return (
    <StepPage
      step={1}
      title={t(($) => $.organisation.setup.start.title)}
      lead={t(($) => $.organisation.setup.start.lead)}
    >
      <Form method="post" {...getFormProps(form)} noValidate>
        <StartFields fields={fields} kinds={open.kinds} zones={open.zones} />
      </Form>
    </StepPage>
  );
}
