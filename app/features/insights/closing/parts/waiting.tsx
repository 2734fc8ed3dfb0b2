import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { WaitingPeriod } from "../rules.ts";

/** Says that a period waits to be closed, and closes it. Only for whoever may. */
export function Waiting({ period }: { readonly period: WaitingPeriod }) {
  const { t } = useTranslation();
  return (
    <div className="notice no-print mt-6 max-w-[44rem]">
      <p className="font-semibold">
        {period.isWeek
          ? t(($) => $.insights.periodClosing.waitsWeek, { period: period.words })
          : t(($) => $.insights.periodClosing.waits, { period: period.words })}
      </p>
      <p className="mt-1">{t(($) => $.insights.periodClosing.self)}</p>
      <Form method="post" action="/insights/closing" className="mt-3">
        <input type="hidden" name="period" value={period.key} />
        <button type="submit" className="button button-quiet">
          {t(($) => $.insights.periodClosing.button)}
        </button>
      </Form>
    </div>
  );
}
