import { useTranslation } from "react-i18next";
import { type Findings, shownRefusals } from "../rules.ts";
import { useProblem } from "./problem-text.tsx";
import { ScrollRegion } from "./scroll-region.tsx";

/** The first lines that will not come in: where, which column, what is wrong. */
export function Refusals({ findings, kind }: { findings: Findings; kind: "csv" | "madr" }) {
  const { t, i18n } = useTranslation();
  const worded = useProblem();
  if (findings.refused === 0) return null;
  const number = new Intl.NumberFormat(i18n.language).format(findings.refused);
  return (
    <section>
      <h2>
        {kind === "csv"
          ? t(($) => $.exchange.import.refusedTitle)
          : t(($) => $.exchange.import.refusedRecords)}
      </h2>
      {findings.refused > shownRefusals ? (
        <p className="hint">{t(($) => $.exchange.import.firstOf, { shown: shownRefusals, number })}</p>
      ) : null}
      <ScrollRegion label={t(($) => $.exchange.import.refusedTitle)}>
        <table className="table">
          <thead>
            <tr>
              <th>
                {kind === "csv" ? t(($) => $.exchange.import.line) : t(($) => $.exchange.import.fileName)}
              </th>
              {kind === "csv" ? <th>{t(($) => $.exchange.import.column)}</th> : null}
              <th>{t(($) => $.exchange.import.why)}</th>
            </tr>
          </thead>
          <tbody>
            {findings.firstRefused.flatMap((row) =>
              row.problems.map((problem) => (
                <tr key={`${row.name ?? row.line} ${problem.field} ${problem.key}`}>
                  <td className={kind === "csv" ? "number text-left" : "break-all"}>
                    {row.name ?? row.line}
                  </td>
                  {kind === "csv" ? (
                    <td>
                      {problem.field ? t(($) => $.exchange.import.field[problem.field ?? "title"]) : ""}
                    </td>
                  ) : null}
                  <td>{worded(problem)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
