import { useTranslation } from "react-i18next";

export interface BesideRow {
  readonly key: "noneSeen" | "unknown" | "limited";
  readonly count: number;
  readonly heldSince: string | null;
}

/** Topics outside the index, each only when enough people stand behind it. */
export function Beside({ rows }: { rows: readonly BesideRow[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const words = {
    noneSeen: t(($) => $.insights.beside.noneSeen),
    unknown: t(($) => $.insights.beside.unknown),
    limited: t(($) => $.insights.beside.limited),
  };
  return (
    <section className="mt-10" aria-labelledby="beside">
      <h2 id="beside">{t(($) => $.insights.beside.title)}</h2>
      <p className="mt-1 text-muted">{t(($) => $.insights.beside.lead)}</p>
      <ul className="mt-3 max-w-[40rem] border-t border-line">
        {rows.map(({ key, count, heldSince }) => (
          <li key={key} className="flex items-baseline gap-4 border-b border-line py-3">
            <b className="number w-12 flex-none text-[1.25rem]">{count}</b>
            <span>
              {words[key]}
              {heldSince === null ? null : (
                <span className="block text-xs text-muted">
                  {t(($) => $.insights.beside.held, { month: heldSince })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
