import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { ListFilter } from "../filter.ts";
import { isNarrowed, listAddress, wordedDay, wordedMonth } from "../rules.ts";
import type { Choice } from "./filter-form.tsx";

const labelOf = (choices: readonly Choice[], value: string) =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** What narrows the list now; each chip is a link to the list without it. */
export function FilterChips({
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
  const { t, i18n } = useTranslation();
  if (!isNarrowed(filter)) return null;
  const language = i18n.language === "nl" ? "nl" : "en";
  const day = (text: string) => wordedDay(text, language);
  const visibility = {
    private: t(($) => $.decisions.list.onlyMe),
    shared: t(($) => $.decisions.list.shared),
    example: t(($) => $.decisions.list.examples),
  } as const;
  const chips: [keyof ListFilter, string | false | undefined][] = [
    ["q", filter.q && t(($) => $.decisions.list.chip.search, { text: filter.q })],
    ["mine", filter.mine && t(($) => $.decisions.list.mine)],
    ["weigh", filter.weigh && t(($) => $.decisions.list.weigh)],
    ["department", filter.department && labelOf(departments, filter.department)],
    ["month", filter.month && wordedMonth(filter.month, language)],
    ["from", filter.from && t(($) => $.decisions.list.chip.from, { day: day(filter.from) })],
    ["to", filter.to && t(($) => $.decisions.list.chip.to, { day: day(filter.to) })],
    ["moment", filter.moment && labelOf(moments, filter.moment)],
    ["visibility", filter.visibility && visibility[filter.visibility]],
    ["weight", filter.weight && labelOf(weights, filter.weight)],
  ];
  const shown = chips.filter(([, label]) => label);
  return (
    <div className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {shown.map(([key, label]) => (
          <li key={key}>
            <a className="chip" href={listAddress(filter, { [key]: undefined })}>
              <span className="sr-only">{t(($) => $.decisions.list.chip.remove)}</span>
              {label}
              <Icon name="close" className="h-4 w-4" />
            </a>
          </li>
        ))}
        <li>
          <a className="inline-flex min-h-[44px] items-center px-2" href="/decisions">
            {t(($) => $.decisions.list.clear)}
          </a>
        </li>
      </ul>
      {filter.weight && !filter.mine ? (
        <p className="hint mt-2">{t(($) => $.decisions.list.weightNote)}</p>
      ) : null}
    </div>
  );
}
