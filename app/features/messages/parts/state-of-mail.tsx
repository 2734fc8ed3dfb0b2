import { useTranslation } from "react-i18next";
import { hasStopped, SLOWER_AFTER } from "#app/domain/messages.ts";
import type { Setting } from "../rules.ts";

/** When the next one can come, or why none comes; and the pause. */
export function StateOfMail({ setting, timeZone }: { setting: Setting; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const { way, ignored, nextAt, pausedUntil } = setting;
  if (way !== "mail") return null;
  if (hasStopped({ way, ignored }))
    return <p className="notice notice-warn mt-4">{t(($) => $.messages.stopped)}</p>;
  const locale = i18n.language === "nl" ? "nl-NL" : "en-GB";
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", timeZone });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return (
    <div className="notice mt-4">
      {pausedUntil ? (
        <p className="font-semibold">
          {t(($) => $.messages.paused, { day: day.format(Date.parse(`${pausedUntil}T00:00:00Z`)) })}
        </p>
      ) : null}
      {nextAt === null ? null : <p>{t(($) => $.messages.next, { moment: moment.format(nextAt) })}</p>}
      {ignored >= SLOWER_AFTER ? <p className="mt-1">{t(($) => $.messages.slower)}</p> : null}
      <form method="post" action={pausedUntil ? "/me/messages/pause/removal" : "/me/messages/pause"}>
        <button type="submit" className="link-button">
          {pausedUntil ? t(($) => $.messages.resume) : t(($) => $.messages.pause)}
        </button>
      </form>
    </div>
  );
}
