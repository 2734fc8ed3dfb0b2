import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly caption: string;
  readonly children: ReactNode;
}

/** The same numbers as a table, behind a native disclosure. */
export function TableTwin({ caption, children }: Props) {
  const { t } = useTranslation();
  return (
    <details className="chart-twin no-print">
      <summary>{t(($) => $.shared.chart.asTable)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={caption}>
        <table className="table">
          <caption className="sr-only">{caption}</caption>
          {children}
        </table>
      </section>
    </details>
  );
}
