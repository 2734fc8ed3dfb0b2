import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly choices: readonly { readonly value: string; readonly words: string }[];
  readonly month: string | undefined;
}

/** An older publication, by a plain form that works without JavaScript. */
export function MonthChoice({ choices, month }: Props) {
  const { t } = useTranslation();
  if (choices.length < 2) return null;
  return (
    <Form method="get" className="no-print flex flex-wrap items-end gap-2">
      <label className="block">
        <span className="label">{t(($) => $.insights.choose.label)}</span>
        <select name="month" defaultValue={month} key={month} className="field w-auto">
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
