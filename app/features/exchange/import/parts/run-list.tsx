import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Stage } from "../rules.ts";

interface ListedRun {
  readonly id: string;
  readonly fileName: string;
  readonly stage: Stage;
  readonly added: number;
  readonly createdAt: number;
}

/** One's own imports, newest first. */
export function RunList({ runs, timeZone }: { runs: readonly ListedRun[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  const says = (run: ListedRun): string =>
    run.stage === "done"
      ? t(($) => $.exchange.import.stage.done, {
          count: run.added,
          number: new Intl.NumberFormat(i18n.language).format(run.added),
        })
      : t(($) => $.exchange.import.stage[run.stage]);
  if (runs.length === 0) return null;
  return (
    <section>
      <h2>{t(($) => $.exchange.import.recent)}</h2>
      <ul className="mt-3 grid gap-2 max-w-[40rem]">
        {runs.map((run) => (
          <li key={run.id}>
            <Link
              to={`/decisions/import/${run.id}`}
              className="card flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink no-underline hover:bg-surface"
            >
              <span className="font-semibold text-brand underline break-all">{run.fileName}</span>
              <span className="text-muted">{moment.format(run.createdAt)}</span>
              <span className="md:ml-auto">{says(run)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
