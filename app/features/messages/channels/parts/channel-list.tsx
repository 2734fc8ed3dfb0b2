import { useTranslation } from "react-i18next";
import type { ShownChannel } from "../rules.ts";
import { useResultText } from "./news.tsx";

export function ChannelList({ channels }: { channels: readonly ShownChannel[] }) {
  const { t } = useTranslation();
  const resultText = useResultText();
  if (channels.length === 0) return <p className="text-muted">{t(($) => $.messages.channels.none)}</p>;
  return (
    <section>
      <h2>{t(($) => $.messages.channels.list)}</h2>
      <ul className="mt-3 grid gap-4">
        {channels.map(({ id, kind, name, host, about, language, lastWeek, lastResult }) => (
          <li key={id} className="card">
            <p className="font-bold [overflow-wrap:anywhere]">{name}</p>
            <p className="text-muted [overflow-wrap:anywhere]">
              {kind === "teams" ? t(($) => $.messages.channels.teams) : t(($) => $.messages.channels.slack)} ·{" "}
              {host} · {about ?? t(($) => $.messages.channels.whole)} · {language.toUpperCase()}
            </p>
            <p className="mt-1">
              {lastWeek
                ? t(($) => $.messages.channels.lastWeek, {
                    week: Number(lastWeek.slice(6)),
                    year: lastWeek.slice(0, 4),
                  })
                : t(($) => $.messages.channels.never)}
              {lastResult ? `, ${resultText(lastResult)}` : ""}
            </p>
            <div className="mt-2 flex flex-wrap gap-x-6">
              <form method="post" action={`/admin/channels/${id}/test`}>
                <button type="submit" className="link-button">
                  {t(($) => $.messages.channels.test)} <span className="sr-only">{name}</span>
                </button>
              </form>
              <form method="post" action={`/admin/channels/${id}/removal`}>
                <button type="submit" className="link-button">
                  {t(($) => $.messages.channels.remove)} <span className="sr-only">{name}</span>
                </button>
              </form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
