import { useTranslation } from "react-i18next";
import type { Findings } from "../rules.ts";

/** What stands in the file, in a few sentences. */
export function Summary({ findings, kind }: { findings: Findings; kind: "csv" | "madr" }) {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  const counted = (count: number) => ({ count, number: format.format(count) });
  const fresh = findings.good - findings.already;
  const used = new Set(Object.values(findings.csv?.columns ?? {}));
  const unused = (findings.csv?.names ?? []).filter(
    (name, column) => name.trim() !== "" && !used.has(column),
  );
  const lines = [
    kind === "csv"
      ? t(($) => $.exchange.import.found.rows, counted(findings.total))
      : t(($) => $.exchange.import.found.records, counted(findings.total)),
    findings.already > 0 ? t(($) => $.exchange.import.found.already, counted(findings.already)) : null,
    findings.refused > 0 ? t(($) => $.exchange.import.found.refused, counted(findings.refused)) : null,
    findings.pending > 0 ? t(($) => $.exchange.import.found.pending, counted(findings.pending)) : null,
    findings.people > 0 ? t(($) => $.exchange.import.found.people, counted(findings.people)) : null,
    findings.titlesCut > 0 ? t(($) => $.exchange.import.found.titlesCut, counted(findings.titlesCut)) : null,
    findings.unread > 0 ? t(($) => $.exchange.import.found.unread, counted(findings.unread)) : null,
    findings.ignored > 0 ? t(($) => $.exchange.import.found.ignored, counted(findings.ignored)) : null,
    unused.length > 0
      ? t(($) => $.exchange.import.found.unused, { names: new Intl.ListFormat(i18n.language).format(unused) })
      : null,
  ].filter((line) => line !== null);
  return (
    <div className={`notice mt-4 max-w-[40rem] ${findings.refused > 0 ? "notice-warn" : ""}`}>
      <p className="font-semibold">
        {fresh > 0
          ? t(($) => $.exchange.import.found.fresh, counted(fresh))
          : t(($) => $.exchange.import.found.nothing)}
      </p>
      <ul className="mt-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
