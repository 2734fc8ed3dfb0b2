import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mostPostponements } from "#app/domain/look-back.ts";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { wordedDay } from "../../list/rules.ts";
import { OutcomeButtons } from "../parts/outcome-buttons.tsx";
import { PostponeForm } from "../parts/postpone-form.tsx";
import { countAsked, listAsked, readFollowing, readWeeks } from "../queries.server.ts";
import { countedUpTo, outcomeOptions } from "../rules.ts";

export const handle = { title: ($) => $.decisions.lookBack.list.title } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope, language }) => {
  const waiting = await listAsked(scope);
  const following = waiting.length === 0 ? await readFollowing(scope) : null;
  return {
    following: following && wordedDay(following, language),
    options: outcomeOptions(language),
    count: waiting.length === 0 ? 0 : await countAsked(scope),
    weeks: await readWeeks(scope),
    waiting: waiting.map(({ id, title, decidedOn, visibility, postponed, language: written }) => ({
      id,
      title,
      lang: written === language ? undefined : written,
      day: decidedOn,
      date: wordedDay(decidedOn, language),
      isExample: visibility === "example",
      left: mostPostponements - (postponed ?? 0),
    })),
  };
});

export default function LookBacks() {
  const { t } = useTranslation();
  const { waiting, count, weeks, options, following } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[40rem]">
      <a href="/decisions?mine=1" className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.lookBack.list.mine)}
      </a>
      <h1>{t(($) => $.decisions.lookBack.list.title)}</h1>
      {waiting.length === 0 ? (
        <div className="panel mt-6">
          <p className="text-[1.125rem] font-bold">{t(($) => $.decisions.lookBack.list.empty)}</p>
          <p className="mt-1">
            {t(($) => $.decisions.lookBack.list.emptyWhy, { count: weeks })}{" "}
            {following ? t(($) => $.decisions.lookBack.list.following, { day: following }) : null}
          </p>
          <a className="button mt-4" href="/decisions/new">
            {t(($) => $.decisions.lookBack.list.log)}
          </a>
        </div>
      ) : (
        <>
          <p className="mt-1 text-muted">
            {count >= countedUpTo
              ? t(($) => $.decisions.lookBack.list.leadMany, { count })
              : t(($) => $.decisions.lookBack.list.lead, { count })}
          </p>
          <ul className="mt-6 grid gap-4">
            {waiting.map((one) => (
              <li key={one.id} className="card">
                <h2 id={`look-back-${one.id}`} className="text-[1.125rem]">
                  <a href={`/decisions/${one.id}`} lang={one.lang} className="inline-block py-1 break-words">
                    {one.title}
                  </a>
                </h2>
                <p className="flex flex-wrap items-center gap-x-3 text-muted">
                  <time dateTime={one.day}>{one.date}</time>
                  {one.isExample ? (
                    <span className="chip">
                      <Icon name="star" className="h-4 w-4" />
                      {t(($) => $.decisions.list.example)}
                    </span>
                  ) : null}
                </p>
                <OutcomeButtons id={one.id} options={options} labelledBy={`look-back-${one.id}`} small />
                <PostponeForm id={one.id} left={one.left} name={one.title} />
              </li>
            ))}
          </ul>
          {count > waiting.length ? (
            <p className="mt-4 text-muted">{t(($) => $.decisions.lookBack.list.rest)}</p>
          ) : null}
          <p className="hint mt-8 border-t border-line pt-4">{t(($) => $.decisions.lookBack.list.whoSees)}</p>
        </>
      )}
    </div>
  );
}
