import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { monthOf } from "#app/domain/calendar.ts";
import { METHODOLOGY, parametersOf, SIDE_KEYS } from "#app/domain/publication.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { insightsFilter } from "../filter.ts";
import { Beside } from "../parts/beside.tsx";
import { GroupTable } from "../parts/group-table.tsx";
import { Hero } from "../parts/hero.tsx";
import { Method } from "../parts/method.tsx";
import { MonthChoice } from "../parts/month-choice.tsx";
import { NoFigure } from "../parts/no-figure.tsx";
import { readClosedMonths, readFigures, readProgress } from "../queries.server.ts";
import { closesOn, datesIn, ifSilentScoreLower, indexBefore, visibleGroups } from "../rules.ts";

export const handle = { title: ($) => $.insights.title } satisfies PageHandle;

export const loader = door("insights:read", async ({ scope, request, language }) => {
  const filter = insightsFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const months = await readClosedMonths(scope);
  const month = filter.data.month ?? months[0];
  if (filter.data.month && !months.includes(filter.data.month)) throw problem("not-found");
  const figures = month ? await readFigures(scope, month) : null;
  const previous = month ? months[months.indexOf(month) + 1] : undefined;
  const dates = datesIn(language);
  const closed = { choices: months.map((value) => ({ value, words: dates.month(value) })), month };
  if (figures?.kind !== "figures") {
    return {
      ...closed,
      kind: "none" as const,
      reason: figures?.reason ?? null,
      progress: await readProgress(scope),
      day: dates.day(closesOn(monthOf(scope.now, scope.timeZone))),
    };
  }
  const { organisation, threshold, from } = figures;
  const since = (asOf: string) => (asOf === month ? null : dates.month(asOf));
  return {
    ...closed,
    kind: "figures" as const,
    period: dates.months(from, figures.month),
    organisation,
    threshold,
    before: indexBefore(figures, previous ? await readFigures(scope, previous) : null),
    heldSince: since(organisation.asOf),
    // Made here: the rest of that file is a statistician's toolbox, too heavy for a phone.
    parameters: { ...parametersOf(threshold), methodology: METHODOLOGY },
    silence: ifSilentScoreLower(organisation),
    groups: visibleGroups(figures, may(scope.role, "insights:groups")).map(({ id, name, figure }) => ({
      id,
      name: name[language],
      figure,
      heldSince: figure === null ? null : since(figure.asOf),
    })),
    beside: SIDE_KEYS.flatMap((key) => {
      const side = organisation.beside[key];
      return side === null ? [] : [{ key, count: side.count, heldSince: since(side.asOf) }];
    }),
  };
});

export default function Insights() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const isNone = page.kind === "none";
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1>{t(($) => $.insights.question)}</h1>
          {isNone ? null : (
            <p className="mt-1 text-muted">
              {t(($) => $.insights.scopeLine, { period: page.period })} ·{" "}
              {t(($) => $.insights.sizeLine, page.organisation)}
            </p>
          )}
        </div>
        <MonthChoice choices={page.choices} month={page.month} />
      </div>
      {isNone ? (
        <NoFigure reason={page.reason} progress={page.progress} day={page.day} />
      ) : (
        <>
          <Hero
            organisation={page.organisation}
            before={page.before}
            hiddenGroups={page.groups.filter((group) => group.figure === null).length}
            heldSince={page.heldSince}
          />
          <p className="mt-3 font-semibold">{t(($) => $.insights.purpose)}</p>
          <div className="grid gap-x-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]">
            {page.groups.length > 0 ? (
              <GroupTable
                rows={page.groups}
                whole={page.organisation}
                period={page.period}
                threshold={page.threshold}
              />
            ) : null}
            <Beside rows={page.beside} />
          </div>
          <Method threshold={page.threshold} parameters={page.parameters} silence={page.silence} />
        </>
      )}
    </>
  );
}
