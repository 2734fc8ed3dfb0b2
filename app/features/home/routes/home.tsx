import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { monthOf } from "#app/domain/calendar.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { Checklist } from "../parts/checklist.tsx";
import { Recent } from "../parts/recent.tsx";
import { countOwn, readHeadline, readProgress, recentInDepartment } from "../queries.server.ts";
import { checklist, dayPart, firstName, headlineWords } from "../rules.ts";

export const handle = { title: ($) => $.home.title } satisfies PageHandle;

export const loader = door("self", async ({ scope, language }) => {
  const day = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const recent = await recentInDepartment(scope);
  const progress = may(scope.role, "organisation:manage") ? await readProgress(scope) : null;
  return {
    name: firstName(scope.name),
    part: dayPart(scope.now, scope.timeZone),
    headline: headlineWords(await readHeadline(scope)),
    own: await countOwn(scope, monthOf(scope.now, scope.timeZone)),
    recent: recent.map(({ decidedOn, ...decision }) => ({
      ...decision,
      when: day.format(Date.parse(decidedOn)),
    })),
    checklist: progress && checklist(progress),
    isCouncil: scope.role === "council",
  };
});

export default function Home() {
  const { t } = useTranslation();
  const { name, part, own, headline, recent, checklist: items, isCouncil } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t(($) => $.home.greeting[part], { name })}</h1>
      {items ? <Checklist items={items} /> : null}
      <div className="mt-6 grid gap-4 md:grid-cols-2">
        <section className="card flex flex-col" aria-labelledby="you">
          <h2 id="you">{t(($) => $.home.you.title)}</h2>
          <p className={own > 0 ? "mt-1 text-[1.1875rem]" : "mt-1"}>
            {own > 0 ? t(($) => $.home.you.count, { count: own }) : t(($) => $.home.you.none)}
          </p>
          <p className="mt-auto flex flex-wrap items-center gap-x-6 gap-y-1 pt-4">
            <Link to="/decisions/new" className="button">
              <Icon name="plus" />
              {t(($) => $.home.you.log)}
            </Link>
            {own > 0 ? (
              <Link to="/decisions?mine=1" className="link-button">
                {t(($) => $.home.you.own)}
              </Link>
            ) : null}
          </p>
        </section>
        <section className="card flex flex-col" aria-labelledby="organisation">
          <h2 id="organisation">{t(($) => $.home.organisation.title)}</h2>
          {headline ? (
            <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
              {headline.index === null ? null : (
                <span className="text-[2.25rem] leading-none font-bold tabular-nums">{headline.index}</span>
              )}
              <span>{t(($) => $.home.organisation.interval, { lo: headline.lo, hi: headline.hi })}</span>
            </p>
          ) : (
            <p className="mt-1">{t(($) => $.home.organisation.text)}</p>
          )}
          <p className="hint mt-1">{t(($) => $.home.organisation.note)}</p>
          <p className="mt-auto pt-4">
            <Link to="/insights" className="button button-quiet">
              <Icon name="chart" />
              {t(($) => $.home.organisation.link)}
            </Link>
          </p>
        </section>
      </div>
      <Recent decisions={recent} />
      {isCouncil ? (
        <p className="notice mt-8">
          {t(($) => $.home.council.text)} <Link to="/admin/changes">{t(($) => $.home.council.link)}</Link>
        </p>
      ) : null}
    </>
  );
}
