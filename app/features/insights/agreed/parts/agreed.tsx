import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { AgreedView } from "../rules.ts";

type Told = AgreedView["own"][number];

/** What was agreed before, what is agreed now, and a way to agree something: at most two a month. */
export function AgreedActions({ agreed, period }: { agreed: AgreedView; period: string }) {
  const { t } = useTranslation();
  const { earlier, own, hasRoom } = agreed;
  return (
    <section className="panel" aria-labelledby="agreed">
      <h2 id="agreed">{t(($) => $.insights.agreed.title)}</h2>
      {earlier.length === 0 ? null : (
        <>
          <h3 className="mt-4">{t(($) => $.insights.agreed.earlier)}</h3>
          <Lines actions={earlier} />
        </>
      )}
      {own.length === 0 ? (
        <p className="mt-2">{t(($) => $.insights.agreed.lead)}</p>
      ) : (
        <>
          <h3 className="mt-4">{t(($) => $.insights.agreed.own)}</h3>
          <Lines actions={own} />
        </>
      )}
      {hasRoom ? (
        <Link
          to={`/actions/new?${new URLSearchParams({ source: "publication", key: period })}`}
          className="button no-print mt-4"
        >
          {t(($) => $.insights.agreed.start)}
        </Link>
      ) : (
        <p className="mt-3 text-muted">{t(($) => $.insights.agreed.full)}</p>
      )}
      <p className="no-print mt-2">
        <Link to="/actions" className="inline-flex min-h-[44px] items-center">
          {t(($) => $.insights.agreed.all)}
        </Link>
      </p>
    </section>
  );
}

function Lines({ actions }: { actions: readonly Told[] }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  const when = ({ ownerName, status, day, over }: Told) => {
    const owner = ownerName ?? t(($) => $.insights.agreed.nobody);
    if (status === "done") return t(($) => $.insights.agreed.done, { owner });
    if (over === 0) return t(($) => $.insights.agreed.line, { owner, day });
    return t(($) => $.insights.agreed.over, { owner, count: over, number: format.format(over) });
  };
  return (
    <ul className="mt-1 grid gap-3">
      {actions.map((action) => (
        <li key={action.id} className="min-w-0 [overflow-wrap:anywhere]">
          <Link
            to={`/actions/${action.id}`}
            lang={action.lang}
            className="inline-flex min-h-[44px] items-center font-semibold"
          >
            {action.title}
          </Link>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="chip bg-page">{t(($) => $.insights.agreed.status[action.status])}</span>
            <span className="text-muted">{when(action)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
