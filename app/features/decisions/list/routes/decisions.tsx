import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { moments } from "#app/domain/content/journey.ts";
import { weights } from "#app/domain/content/weighing.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readFilter } from "../filter.ts";
import { DecisionTable } from "../parts/decision-table.tsx";
import { EmptyList } from "../parts/empty-list.tsx";
import { FilterChips } from "../parts/filter-chips.tsx";
import { FilterForm } from "../parts/filter-form.tsx";
import { PageLinks } from "../parts/page-links.tsx";
import { countToWeigh, listDecisions, readDepartmentNames } from "../queries.server.ts";
import { countUpTo, isNarrowed, type ListedDecision, rowView } from "../rules.ts";

export const handle = { title: ($) => $.decisions.list.title } satisfies PageHandle;

export const loader = door("decision:read", async ({ scope, request, language }) => {
  const filter = readFilter(new URL(request.url).searchParams);
  const departments = await readDepartmentNames(scope);
  const isKnown = !filter?.department || departments.some(({ id }) => id === filter.department);
  if (!filter || !isKnown) throw problem("invalid");
  const page = await listDecisions(scope, filter);
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return {
    filter,
    rows: page.rows.map((row) => rowView(row, language, names)),
    first: edge(page.rows[0]),
    last: edge(page.rows.at(-1)),
    hasNext: page.hasNext,
    hasPrevious: page.hasPrevious,
    count: page.count,
    toWeigh: await countToWeigh(scope),
    departments: departments
      .filter(({ id, archived }) => archived === 0 || id === filter.department)
      .map(({ id, name }) => ({ value: id, label: name })),
    moments: moments.map(({ key, label }) => ({ value: key as string, label: label[language] })),
    weights: weights.map(({ value, label }) => ({
      value: `${value}`,
      label: `${value} · ${label[language]}`,
    })),
  };
});

function edge(row: ListedDecision | undefined) {
  return row ? { decidedOn: row.decidedOn, id: row.id } : null;
}

export default function Decisions() {
  const { t, i18n } = useTranslation();
  const { rows, filter, count, toWeigh, first, last, ...loaded } = useLoaderData<typeof loader>();
  const number = new Intl.NumberFormat(i18n.language).format(Math.min(count, countUpTo));
  const toWeighNumber = new Intl.NumberFormat(i18n.language).format(Math.min(toWeigh, countUpTo));
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h1 className="mr-auto">{t(($) => $.decisions.list.title)}</h1>
        <p className="flex flex-wrap gap-x-6">
          <a className="inline-flex min-h-[44px] items-center gap-2" href="/decisions/look-backs">
            <Icon name="calendar" />
            {t(($) => $.decisions.lookBack.list.title)}
          </a>
          <a className="inline-flex min-h-[44px] items-center gap-2" href="/decisions/touching">
            <Icon name="eye" />
            {t(($) => $.decisions.touched.link)}
          </a>
          <a className="inline-flex min-h-[44px] items-center gap-2" href="/opinions">
            <Icon name="person" />
            {t(($) => $.decisions.opinion.link)}
          </a>
          <span className="contents max-lg:hidden">
            <FileLinks />
          </span>
        </p>
      </div>
      {toWeigh > 0 ? (
        <div className="notice mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
          <p className="mr-auto">{t(($) => $.decisions.list.toWeighWhy)}</p>
          <a className="button" href="/decisions/weighing">
            {toWeigh > countUpTo
              ? t(($) => $.decisions.list.toWeighMore, { number: toWeighNumber })
              : t(($) => $.decisions.list.toWeigh, { count: toWeigh, number: toWeighNumber })}
          </a>
        </div>
      ) : null}
      <FilterForm filter={filter} {...loaded} />
      <FilterChips filter={filter} {...loaded} />
      {rows.length === 0 ? (
        <EmptyList search={filter.q} isNarrowed={isNarrowed(filter)} />
      ) : (
        <>
          <p className="mt-6 mb-2 font-semibold" role="status">
            {count > countUpTo
              ? t(($) => $.decisions.list.countMore, { number })
              : t(($) => $.decisions.list.count, { count, number })}
          </p>
          <DecisionTable rows={rows} areMine={filter.mine === "1"} />
          {filter.q && count > countUpTo && !loaded.hasNext ? (
            <p className="mt-4 text-muted">{t(($) => $.decisions.list.searchCut, { number })}</p>
          ) : null}
          <PageLinks filter={filter} first={first} last={last} {...loaded} />
        </>
      )}
      <p className="mt-6 flex flex-wrap gap-x-6 lg:hidden">
        <FileLinks />
      </p>
    </>
  );
}

/** On a phone they stand under the list: who is there comes to read or to log. */
function FileLinks() {
  const { t } = useTranslation();
  return (
    <>
      <a className="inline-flex min-h-[44px] items-center gap-2" href="/decisions/import">
        <Icon name="upload" />
        {t(($) => $.decisions.list.import)}
      </a>
      <a className="inline-flex min-h-[44px] items-center gap-2" href="/decisions/export">
        <Icon name="download" />
        {t(($) => $.decisions.list.export)}
      </a>
    </>
  );
}
