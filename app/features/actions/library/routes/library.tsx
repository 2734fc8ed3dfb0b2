import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readLibraryFilter } from "../../filter.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { cardOf } from "../../rules.ts";
import { MOST_SHOWN, searchLearned } from "../queries.server.ts";

export const handle = { title: ($) => $.actions.lib.title } satisfies PageHandle;

export const loader = door("action:read", async ({ scope, request, language }) => {
  const filter = readLibraryFilter(new URL(request.url).searchParams);
  if (!filter) throw problem("invalid");
  const found = await searchLearned(scope, filter.q ?? "");
  const reader = { ...scope, language, managesAll: false };
  return {
    search: filter.q ?? "",
    hasMore: found.length > MOST_SHOWN,
    lessons: found.slice(0, MOST_SHOWN).map((action) => ({
      ...cardOf(action, reader),
      learned: action.learned,
      noticedText: action.noticedText,
    })),
  };
});

export default function Library() {
  const { t, i18n } = useTranslation();
  const { search, hasMore, lessons } = useLoaderData<typeof loader>();
  const number = new Intl.NumberFormat(i18n.language).format(lessons.length);
  return (
    <div className="max-w-[48rem]">
      <BackLink to="/actions" words={null} />
      <h1>{t(($) => $.actions.lib.title)}</h1>
      <p className="mt-1 text-muted">{t(($) => $.actions.lib.lead)}</p>
      {lessons.length === 0 && search === "" ? (
        <p className="panel mt-6">{t(($) => $.actions.lib.empty)}</p>
      ) : (
        <>
          <search>
            <form key={search} method="get" action="/actions/library" className="mt-4">
              <label className="label" htmlFor="q">
                {t(($) => $.actions.lib.search)}
              </label>
              <div className="mt-1 flex gap-2">
                <input
                  id="q"
                  type="search"
                  name="q"
                  maxLength={200}
                  defaultValue={search}
                  className="field"
                />
                <button type="submit" className="button px-3 md:px-5">
                  <Icon name="search" />
                  <span className="sr-only md:not-sr-only">{t(($) => $.actions.lib.button)}</span>
                </button>
              </div>
            </form>
          </search>
          <p className="mt-6 mb-2 font-semibold" role="status">
            {lessons.length === 0
              ? t(($) => $.actions.lib.nothing, { search })
              : hasMore
                ? t(($) => $.actions.lib.newest, { number })
                : t(($) => $.actions.lib.count, { count: lessons.length, number })}
          </p>
          {search === "" ? null : (
            <Link to="/actions/library" className="inline-flex min-h-[44px] items-center">
              {t(($) => $.actions.lib.all)}
            </Link>
          )}
          <Lessons lessons={lessons} />
        </>
      )}
    </div>
  );
}

type Found = ReturnType<typeof useLoaderData<typeof loader>>["lessons"];

/** The lesson first, because that is what somebody looks for; what was done for it below. */
function Lessons({ lessons }: { lessons: Found }) {
  const { t } = useTranslation();
  return (
    <ul className="grid gap-3">
      {lessons.map(({ id, title, lang, learned, noticedText, noticed, group, doneOn }) => (
        <li key={id} className="card">
          <h2 lang={lang} className="text-base [overflow-wrap:anywhere]">
            <Link to={`/actions/${id}`}>{title}</Link>
          </h2>
          <p lang={lang} className="mt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {learned}
          </p>
          {noticedText === "" ? null : (
            <p lang={lang} className="mt-2 text-muted [overflow-wrap:anywhere]">
              {noticedText}
            </p>
          )}
          <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
            <span className="chip">{noticed}</span>
            <span>{group ?? t(($) => $.actions.whole)}</span>
            <span>{t(($) => $.actions.doneOn, { day: doneOn ?? "" })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
