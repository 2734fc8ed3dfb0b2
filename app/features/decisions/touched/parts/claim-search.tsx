import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

/** A plain GET form: what nobody named can be looked up without script. */
export function ClaimSearch({ words }: { words?: string }) {
  const { t } = useTranslation();
  return (
    <search>
      <form method="get" action="/decisions/touching/claim">
        <label className="label" htmlFor="q">
          {t(($) => $.decisions.touched.claimSearch)}
        </label>
        <p id="q-hint" className="hint">
          {t(($) => $.decisions.touched.claimHint)}
        </p>
        <div className="mt-1 flex max-w-2xl gap-2">
          <input
            id="q"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={words}
            aria-describedby="q-hint"
            className="field"
          />
          <button type="submit" className="button px-3 md:px-5">
            <Icon name="search" />
            <span className="sr-only md:not-sr-only">{t(($) => $.decisions.touched.find)}</span>
          </button>
        </div>
      </form>
    </search>
  );
}
