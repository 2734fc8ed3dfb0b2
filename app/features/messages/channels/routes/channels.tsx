import { getFormProps, useForm } from "@conform-to/react";
import { data } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { seal, unseal } from "#app/shared/secret.server.ts";
import { ErrorSummary, SubmitButton } from "#app/shared/ui/form.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminHead } from "../../parts/admin-head.tsx";
import { resultWords } from "../card/rules.ts";
import { type ChannelFields, channelForm } from "../form.ts";
import { ChannelFieldset } from "../parts/channel-fieldset.tsx";
import { ChannelList } from "../parts/channel-list.tsx";
import { News } from "../parts/news.tsx";
import { addChannel, listChannels, listDepartments } from "../queries.server.ts";

export const handle = { title: ($) => $.messages.channels.title } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, request, context, language }) => {
  const channels = await listChannels(scope);
  const search = new URL(request.url).searchParams;
  const result = search.get("result");
  return {
    language,
    channels: channels.map(({ url, ...shown }) => {
      const address = unseal(url, context.env.sessionSecret);
      return { ...shown, host: address ? new URL(address).host : "" };
    }),
    departments: await listDepartments(scope),
    isAdded: search.has("added"),
    tested: resultWords.find((word) => word === result) ?? null,
  };
});

export const action = door("organisation:manage", async ({ scope, request, context }) => {
  const submission = await readForm(request, channelForm);
  // The address is a secret: what was typed does not come back in the page.
  const refuse = (fieldErrors: Record<string, string[]>) =>
    data({ submission: submission.reply({ fieldErrors, hideFields: ["url"] }) }, { status: 400 });
  if (submission.status !== "success") return refuse({});
  const { kind, url, name, department = null, language } = submission.value;
  const departments = await listDepartments(scope);
  if (department !== null && !departments.some(({ value }) => value === department)) {
    return refuse({ department: ["messages.channels.problem.about"] });
  }
  if (!(await context.outbound.check(url))) return refuse({ url: ["messages.channels.problem.urlRefused"] });
  const channel = { kind, name, departmentId: department, language };
  const sealed = seal(new URL(url).href, context.env.sessionSecret);
  if (!(await addChannel(scope, { ...channel, url: sealed })))
    return refuse({ name: ["messages.channels.problem.many"] });
  return goTo("/admin/channels?added");
});

export default function Channels() {
  const { t } = useTranslation();
  const { channels, departments, isAdded, tested, language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<ChannelFields>({
    id: "channel",
    lastResult: answer?.submission,
    defaultValue: { language },
  });
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary fields={[fields.kind, fields.url, fields.name, fields.department, fields.language]} />
      <AdminHead title={t(($) => $.messages.channels.title)} lead={t(($) => $.messages.channels.lead)} />
      {answer ? null : <News isAdded={isAdded} tested={tested} />}
      <ChannelList channels={channels} />
      <h2 className="mt-10 mb-4">{t(($) => $.messages.channels.add)}</h2>
      <Form method="post" action="/admin/channels" {...getFormProps(form)} noValidate>
        <ChannelFieldset fields={fields} departments={departments} />
        <SubmitButton className="w-full md:w-auto">{t(($) => $.messages.channels.save)}</SubmitButton>
      </Form>
    </div>
  );
}
