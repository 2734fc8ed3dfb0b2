import { useTranslation } from "react-i18next";
import { touches } from "#app/domain/content/weighing.ts";
import { type Findings, shownRows } from "../rules.ts";
import { ScrollRegion } from "./scroll-region.tsx";

interface PreviewProps {
  readonly findings: Findings;
  readonly kind: "csv" | "madr";
  readonly departments: readonly { readonly value: string; readonly label: string }[];
}

/** How the first decisions will read once they are in. */
export function Preview({ findings, kind, departments }: PreviewProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === "nl" ? "nl" : "en";
  const day = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "medium",
    timeZone: "UTC",
  });
  const names = new Map(departments.map(({ value, label }) => [value, label]));
  const weighs = ({ weighing, weight }: { weighing: string; weight: number | null }) =>
    weighing === "weighed"
      ? String(weight)
      : weighing === "unknown"
        ? t(($) => $.exchange.import.weightUnknown)
        : t(($) => $.exchange.import.weightPending);
  const title = t(($) => $.exchange.import.preview);
  return (
    <section>
      <h2>{title}</h2>
      {findings.good > shownRows ? (
        <p className="hint">{t(($) => $.exchange.import.previewFirst, { shown: shownRows })}</p>
      ) : null}
      <ScrollRegion label={title}>
        <table className="table">
          <thead>
            <tr>
              <th>
                {kind === "csv" ? t(($) => $.exchange.import.line) : t(($) => $.exchange.import.fileName)}
              </th>
              <th>{t(($) => $.exchange.import.field.title)}</th>
              <th>{t(($) => $.exchange.import.field.decided_on)}</th>
              <th>{t(($) => $.exchange.import.field.department)}</th>
              <th>{t(($) => $.exchange.import.field.weight)}</th>
              <th>
                {kind === "csv"
                  ? t(($) => $.exchange.import.field.touch)
                  : t(($) => $.exchange.import.field.status)}
              </th>
            </tr>
          </thead>
          <tbody>
            {findings.preview.map((row) => (
              <tr key={row.name ?? row.line}>
                <td className={kind === "csv" ? "number text-left" : "break-all min-w-[8rem]"}>
                  {row.name ?? row.line}
                </td>
                <td className="min-w-[14rem] font-semibold">{row.title}</td>
                <td className="whitespace-nowrap">
                  {row.decidedOn ? day.format(Date.parse(`${row.decidedOn}T00:00Z`)) : ""}
                </td>
                <td>{names.get(row.departmentId ?? "") ?? ""}</td>
                <td>{weighs(row)}</td>
                <td>
                  {kind === "csv"
                    ? (touches.find(({ key }) => key === row.touch)?.label[language] ?? "")
                    : (row.status ?? "")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
