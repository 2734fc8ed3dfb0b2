import { useTranslation } from "react-i18next";
import type { Trouble, WorkProblem } from "../rules.ts";
import { useKindText } from "./work-table.tsx";

export function TroubleList({ trouble, timeZone }: { trouble: readonly Trouble[]; timeZone: string }) {
  const { t, i18n } = useTranslation();
  const kindText = useKindText();
  const when = new Intl.DateTimeFormat(i18n.language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  const words: Readonly<Record<WorkProblem, string>> = {
    "handed-over": t(($) => $.messages.status.problem.handedOver),
    "perhaps-sent": t(($) => $.messages.status.problem.perhapsSent),
    "no-mail-server": t(($) => $.messages.status.problem.noMailServer),
    "not-now": t(($) => $.messages.status.problem.notNow),
    refused: t(($) => $.messages.status.problem.refused),
    "address-refused": t(($) => $.messages.status.problem.addressRefused),
    unreadable: t(($) => $.messages.status.problem.unreadable),
    mistake: t(($) => $.messages.status.problem.mistake),
  };
  if (trouble.length === 0) return <p className="mt-2 text-muted">{t(($) => $.messages.status.noTrouble)}</p>;
  return (
    <ul className="mt-3 grid gap-4">
      {trouble.map(({ id, kind, problem, tries, askedAt, dueAt, failedAt, canRetry }) => (
        <li key={id} className="card">
          <p className="font-bold">{kindText(kind)}</p>
          <p>
            {words[problem]} <code className="text-muted">({problem})</code>
          </p>
          <p className="hint">
            {t(($) => $.messages.status.since, { moment: when.format(askedAt), count: tries })}
            {". "}
            {failedAt === null
              ? t(($) => $.messages.status.next, { moment: when.format(dueAt) })
              : t(($) => $.messages.status.over)}
            .
          </p>
          {canRetry ? (
            <form method="post" action={`/admin/status/jobs/${id}/retry`}>
              <button type="submit" className="button button-quiet mt-3">
                {t(($) => $.messages.status.retry)}
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
