import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { periodKey } from "#app/domain/calendar.ts";
import { weights } from "#app/domain/content/weighing.ts";
import { parametersOf } from "#app/domain/publication.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import figuresStylesheet from "#app/shared/ui/styles/figures.css?url";
import { readAsked } from "../../asked/queries.server.ts";
import { publicationQuery } from "../../asked/rules.ts";
import { insightsFilter } from "../../filter.ts";
import { PeriodChoice } from "../../parts/page-head.tsx";
import { wordsOf } from "../../results/parts/words.tsx";
import { datesIn, firstQuarterDay } from "../../rules.ts";
import { Examples } from "../parts/examples.tsx";
import { GroupChapters } from "../parts/group-chapters.tsx";
import { GroupHero } from "../parts/group-hero.tsx";
import { HiddenGroup } from "../parts/hidden-group.tsx";
import { readDepartments, readExamples, readGroup } from "../queries.server.ts";
import { groupView, isShown } from "../rules.ts";

export const links = () => [{ rel: "stylesheet", href: figuresStylesheet }];

export const handle = { title: ($) => $.insights.group.title } satisfies PageHandle;

export const loader = door("insights:groups", async ({ scope, request, params, language, t }) => {
  const filter = insightsFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const id = params.group ?? "";
  const asked = await readAsked(scope, filter.data);
  const figures = asked?.figures?.kind === "figures" ? asked.figures : null;
  const group = figures?.groups.find((one) => one.id === id);
  const name = group?.name ?? (await readGroup(scope, id));
  if (asked === null || name === null) throw problem("not-found");
  const { closed, periods } = asked;
  const dates = datesIn(language);
  const departments = await readDepartments(scope, id);
  const examples = await readExamples(scope, departments, closed?.through ?? "9999-12-31");
  return {
    id,
    name: name[language],
    span: figures && dates.span(figures.from, figures.through),
    query: closed === null ? "" : publicationQuery(closed, filter.data.revision),
    choices: periods.map(({ through }) => ({ value: periodKey(through), words: dates.through(through) })),
    period: closed && periodKey(closed.through),
    view:
      figures && group && isShown(group) ? groupView(figures, group, { language, words: wordsOf(t) }) : null,
    firstDay:
      figures?.quarters.length === 0 ? dates.day(firstQuarterDay(figures.from, figures.through)) : null,
    needed: parametersOf(figures?.threshold ?? scope.threshold),
    examples: examples.map(({ decidedOn, department, weight, ...decision }) => {
      const step = weights.find(({ value }) => value === weight);
      return {
        ...decision,
        department: department[language],
        when: dates.day(decidedOn),
        weight: step ? { value: step.value, label: step.label[language] } : null,
      };
    }),
  };
});

export default function Group() {
  const { t } = useTranslation();
  const { id, name, span, query, choices, period, view, firstDay, needed, examples } =
    useLoaderData<typeof loader>();
  const size =
    view && t(($) => $.insights.size, { decisions: view.figure.decisions, people: view.figure.people });
  return (
    <>
      <p className="no-print">
        <Link to={`/insights${query}`} className="link-button gap-1">
          <Icon name="back" />
          {t(($) => $.insights.title)}
        </Link>
      </p>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-[17rem] flex-1">
          {span === null ? null : <p className="text-muted">{size === null ? span : `${span} · ${size}`}</p>}
          <h1 className="mt-1">{name}</h1>
        </div>
        {choices.length > 1 && period !== null ? (
          <div className="no-print">
            <PeriodChoice choices={choices} period={period} />
          </div>
        ) : null}
      </div>
      {view === null ? (
        <HiddenGroup threshold={needed.k} decisions={needed.decisions} query={query} firstDay={firstDay} />
      ) : (
        <GroupHero view={view} period={period ?? ""} />
      )}
      <div className="card no-print mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <p className="max-w-[40rem]">{t(($) => $.insights.group.talkWhy)}</p>
        <a href={`/insights/${id}/talk${query}`} className="button">
          {t(($) => $.insights.group.talk)}
        </a>
      </div>
      {view === null ? null : <GroupChapters view={view} />}
      {view === null && examples.length === 0 ? null : <Examples examples={examples} />}
      <p className="mt-8 font-semibold">{t(($) => $.insights.closing.purpose)}</p>
    </>
  );
}
