import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

interface Props {
  readonly line: string | null;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly period: string | null;
}

/** What the figures are about, the question, another period, and the figures to take along. */
export function PageHead({ line, choices, period }: Props) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-[17rem] flex-1">
        {line === null ? null : <p className="text-muted">{line}</p>}
        <h1 className="mt-1">{t(($) => $.insights.question)}</h1>
      </div>
      {period === null ? null : (
        <div className="no-print flex flex-wrap items-end gap-x-3 gap-y-2">
          {choices.length > 1 ? <PeriodChoice choices={choices} period={period} /> : null}
          {line === null ? null : <BoardPack period={period} />}
        </div>
      )}
    </div>
  );
}

/** An older publication, by a plain form that works without JavaScript. */
export function PeriodChoice({ choices, period }: { choices: Props["choices"]; period: string }) {
  const { t } = useTranslation();
  return (
    <Form method="get" className="flex items-end gap-2">
      <label className="block">
        <span className="label text-xs">{t(($) => $.insights.choose.label)}</span>
        <select name="period" defaultValue={period} key={period} className="field w-auto">
          {choices.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-quiet">
        {t(($) => $.insights.choose.button)}
      </button>
    </Form>
  );
}

function BoardPack({ period }: { period: string }) {
  const { t } = useTranslation();
  const query = `?period=${period}`;
  const ways = [
    { to: "/insights/pack.pptx", words: t(($) => $.insights.pack.pptx) },
    { to: "/insights/pack.pdf", words: t(($) => $.insights.pack.pdf) },
    { to: "/insights/pack.xlsx", words: t(($) => $.insights.pack.xlsx) },
    { to: "/insights/pack.csv", words: t(($) => $.insights.pack.csv) },
    { to: "/insights/print", words: t(($) => $.insights.pack.print) },
  ];
  return (
    <details className="relative">
      <summary className="button button-quiet">
        <Icon name="download" />
        {t(($) => $.insights.pack.title)}
      </summary>
      <ul className="absolute right-0 z-10 mt-1 w-64 rounded-[10px] border border-line bg-page py-2 shadow-lg max-md:right-auto max-md:left-0">
        {ways.map(({ to, words }) => (
          <li key={to}>
            <a
              href={to + query}
              className="flex min-h-[44px] items-center px-4 text-ink no-underline hover:bg-surface-2"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
