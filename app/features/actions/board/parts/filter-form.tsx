import { useTranslation } from "react-i18next";
import type { BoardFilter } from "../../filter.ts";

interface Props {
  readonly filter: BoardFilter;
  readonly groups: readonly { readonly value: string; readonly label: string }[];
}

/** A plain GET form: it works without script, and every board has an address to send to a colleague. */
export function FilterForm({ filter, groups }: Props) {
  const { t } = useTranslation();
  return (
    <search>
      <form
        key={JSON.stringify(filter)}
        method="get"
        action="/actions"
        className="mt-6 flex flex-wrap items-end gap-x-3 gap-y-2"
      >
        <label className="block min-w-[6.5rem] flex-1 md:flex-none">
          <span className="label text-xs">{t(($) => $.actions.filter.who)}</span>
          <select name="mine" defaultValue={filter.mine ?? ""} className="field">
            <option value="">{t(($) => $.actions.filter.all)}</option>
            <option value="1">{t(($) => $.actions.filter.mine)}</option>
          </select>
        </label>
        {groups.length > 1 ? (
          <label className="block min-w-[6.5rem] flex-1 md:flex-none">
            <span className="label text-xs">{t(($) => $.actions.filter.group)}</span>
            <select name="group" defaultValue={filter.group ?? ""} className="field">
              <option value="">{t(($) => $.actions.filter.everywhere)}</option>
              {groups.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <button type="submit" className="button button-quiet">
          {t(($) => $.actions.filter.apply)}
        </button>
      </form>
    </search>
  );
}
