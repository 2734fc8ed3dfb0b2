import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { delimiterFor } from "../../csv/format.server.ts";
import { countExported } from "../queries.server.ts";
import { mostRecords } from "../rules.ts";

export const handle = { title: ($) => $.exchange.export.title } satisfies PageHandle;

export const loader = door("decision:read", async ({ scope, language }) => ({
  mine: await countExported(scope, "mine"),
  visible: await countExported(scope, "visible"),
  delimiter: delimiterFor(language),
}));

export default function Export() {
  const { t, i18n } = useTranslation();
  const { mine, visible, delimiter } = useLoaderData<typeof loader>();
  const format = new Intl.NumberFormat(i18n.language);
  const counted = (count: number) => ({ count, number: format.format(count) });
  return (
    <div className="max-w-[40rem]">
      <h1>{t(($) => $.exchange.export.title)}</h1>
      <p className="mt-1">{t(($) => $.exchange.export.lead)}</p>
      <form method="get" action="/decisions/export.csv" className="mt-6 grid gap-6">
        <fieldset className="min-w-0">
          <legend className="label mb-2">{t(($) => $.exchange.export.whose)}</legend>
          <div className="grid gap-2">
            <label className="option">
              <i aria-hidden="true" />
              <input type="radio" name="whose" value="visible" defaultChecked />
              <span>
                <b>{t(($) => $.exchange.export.visible, counted(visible))}</b>
                <small>{t(($) => $.exchange.export.visibleHint)}</small>
              </span>
            </label>
            <label className="option">
              <i aria-hidden="true" />
              <input type="radio" name="whose" value="mine" />
              <span>
                <b>{t(($) => $.exchange.export.mine, counted(mine))}</b>
                <small>{t(($) => $.exchange.export.mineHint)}</small>
              </span>
            </label>
          </div>
        </fieldset>
        <div>
          <label htmlFor="delimiter" className="label">
            {t(($) => $.exchange.export.delimiter)}
          </label>
          <p id="delimiter-hint" className="hint">
            {t(($) => $.exchange.export.delimiterHint)}
          </p>
          <select
            id="delimiter"
            name="delimiter"
            aria-describedby="delimiter-hint"
            defaultValue={delimiter === ";" ? "semicolon" : "comma"}
            className="field mt-1"
          >
            <option value="semicolon">{t(($) => $.exchange.import.delimiter.semicolon)}</option>
            <option value="comma">{t(($) => $.exchange.import.delimiter.comma)}</option>
          </select>
        </div>
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            <Icon name="download" />
            {t(($) => $.exchange.export.csv)}
          </button>
          <button type="submit" formAction="/decisions/export.zip" className="button button-quiet">
            <Icon name="download" />
            {t(($) => $.exchange.export.zip)}
          </button>
        </p>
      </form>
      {visible > mostRecords ? (
        <p className="hint mt-3">{t(($) => $.exchange.export.zipLimit, counted(mostRecords))}</p>
      ) : null}
      <p className="hint mt-6">{t(($) => $.exchange.export.safe)}</p>
    </div>
  );
}
