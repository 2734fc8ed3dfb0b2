import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { localDay, periodKey } from "#app/domain/calendar.ts";
import { parametersOf } from "#app/domain/publication.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readAgreed } from "../../agreed/queries.server.ts";
import { agreedLines, agreedOf } from "../../agreed/rules.ts";
import { readAsked } from "../../asked/queries.server.ts";
import { publicationQuery } from "../../asked/rules.ts";
import { readNewestExample } from "../../discuss/queries.server.ts";
import { insightsFilter } from "../../filter.ts";
import { Paper, Sheet } from "../../paper/parts/paper.tsx";
import { paperFrame } from "../../paper/rules.ts";
import { wordsOf } from "../../results/parts/words.tsx";
import { datesIn } from "../../rules.ts";
import { fill } from "../../words/rules.ts";
import { BoardBack, BoardGroups, BoardNotes, BoardTalks, BoardTouches } from "../parts/back.tsx";
import { BoardHeadline, BoardKinds, BoardLeadership, BoardTrend, BoardWeights } from "../parts/front.tsx";
import { boardView, boardWords } from "../rules.ts";

export const handle = { title: ($) => $.insights.print.title, bare: true, paper: true } satisfies PageHandle;

export const loader = door("insights:read", async ({ scope, request, context, language, t }) => {
  const filter = insightsFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const asked = await readAsked(scope, filter.data);
  if (asked === null) throw problem("not-found");
  const { closed, figures } = asked;
  const [dates, words] = [datesIn(language), boardWords(language)];
  const dayOf = (instant: number) => dates.day(localDay(instant, scope.timeZone));
  const query = closed === null ? "" : publicationQuery(closed, filter.data.revision);
  const frame = (about: string, pages: number) =>
    paperFrame({
      language,
      back: { to: `/insights${query}`, words: words.back },
      path: `/insights/print${query}`,
      publicUrl: context.env.publicUrl,
      about,
      today: dayOf(scope.now),
      pages,
    });
  if (closed === null || figures?.kind !== "figures") {
    const why = fill(words.emptyWhy, parametersOf(scope.threshold));
    return { kind: "none" as const, title: words.empty, why, frame: frame(scope.organisationName, 1) };
  }
  const view = boardView(figures, {
    language,
    readsGroups: may(scope.role, "insights:groups"),
    example: (await readNewestExample(scope, closed.through)) ?? null,
    words: wordsOf(t),
    whole: t(($) => $.insights.heat.whole),
    published: dayOf(closed.publishedAt),
    revision: filter.data.revision ?? closed.revision,
  });
  const today = localDay(scope.now, scope.timeZone);
  const agreed = agreedLines(
    agreedOf(await readAgreed(scope), periodKey(closed.through), { language, today }),
  );
  return { kind: "figures" as const, view, agreed, words, frame: frame(`${figures.name} · ${view.span}`, 2) };
});

export default function Print() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const { frame } = page;
  if (page.kind === "none") {
    return (
      <Paper frame={frame}>
        <Sheet foot={frame.feet[0]}>
          <h1>{page.title}</h1>
          <p>{page.why}</p>
        </Sheet>
      </Paper>
    );
  }
  const { view, words, agreed } = page;
  return (
    <Paper frame={frame}>
      <Sheet foot={frame.feet[0]}>
        <div className="head">
          <div>
            <p>
              <b>{view.name}</b> · {view.span}
            </p>
            <h1>{t(($) => $.insights.question)}</h1>
          </div>
          <p className="grey">
            {t(($) => $.insights.print.title)}
            <br />
            {view.isRounded ? t(($) => $.insights.about, view.size) : t(($) => $.insights.size, view.size)}
          </p>
        </div>
        <BoardLeadership leadership={view.leadership} threshold={view.threshold} />
        <BoardHeadline headline={view.headline} part={view.part} story={view.story} />
        <BoardTrend points={view.points} words={words} />
        <BoardWeights weights={view.weights} words={words} />
        <BoardKinds topic={view.kinds} words={words} />
      </Sheet>
      <Sheet foot={frame.feet[1]}>
        <BoardGroups groups={view.groups} whole={view.whole} words={words} />
        <BoardTouches lines={view.touches} words={words} />
        <BoardBack lines={view.back} words={words} />
        <BoardTalks talks={view.talks} words={words} hasRoom={view.hasRoom} agreed={agreed} />
        <BoardNotes notes={view.notes} words={words} />
      </Sheet>
    </Paper>
  );
}
