import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { ListFilter } from "../filter.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A plain GET form: it works without script, and every list has an address to send to a colleague. */
export function FilterForm({
  filter,
  departments,
  moments,
  weights,
}: {
  filter: ListFilter;
  departments: readonly Choice[];
  moments: readonly Choice[];
  weights: readonly Choice[];
}) {
  const { t } = useTranslation();
  const all = t(($) => $.decisions.list.all);
  return (
    <search>
      <form key={JSON.stringify(filter)} method="get" action="/decisions" className="mt-4">
        {filter.month ? <input type="hidden" name="month" value={filter.month} /> : null}
        <label className="label" htmlFor="q">
          {t(($) => $.decisions.list.search)}
        </label>
        <div className="mt-1 flex max-w-2xl gap-2">
          <input id="q" type="search" name="q" maxLength={200} defaultValue={filter.q} className="field" />
          <button type="submit" className="button px-3 md:px-5">
            <Icon name="search" />
            <span className="sr-only md:not-sr-only">{t(($) => $.decisions.list.searchButton)}</span>
          </button>
        </div>
        <div className="mt-2 flex flex-wrap gap-x-6">
          <Tick name="mine" isOn={filter.mine} label={t(($) => $.decisions.list.mine)} />
          {filter.weigh ? <Tick name="weigh" isOn="1" label={t(($) => $.decisions.list.weigh)} /> : null}
        </div>
        <details className="mt-1">
          <summary className="py-2.5 font-semibold text-brand">{t(($) => $.decisions.list.filters)}</summary>
          <div className="panel mt-2 grid gap-4 md:grid-cols-3">
            <Select
              name="department"
              label={t(($) => $.decisions.list.column.department)}
              all={all}
              choices={departments}
              value={filter.department}
            />
            <Select
              name="moment"
              label={t(($) => $.decisions.list.column.moment)}
              all={all}
              choices={moments}
              value={filter.moment}
            />
            <Select
              name="visibility"
              label={t(($) => $.decisions.list.visibility)}
              all={all}
              choices={[
                { value: "shared", label: t(($) => $.decisions.list.shared) },
                { value: "example", label: t(($) => $.decisions.list.examples) },
                { value: "private", label: t(($) => $.decisions.list.onlyMe) },
              ]}
              value={filter.visibility}
            />
            <Day name="from" label={t(($) => $.decisions.list.from)} value={filter.from} />
            <Day name="to" label={t(($) => $.decisions.list.to)} value={filter.to} />
            <Select
              name="weight"
              label={t(($) => $.decisions.list.weight)}
              all={all}
              choices={weights}
              value={filter.weight}
            />
            <Select
              name="sort"
              label={t(($) => $.decisions.list.sort)}
              all={t(($) => $.decisions.list.newest)}
              choices={[{ value: "oldest", label: t(($) => $.decisions.list.oldest) }]}
              value={filter.sort}
            />
            <div className="self-end">
              <button type="submit" className="button">
                {t(($) => $.decisions.list.apply)}
              </button>
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}

function Tick({ name, isOn, label }: { name: string; isOn: string | undefined; label: string }) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value="1" defaultChecked={isOn === "1"} />
      {label}
    </label>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <input id={name} type="date" name={name} defaultValue={value} className="field mt-1" />
    </div>
  );
}

function Select({
  name,
  label,
  all,
  choices,
  value,
}: {
  name: string;
  label: string;
  all: string;
  choices: readonly Choice[];
  value: string | undefined;
}) {
  return (
    <div>
      <label className="label" htmlFor={name}>
        {label}
      </label>
      <select id={name} name={name} defaultValue={value ?? ""} className="field mt-1">
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
