import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { inOrder } from "#app/domain/actions.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readBoardFilter } from "../../filter.ts";
import { hasActions, listActions, listGroups, listNews } from "../../queries.server.ts";
import { cardOf } from "../../rules.ts";
import { Columns, Stopped } from "../parts/columns.tsx";
import { FilterForm } from "../parts/filter-form.tsx";
import { News } from "../parts/news.tsx";

export const handle = { title: ($) => $.actions.title } satisfies PageHandle;

export const loader = door("action:read", async ({ scope, request, language }) => {
  const filter = readBoardFilter(new URL(request.url).searchParams);
  const groups = await listGroups(scope);
  const isKnown = !filter?.group || groups.some(({ value }) => value === filter.group);
  if (!filter || !isKnown) throw problem("invalid");
  const reader = { ...scope, language, managesAll: may(scope.role, "action:manage") };
  const cards = inOrder(await listActions(scope, filter)).map((action) => cardOf(action, reader));
  const news = (await listNews(scope)).map((action) => ({
    ...cardOf(action, reader),
    noticedText: action.noticedText,
    learned: action.learned,
  }));
  const isNarrowed = filter.mine !== undefined || filter.group !== undefined;
  const isEmpty = cards.length === 0 && !(isNarrowed && (await hasActions(scope)));
  return { filter, groups, cards, news, isEmpty, starts: may(scope.role, "action:start") };
});

export default function Actions() {
  const { t } = useTranslation();
  const { filter, groups, cards, news, isEmpty, starts } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="mr-auto min-w-0">
          <h1>{t(($) => $.actions.title)}</h1>
          <p className="mt-1 text-muted">{t(($) => $.actions.lead)}</p>
        </div>
        <Link to="/actions/library" className="inline-flex min-h-[44px] items-center gap-2">
          <Icon name="search" />
          {t(($) => $.actions.library)}
        </Link>
        {starts ? (
          <Link to="/actions/new" className="button button-quiet">
            {t(($) => $.actions.start)}
          </Link>
        ) : null}
      </div>
      {news.length > 0 ? <News news={news} /> : null}
      {isEmpty ? (
        <div className="panel mt-6 max-w-2xl">
          <p>{t(($) => $.actions.empty)}</p>
          <Link to="/insights" className="button mt-4">
            {t(($) => $.actions.toInsights)}
          </Link>
        </div>
      ) : (
        <>
          <FilterForm filter={filter} groups={groups} />
          {cards.length === 0 ? (
            <p className="panel mt-6 max-w-2xl" role="status">
              {t(($) => $.actions.emptyMine)}
            </p>
          ) : (
            <Columns cards={cards} />
          )}
          <Stopped cards={cards.filter(({ status }) => status === "dropped")} />
        </>
      )}
    </>
  );
}
