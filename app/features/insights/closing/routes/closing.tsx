import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { throughOf } from "#app/domain/calendar.ts";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { closingForm } from "../form.ts";
import { Waiting } from "../parts/waiting.tsx";
import { closeNow, isPublished, readCadence, readWaiting } from "../queries.server.ts";
import { runningEnd, waitingPeriod } from "../rules.ts";

export const handle = { title: ($) => $.insights.periodClosing.title } satisfies PageHandle;

export const loader = door("period:close", async ({ scope, request, language }) => {
  const through = await readWaiting(scope);
  return {
    waiting: through === null ? null : waitingPeriod(through, language),
    ends: runningEnd({ ...scope, cadence: await readCadence(scope) }, language),
    isBusy: through !== null && new URL(request.url).searchParams.has("busy"),
  };
});

/** Closes what is over. The page itself says why there is nothing to close. */
export const action = door("period:close", async ({ scope, request, context }) => {
  const submission = await readForm(request, closingForm);
  const period = submission.status === "success" ? submission.value.period : undefined;
  if ((await readWaiting(scope)) === null) {
    if (period && (await isPublished(scope, throughOf(period)))) return goTo(`/insights?period=${period}`);
    return data(null, { status: 409 });
  }
  return goTo((await closeNow(scope, context)) ? "/insights" : "/insights/closing?busy");
});

export default function PeriodClosing() {
  const { t } = useTranslation();
  const { waiting, ends, isBusy } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t(($) => $.insights.periodClosing.title)}</h1>
      {isBusy ? (
        <p className="notice mt-6 max-w-[44rem]" role="status">
          {t(($) => $.insights.periodClosing.busy)}
        </p>
      ) : waiting ? (
        <Waiting period={waiting} />
      ) : (
        <div className="panel mt-6 max-w-[44rem]" role="status">
          <p className="font-semibold">{t(($) => $.insights.periodClosing.nothing)}</p>
          <p className="mt-1">{t(($) => $.insights.periodClosing.runs, { day: ends })}</p>
        </div>
      )}
      <p className="mt-6">
        <a href="/insights" className="button button-quiet">
          {t(($) => $.insights.periodClosing.look)}
        </a>
      </p>
    </>
  );
}
