import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Cadence, lastClosedDay, localDay, periodKey, throughOf } from "#app/domain/calendar.ts";
import type { PublishedFigures } from "#app/domain/publication.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { Scope } from "#app/shared/scope.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import figuresStylesheet from "#app/shared/ui/styles/figures.css?url";
import { readAgreed } from "../agreed/queries.server.ts";
import { agreedOf } from "../agreed/rules.ts";
import { Waiting } from "../closing/parts/waiting.tsx";
import { readCadence, readWaiting } from "../closing/queries.server.ts";
import { waitingPeriod } from "../closing/rules.ts";
import { readNewestExample } from "../discuss/queries.server.ts";
import { insightsFilter } from "../filter.ts";
import { Revision } from "../parts/closing.tsx";
import { NoFigure } from "../parts/no-figure.tsx";
import { PageHead } from "../parts/page-head.tsx";
import { type ClosedPeriod, readFigures, readPeriods, readProgress } from "../queries.server.ts";
import { Results } from "../results/parts/results.tsx";
import { wordsOf } from "../results/parts/words.tsx";
import { keptResults } from "../results/rules.ts";
import { datesIn, nextClosing } from "../rules.ts";

export const links = () => [{ rel: "stylesheet", href: figuresStylesheet }];

export const handle = { title: ($) => $.insights.title } satisfies PageHandle;

export const loader = door("insights:read", async ({ scope, request, language, t }) => {
  const filter = insightsFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const { period, revision } = filter.data;
  const periods = await readPeriods(scope);
  const closed = period ? periods.find(({ through }) => through === throughOf(period)) : periods[0];
  const figures = closed ? await readFigures(scope, closed.through, revision) : null;
  if (figures === null && (period !== undefined || revision !== undefined)) throw problem("not-found");
  const dates = datesIn(language);
  const waits = may(scope.role, "period:close") ? await readWaiting(scope) : null;
  const head = {
    waiting: waits === null ? null : waitingPeriod(waits, language),
    choices: periods.map(({ through }) => ({ value: periodKey(through), words: dates.through(through) })),
    period: closed ? periodKey(closed.through) : null,
  };
  if (closed === undefined || figures?.kind !== "figures") {
    const day = closesOn(scope, await readCadence(scope));
    const reason = figures?.kind === "none" ? figures.reason : null;
    return { kind: "none" as const, head, reason, progress: await readProgress(scope), day: dates.day(day) };
  }
  const readsGroups = may(scope.role, "insights:groups");
  const view = keptResults(figures, {
    language,
    readsGroups,
    readsAlpha: scope.role === "cx",
    example: (await readNewestExample(scope, closed.through)) ?? null,
    words: wordsOf(t),
  });
  const today = localDay(scope.now, scope.timeZone);
  const agreed = may(scope.role, "action:start")
    ? agreedOf(await readAgreed(scope), periodKey(closed.through), { language, today })
    : null;
  const note = await noteOf(scope, closed, revision, dates.day);
  return { kind: "figures" as const, head, view, agreed, note };
});

function closesOn({ now, timeZone }: Scope, cadence: Cadence): string {
  return nextClosing(lastClosedDay(now, timeZone, cadence), cadence);
}

/** What to say of the version that is shown, when there is more than one. */
async function noteOf(
  scope: Scope,
  { through, revision: newest, publishedAt }: ClosedPeriod,
  asked: number | undefined,
  dayWords: (day: string) => string,
) {
  if (newest === 0) return null;
  const day = dayWords(localDay(publishedAt, scope.timeZone));
  if (asked !== undefined && asked < newest) return { kind: "old" as const, day };
  const earlier = await readFigures(scope, through, newest - 1);
  const headline = (earlier as PublishedFigures | null)?.organisation?.headline ?? null;
  return { kind: "revised" as const, day, earlier: newest - 1, headline };
}

export default function Insights() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  if (page.kind === "none") {
    return (
      <>
        <PageHead line={null} {...page.head} />
        {page.head.waiting === null ? null : <Waiting period={page.head.waiting} />}
        <NoFigure reason={page.reason} progress={page.progress} day={page.day} />
      </>
    );
  }
  const { view, head, note, agreed } = page;
  const { headline, isRounded } = view;
  const size = { decisions: headline.decisions, people: headline.people };
  const line = [
    view.span,
    t(($) => $.insights.scope),
    isRounded ? t(($) => $.insights.about, size) : t(($) => $.insights.size, size),
  ];
  return (
    <>
      <PageHead line={line.join(" · ")} {...head} />
      {head.waiting === null ? null : <Waiting period={head.waiting} />}
      {note === null ? null : <Revision note={note} period={head.period ?? ""} />}
      <Results view={view} period={head.period ?? ""} agreed={agreed} />
    </>
  );
}
