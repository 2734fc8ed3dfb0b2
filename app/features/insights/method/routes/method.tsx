import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readAsked } from "../../asked/queries.server.ts";
import { insightsFilter } from "../../filter.ts";
import { datesIn } from "../../rules.ts";
import { fill } from "../../words/rules.ts";
import { ProseSection } from "../parts/blocks.tsx";
import { methodSections, proseOf } from "../prose/rules.ts";

export const handle = { title: ($) => $.insights.method.title } satisfies PageHandle;

/** The prose is data of this page: only here it is read, so only here it travels. */
export const loader = door("insights:read", async ({ scope, request, language }) => {
  const filter = insightsFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const asked = await readAsked(scope, filter.data);
  if (asked === null) throw problem("not-found");
  const figures = asked.figures?.kind === "figures" ? asked.figures : null;
  const prose = proseOf(language);
  const threshold = figures?.threshold ?? scope.threshold;
  return {
    lead: prose.lead,
    own: figures
      ? fill(prose.own, {
          name: figures.name,
          period: datesIn(language).span(figures.from, figures.through),
        })
      : prose.noOwn,
    sections: methodSections({ language, threshold, figures }),
  };
});

export default function Method() {
  const { t } = useTranslation();
  const { lead, own, sections } = useLoaderData<typeof loader>();
  return (
    <>
      <p className="no-print">
        <Link to="/insights" className="link-button gap-1">
          <Icon name="back" />
          {t(($) => $.insights.method.back)}
        </Link>
      </p>
      <h1 className="mt-1">{t(($) => $.insights.method.title)}</h1>
      <p className="mt-2 max-w-[40rem] text-[1.1875rem]">{lead}</p>
      <p className="hint mt-2 max-w-[40rem]">{own}</p>
      <div className="mt-6 gap-16 lg:grid lg:grid-cols-[minmax(0,42rem)_16rem] lg:items-start">
        <nav
          className="no-print panel mb-8 py-4 lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1"
          aria-labelledby="contents"
        >
          <h2 id="contents" className="text-base">
            {t(($) => $.insights.method.contents)}
          </h2>
          <ul className="mt-1">
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} className="flex min-h-[44px] items-center py-1 leading-tight">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="max-w-[42rem]">
          {sections.map((section) => (
            <ProseSection key={section.id} section={section} />
          ))}
        </div>
      </div>
    </>
  );
}
