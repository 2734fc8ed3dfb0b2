import { useTranslation } from "react-i18next";
import type { WorkCount, WorkKind } from "../rules.ts";

export function useKindText(): (kind: WorkKind) => string {
  const { t } = useTranslation();
  const words: Readonly<Record<WorkKind, string>> = {
    mail: t(($) => $.messages.status.kinds.mail),
    message: t(($) => $.messages.status.kinds.message),
    channel: t(($) => $.messages.status.kinds.channel),
    draw: t(($) => $.messages.status.kinds.draw),
  };
  return (kind) => words[kind];
}

export function WorkTable({ counts }: { counts: readonly WorkCount[] }) {
  const { t, i18n } = useTranslation();
  const kindText = useKindText();
  const number = new Intl.NumberFormat(i18n.language);
  if (counts.length === 0) return <p className="mt-2 text-muted">{t(($) => $.messages.status.nothing)}</p>;
  return (
    <table className="table mt-3">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.messages.status.kind)}</th>
          <th scope="col" className="number">
            {t(($) => $.messages.status.waiting)}
          </th>
          <th scope="col" className="number">
            {t(($) => $.messages.status.done)}
          </th>
          <th scope="col" className="number">
            {t(($) => $.messages.status.failed)}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ kind, waiting, done, failed }) => (
          <tr key={kind}>
            <th scope="row" className="wrap-anywhere hyphens-auto">
              {kindText(kind)}
            </th>
            <td className="number">{number.format(waiting)}</td>
            <td className="number">{number.format(done)}</td>
            <td className="number">{number.format(failed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
