import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Run } from "../queries.server.ts";

/** What came in, what was there already, what did not, and what to do next. */
export function Finished({ run, hasToWeigh }: { run: Run; hasToWeigh: boolean }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  const counted = (count: number) => ({ count, number: format.format(count) });
  const refused = run.plan.findings?.refused ?? 0;
  if (run.stage === "removed") {
    return (
      <p className="notice mt-6 max-w-[40rem]">
        {t(($) => $.exchange.import.removed, counted(run.plan.removed ?? 0))}
      </p>
    );
  }
  return (
    <section className="mt-6 max-w-[40rem]">
      <div role="status" className="notice notice-ok">
        <p className="font-semibold">{t(($) => $.exchange.import.added, counted(run.added))}</p>
        {run.already > 0 ? <p>{t(($) => $.exchange.import.already, counted(run.already))}</p> : null}
        {refused > 0 ? <p>{t(($) => $.exchange.import.refused, counted(refused))}</p> : null}
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        {hasToWeigh ? (
          <a className="button" href="/decisions/weighing">
            {t(($) => $.exchange.import.weighNow)}
          </a>
        ) : null}
        <a className={`button ${hasToWeigh ? "button-quiet" : ""}`} href="/decisions?mine=1">
          {t(($) => $.exchange.import.toList)}
        </a>
        {refused > 0 ? (
          <a className="button button-quiet" href={`/decisions/import/${run.id}/refused.csv`} download>
            <Icon name="download" />
            {t(($) => $.exchange.import.downloadRefused)}
          </a>
        ) : null}
      </p>
      {run.added > 0 ? (
        <details className="mt-8">
          <summary className="chip">{t(($) => $.exchange.import.undo)}</summary>
          <form method="post" action={`/decisions/import/${run.id}/removal`} className="mt-3">
            <p>{t(($) => $.exchange.import.undoWhat, counted(run.added))}</p>
            <button type="submit" className="button button-danger mt-3">
              {t(($) => $.exchange.import.undoDo, counted(run.added))}
            </button>
          </form>
        </details>
      ) : null}
    </section>
  );
}
