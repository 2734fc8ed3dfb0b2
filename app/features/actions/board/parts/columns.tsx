import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Card } from "../../rules.ts";
import { ActionCard } from "./action-card.tsx";

const columns = ["open", "busy", "done"] as const;

/** Three columns where there is room, below each other on a phone; no dragging anywhere. */
export function Columns({ cards }: { cards: readonly Card[] }) {
  const { t } = useTranslation();
  return (
    <div className="mt-6 grid gap-x-6 gap-y-8 lg:grid-cols-3">
      {columns.map((status) => {
        const own = cards.filter((card) => card.status === status);
        return (
          <section key={status} aria-labelledby={status} className="min-w-0">
            <h2 id={status} className="flex items-baseline gap-2 border-b-2 border-line pb-2">
              {t(($) => $.actions.status[status])}
              {status === "done" ? null : (
                <span className="text-base font-normal text-muted">{own.length}</span>
              )}
            </h2>
            {own.length === 0 ? (
              <p className="mt-3 text-muted">{t(($) => $.actions.column[status])}</p>
            ) : (
              <ul className="mt-3 grid gap-3">
                {own.map((card) => (
                  <ActionCard key={card.id} card={card} />
                ))}
              </ul>
            )}
            {status === "done" && own.length > 0 ? (
              <Link to="/actions/library" className="mt-2 inline-flex min-h-[44px] items-center">
                {t(($) => $.actions.allDone)}
              </Link>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

/** What was stopped is kept out of the way, and can be picked up again from its page. */
export function Stopped({ cards }: { cards: readonly Card[] }) {
  const { t, i18n } = useTranslation();
  if (cards.length === 0) return null;
  const number = new Intl.NumberFormat(i18n.language).format(cards.length);
  return (
    <details className="mt-8">
      <summary className="py-2.5 font-semibold text-brand">
        {t(($) => $.actions.stopped, { count: cards.length, number })}
      </summary>
      <ul className="mt-1 grid gap-1">
        {cards.map(({ id, title, lang }) => (
          <li key={id}>
            <Link
              to={`/actions/${id}`}
              lang={lang}
              className="inline-flex min-h-[44px] items-center [overflow-wrap:anywhere]"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
