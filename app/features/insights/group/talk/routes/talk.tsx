import { useLoaderData } from "@remix-run/react";
import type { TFunction } from "i18next";
import { localDay } from "#app/domain/calendar.ts";
import type { IndexFigure } from "#app/domain/publication.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readAsked } from "../../../asked/queries.server.ts";
import { publicationQuery } from "../../../asked/rules.ts";
import { insightsFilter } from "../../../filter.ts";
import { PaperTrack, spreadOf } from "../../../paper/parts/drawings.tsx";
import { Paper, Sheet } from "../../../paper/parts/paper.tsx";
import { paperFrame } from "../../../paper/rules.ts";
import { inFull } from "../../../parts/shown.tsx";
import { wordsOf } from "../../../results/parts/words.tsx";
import { datesIn } from "../../../rules.ts";
import { fill } from "../../../words/rules.ts";
import { readDepartments, readGroup } from "../../queries.server.ts";
import { groupView, isShown } from "../../rules.ts";
import { TalkAgreed, TalkQuestions, TalkStoppers } from "../parts/talk-sheet.tsx";
import { counterQuestions, type TalkWords, talkWords, threeQuestions } from "../rules.ts";

export const handle = { title: ($) => $.insights.group.talk, bare: true, paper: true } satisfies PageHandle;

export const loader = door("insights:groups", async ({ scope, request, params, context, language, t }) => {
  const filter = insightsFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const id = params.group ?? "";
  const asked = await readAsked(scope, filter.data);
  const figures = asked?.figures?.kind === "figures" ? asked.figures : null;
  const group = figures?.groups.find((one) => one.id === id);
  const name = group?.name ?? (await readGroup(scope, id));
  if (asked === null || name === null) throw problem("not-found");
  const dates = datesIn(language);
  const view =
    figures && group && isShown(group) ? groupView(figures, group, { language, words: wordsOf(t) }) : null;
  const words = talkWords(language);
  const query = asked.closed === null ? "" : publicationQuery(asked.closed, filter.data.revision);
  const span = figures && dates.span(figures.from, figures.through);
  return {
    name: name[language],
    span: view && span,
    spread: view && spreadOf(view.figure),
    told: view === null ? words.hidden : figureTold(view.figure, words, t),
    words,
    stoppers: counterQuestions(language),
    questions: threeQuestions({
      language,
      departments: await readDepartments(scope, id),
      view,
      ask: {
        outweighed: t(($) => $.insights.discuss.question.outweighed),
        unasked: t(($) => $.insights.discuss.question.unasked),
      },
    }),
    frame: paperFrame({
      language,
      back: { to: `/insights/${id}${query}`, words: words.back },
      path: `/insights/${id}/talk${query}`,
      publicUrl: context.env.publicUrl,
      about: `${figures?.name ?? scope.organisationName} · ${name[language]}`,
      today: dates.day(localDay(scope.now, scope.timeZone)),
      pages: 1,
    }),
  };
});

function figureTold(figure: IndexFigure, words: TalkWords, t: TFunction): string {
  const { index, lo, hi } = figure;
  return index === null ? fill(words.rough, { lo, hi }) : fill(words.figure, { figure: inFull(t, figure) });
}

export default function Talk() {
  const { name, span, spread, told, words, questions, stoppers, frame } = useLoaderData<typeof loader>();
  return (
    <Paper frame={frame}>
      <Sheet foot={frame.feet[0]}>
        <div className="head">
          <div>
            <p>
              <b>{name}</b>
              {span === null ? null : ` · ${span}`}
            </p>
            <h1>{words.title}</h1>
          </div>
        </div>
        <section>
          <p>{words.intro}</p>
        </section>
        <section className={spread === null ? "box" : "two"}>
          <p>{told}</p>
          {spread === null ? null : <PaperTrack spread={spread} label={told} />}
        </section>
        <TalkQuestions questions={questions} />
        <TalkStoppers words={words} stoppers={stoppers} />
        <TalkAgreed words={words} />
        <section>
          <p className="grey">{words.rules}</p>
        </section>
      </Sheet>
    </Paper>
  );
}
