import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminHead } from "../../parts/admin-head.tsx";
import { TroubleList } from "../parts/trouble-list.tsx";
import { WorkTable } from "../parts/work-table.tsx";
import { countWork, listTrouble, readLastSuccess } from "../queries.server.ts";

export const handle = { title: ($) => $.messages.status.title } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, request, context }) => ({
  counts: await countWork(scope),
  trouble: await listTrouble(scope),
  lastSuccess: await readLastSuccess(scope),
  isMailOn: context.mailer.isOn,
  isRetried: new URL(request.url).searchParams.has("retried"),
  timeZone: scope.timeZone,
}));

export default function Status() {
  const { t, i18n } = useTranslation();
  const { counts, trouble, lastSuccess, isMailOn, isRetried, timeZone } = useLoaderData<typeof loader>();
  const when = new Intl.DateTimeFormat(i18n.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "full",
    timeStyle: "short",
    timeZone,
  });
  return (
    <div className="max-w-[40rem]">
      {isRetried ? (
        <p role="status" className="notice notice-ok mb-4">
          {t(($) => $.messages.status.retried)}
        </p>
      ) : null}
      <AdminHead title={t(($) => $.messages.status.title)} lead={t(($) => $.messages.status.lead)} />
      <dl className="grid gap-x-6 gap-y-1 md:grid-cols-[10rem_1fr]">
        <dt className="text-muted">{t(($) => $.messages.status.mail)}</dt>
        <dd className="mb-2 md:mb-0">
          {isMailOn ? t(($) => $.messages.status.mailOn) : t(($) => $.messages.status.mailOff)}
        </dd>
        <dt className="text-muted">{t(($) => $.messages.status.last)}</dt>
        <dd>{lastSuccess === null ? t(($) => $.messages.status.lastNever) : when.format(lastSuccess)}</dd>
      </dl>
      <h2 className="mt-10">{t(($) => $.messages.status.counts)}</h2>
      <WorkTable counts={counts} />
      <h2 className="mt-10">{t(($) => $.messages.status.trouble)}</h2>
      <TroubleList trouble={trouble} timeZone={timeZone} />
    </div>
  );
}
