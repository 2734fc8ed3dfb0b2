import { useTranslation } from "react-i18next";
import type { Choice } from "#app/shared/ui/form.tsx";
import { Icon } from "#app/shared/ui/icon.tsx";
import { personStates } from "../../rules.ts";
import type { PeopleFilter } from "../filter.ts";

/** A plain GET form: it works without script, and every list has an address. */
export function PeopleFilterForm({
  filter,
  departments,
}: {
  filter: PeopleFilter;
  departments: readonly Choice[];
}) {
  const { t } = useTranslation();
  const states = personStates.map((value) => ({ value, label: t(($) => $.people.state[value]) }));
  return (
    <search>
      <form key={JSON.stringify(filter)} method="get" action="/admin/people" className="max-w-2xl">
        <label className="label" htmlFor="q">
          {t(($) => $.people.directory.search)}
        </label>
        <div className="mt-1 flex gap-2">
          <input id="q" type="search" name="q" maxLength={200} defaultValue={filter.q} className="field" />
          <button type="submit" className="button px-3 md:px-5">
            <Icon name="search" />
            <span className="sr-only md:not-sr-only">{t(($) => $.people.directory.show)}</span>
          </button>
        </div>
        <details open={Boolean(filter.department || filter.state)} className="mt-1">
          <summary className="inline-flex min-h-[44px] items-center font-semibold text-brand">
            {t(($) => $.people.directory.filters)}
          </summary>
          <div className="panel mt-1 grid gap-4 md:grid-cols-[1fr_1fr_auto] md:items-end">
            <Select
              name="department"
              label={t(($) => $.people.department)}
              choices={departments}
              value={filter.department}
            />
            <Select
              name="state"
              label={t(($) => $.people.directory.state)}
              choices={states}
              value={filter.state}
            />
            <button type="submit" className="button">
              {t(($) => $.people.directory.show)}
            </button>
          </div>
        </details>
      </form>
    </search>
  );
}

function Select(props: {
  name: string;
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <label className="label" htmlFor={props.name}>
        {props.label}
      </label>
      <select id={props.name} name={props.name} defaultValue={props.value ?? ""} className="field mt-1">
        <option value="">{t(($) => $.people.directory.everyone)}</option>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
