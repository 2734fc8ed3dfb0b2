import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { choseCalendar, readAddress } from "../queries.server.ts";

export const handle = { title: ($) => $.actions.calendar.title } satisfies PageHandle;

export const loader = door("self", async ({ scope, request, context }) => {
  const { sessionSecret, publicUrl } = context.env;
  const token = await readAddress(scope, sessionSecret);
  return {
    address: token === null || token === "lost" ? null : `${publicUrl}/calendar/${token}.ics`,
    isLost: token === "lost",
    isRemoved: token === null && new URL(request.url).searchParams.has("removed"),
    hasSlot: await choseCalendar(scope),
  };
});

export default function CalendarPage() {
  const { t } = useTranslation();
  const { address, isLost, isRemoved, hasSlot } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[40rem]">
      <p className="mb-2">
        <Link to="/me" className="inline-flex min-h-[44px] items-center gap-2">
          <Icon name="back" />
          {t(($) => $.shared.menu.me)}
        </Link>
      </p>
      {isRemoved ? (
        <p role="status" className="notice notice-ok mb-4">
          {t(($) => $.actions.calendar.removed)}
        </p>
      ) : null}
      <h1>{t(($) => $.actions.calendar.title)}</h1>
      <p className="mt-1">{t(($) => $.actions.calendar.lead)}</p>
      {hasSlot ? <p className="mt-2">{t(($) => $.actions.calendar.weekly)}</p> : null}
      {isLost ? <p className="notice mt-6">{t(($) => $.actions.calendar.lost)}</p> : null}
      {address === null ? null : (
        <div className="mt-6">
          <label className="label" htmlFor="address">
            {t(($) => $.actions.calendar.address)}
          </label>
          <p id="address-hint" className="hint">
            {t(($) => $.actions.calendar.addressHint)}
          </p>
          <input
            id="address"
            className="field mt-1"
            readOnly
            value={address}
            aria-describedby="address-hint"
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
      {address === null && !isLost ? (
        <Form method="post" action="/me/calendar/address" className="mt-6">
          <button type="submit" className="button">
            <Icon name="calendar" />
            {t(($) => $.actions.calendar.make)}
          </button>
        </Form>
      ) : (
        <Form method="post" action="/me/calendar/removal" className="mt-6">
          <button type="submit" className="button button-quiet">
            {t(($) => $.actions.calendar.remove)}
          </button>
        </Form>
      )}
    </div>
  );
}
