import { useTranslation } from "react-i18next";
import type { HistoryEntry, HistoryValue } from "../history/rules.ts";

interface Entry {
  readonly at: string;
  readonly changes: HistoryEntry["changes"];
}

export function History({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation();
  return (
    <section className="border-t border-line pt-6">
      <h2>{t(($) => $.decisions.detail.history)}</h2>
      <p className="hint mt-1">{t(($) => $.decisions.detail.historyHint)}</p>
      <ol className="mt-4 grid gap-5">
        {entries.map((entry) => (
          <li key={`${entry.at}${JSON.stringify(entry.changes)}`}>
            <p className="font-semibold">{entry.at}</p>
            <dl className="mt-1 grid gap-2">
              {entry.changes.map(({ field, from, to }) => (
                <div key={field} className="border-l-4 border-line pl-3">
                  <dt className="text-muted">{t(($) => $.decisions.detail.field[field])}</dt>
                  <dd className="break-words">
                    <span className="sr-only">{t(($) => $.decisions.detail.was)}</span>
                    <del className="text-muted">
                      <Value value={from} />
                    </del>{" "}
                    <span className="sr-only">{t(($) => $.decisions.detail.became)}</span>
                    <ins className="no-underline">
                      <Value value={to} />
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Value({ value }: { value: HistoryValue }) {
  const { t } = useTranslation();
  return value.kind === "text" ? value.text : t(($) => $.decisions.detail.value[value.kind]);
}
