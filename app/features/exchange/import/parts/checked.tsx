import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Run } from "../queries.server.ts";
import { Defaults } from "./defaults.tsx";
import { Discard } from "./discard.tsx";
import { Mapping } from "./mapping.tsx";
import { Preview } from "./preview.tsx";
import { ProblemText } from "./problem-text.tsx";
import { Refusals } from "./refusals.tsx";
import { Summary } from "./summary.tsx";

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface CheckedProps {
  readonly run: Run;
  readonly departments: readonly Choice[];
  readonly departmentId: string;
  readonly visibility: string;
}

/** What an import would do, the choices that decide it, and the button. Nothing has come in yet. */
export function Checked({ run, departments, departmentId, visibility }: CheckedProps) {
  const { t, i18n } = useTranslation();
  const { findings, problem } = run.plan;
  const fresh = findings ? findings.good - findings.already : 0;
  const number = new Intl.NumberFormat(i18n.language).format(fresh);
  return (
    <>
      {problem ? (
        <p role="alert" className="notice notice-danger mt-4 max-w-[40rem]">
          <ProblemText problem={problem} />
        </p>
      ) : null}
      {findings && !problem ? <Summary findings={findings} kind={run.kind} /> : null}
      <form
        method="post"
        action={`/decisions/import/${run.id}`}
        className="mt-6 grid min-w-0 grid-cols-[minmax(0,1fr)] gap-8"
      >
        {fresh > 0 ? (
          <div>
            <p className="flex flex-wrap items-center gap-3">
              <button type="submit" className="button" formAction={`/decisions/import/${run.id}/start`}>
                {findings?.refused
                  ? t(($) => $.exchange.import.startGood, { count: fresh, number })
                  : t(($) => $.exchange.import.start, { count: fresh, number })}
              </button>
              {findings?.refused ? (
                <a className="button button-quiet" href={`/decisions/import/${run.id}/refused.csv`} download>
                  <Icon name="download" />
                  {t(($) => $.exchange.import.downloadRefused)}
                </a>
              ) : null}
            </p>
            {findings?.refused ? <p className="hint mt-2">{t(($) => $.exchange.import.orMend)}</p> : null}
          </div>
        ) : null}
        {findings ? <Refusals findings={findings} kind={run.kind} /> : null}
        {findings && findings.preview.length > 0 ? (
          <Preview findings={findings} kind={run.kind} departments={departments} />
        ) : null}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {findings?.csv ? <Mapping csv={findings.csv} /> : null}
          {findings && (findings.csv || findings.good > 0) ? (
            <Defaults departments={departments} departmentId={departmentId} visibility={visibility}>
              <button type="submit" className="button button-quiet">
                {t(($) => $.exchange.import.recheck)}
              </button>
            </Defaults>
          ) : null}
        </div>
      </form>
      <Discard id={run.id} />
    </>
  );
}
