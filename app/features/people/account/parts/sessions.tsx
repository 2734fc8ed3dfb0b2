import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Session } from "../rules.ts";

export function Sessions(props: { sessions: readonly Session[]; timeZone: string; several: boolean }) {
  const { t, i18n } = useTranslation();
  const { sessions, timeZone, several } = props;
  const when = new Intl.DateTimeFormat(i18n.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone,
  });
  return (
    <section>
      <h2>{t(($) => $.people.account.sessions)}</h2>
      <p className="hint mt-1">{t(($) => $.people.account.sessionsHint)}</p>
      <ul className="mt-2">
        {sessions.map((session) => (
          <li
            key={session.id}
            className="flex min-h-[60px] items-center justify-between gap-4 border-b border-line py-2"
          >
            <span className="min-w-0">
              <span className="block font-semibold">
                {session.device || t(($) => $.people.account.unknownDevice)}
              </span>
              <span className="hint block">
                {session.isShared ? `${t(($) => $.people.account.sharedDevice)} · ` : ""}
                {several ? `${session.organisationName} · ` : ""}
                {when.format(session.lastSeenAt)}
              </span>
            </span>
            {session.isThisOne ? (
              <span className="chip flex-none">{t(($) => $.people.account.thisDevice)}</span>
            ) : (
              <Form method="post" action={`/me/sessions/${session.id}/end`} className="flex-none">
                <button type="submit" className="link-button">
                  {t(($) => $.people.account.end)}{" "}
                  <span className="sr-only">
                    {session.device || t(($) => $.people.account.unknownDevice)}
                  </span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post" action="/me/sessions/end" className="mt-4">
          <button type="submit" className="button button-quiet">
            {t(($) => $.people.account.endOthers)}
          </button>
        </Form>
      ) : null}
    </section>
  );
}
