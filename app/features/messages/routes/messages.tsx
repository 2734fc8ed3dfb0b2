import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { type SettingFields, settingForm } from "../form.ts";
import { wordNote } from "../note/format.server.ts";
import { readWaiting } from "../note/queries.server.ts";
import { Moment } from "../parts/moment.tsx";
import { Preview } from "../parts/preview.tsx";
import { StateOfMail } from "../parts/state-of-mail.tsx";
import { WayChoice } from "../parts/way-choice.tsx";
import { hasAddress, readSetting, saveSetting } from "../queries.server.ts";

export const handle = { title: ($) => $.messages.title } satisfies PageHandle;

export const loader = door("self", async ({ scope, request, context, t }) => {
  const reader = { name: scope.name, organisation: scope.organisationName };
  const own = { publicUrl: "", stopAddress: "" };
  return {
    setting: await readSetting(scope),
    hasAddress: await hasAddress(scope),
    hasServer: context.mailer.isOn,
    isSaved: new URL(request.url).searchParams.has("saved"),
    preview: wordNote(await readWaiting(scope, scope), reader, own, t),
    timeZone: scope.timeZone,
  };
});

export const action = door("self", async ({ scope, request }) => {
  const submission = await readForm(request, settingForm);
  if (submission.status !== "success") return data({ submission: submission.reply() }, { status: 400 });
  await saveSetting(scope, submission.value);
  return goTo("/me/messages?saved");
});

export default function Messages() {
  const { t } = useTranslation();
  const { setting, hasAddress, hasServer, isSaved, preview, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { way, weekday, hour } = setting;
  const [form, fields] = useForm<SettingFields>({
    id: "messages",
    lastResult: answer?.submission,
    defaultValue: { weekday, hour, ...(way ? { way } : {}) },
  });
  return (
    <div className="grid max-w-[40rem] gap-10">
      <section>
        <Link to="/me" className="link-button -mt-2 mb-2 gap-2">
          <Icon name="back" />
          {t(($) => $.shared.menu.me)}
        </Link>
        <ErrorSummary fields={[fields.way, fields.weekday, fields.hour]} />
        {isSaved && !answer ? (
          <p role="status" className="notice notice-ok mb-4">
            {t(($) => $.messages.saved)}
          </p>
        ) : null}
        <h1>{t(($) => $.messages.title)}</h1>
        <p className="mt-2 text-muted">{t(($) => $.messages.lead)}</p>
        <StateOfMail setting={setting} timeZone={timeZone} />
        <Form method="post" action="/me/messages" {...getFormProps(form)} noValidate className="mt-6">
          <WayChoice field={fields.way} hasAddress={hasAddress} hasServer={hasServer} />
          <Moment weekday={fields.weekday} hour={fields.hour} />
          <p className="hint mb-6">{t(($) => $.messages.language)}</p>
          <SubmitButton className="w-full md:w-auto">{t(($) => $.shared.form.save)}</SubmitButton>
        </Form>
      </section>
      {way === "calendar" ? (
        <section>
          <a href="/me/calendar" className="button">
            <Icon name="calendar" />
            {t(($) => $.messages.slot)}
          </a>
          <p className="hint mt-2">{t(($) => $.messages.slotHint)}</p>
        </section>
      ) : null}
      <Preview note={preview} />
    </div>
  );
}
