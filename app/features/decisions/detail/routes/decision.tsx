import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { editableUntil } from "../../log/rules.ts";
import { Afterwards } from "../../look-back/afterwards/parts/afterwards.tsx";
import { readAfterwards } from "../../look-back/afterwards/queries.server.ts";
import { BesideBlock } from "../../opinion/beside/parts/beside-block.tsx";
import { readBeside } from "../../opinion/beside/queries.server.ts";
import { besideView } from "../../opinion/beside/rules.ts";
import { TouchBlock } from "../../touched/parts/touch-block.tsx";
import { readOwnTouch } from "../../touched/queries.server.ts";
import { touchBlock } from "../../touched/rules.ts";
import { detailQuery } from "../form.ts";
import { historyOf } from "../history/rules.ts";
import { Context } from "../parts/context.tsx";
import { Header } from "../parts/header.tsx";
import { History } from "../parts/history.tsx";
import { SavedNotice, WithdrawnNotice } from "../parts/notices.tsx";
import { Owner } from "../parts/owner.tsx";
import { WeighingBlock } from "../parts/weighing-block.tsx";
import { readDepartmentNames, readRevisions, readVisibleDecision } from "../queries.server.ts";
import { countsIn, detailView, returnableFor, wordedInstant } from "../rules.ts";

export const handle = { title: ($) => $.decisions.detail.title } satisfies PageHandle;

export const loader = door("decision:read", async ({ scope, params, request, language }) => {
  const query = detailQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw problem("invalid");
  const decision = await readVisibleDecision(scope, params.id ?? "");
  if (!decision) throw problem("not-found");
  const departments = await readDepartmentNames(scope);
  const isAuthor = decision.authorId === scope.authorId;
  const instant = (at: number) => wordedInstant(at, language, scope.timeZone);
  const editUntil = editableUntil(decision.loggedAt);
  const returnUntil = decision.withdrawnAt === null ? null : decision.withdrawnAt + returnableFor;
  const beside = besideView(await readBeside(scope, decision), language, scope.threshold);
  const isBlind = beside?.kind === "rater" && beside.view.kind === "open";
  return {
    view: detailView(decision, { language, isAuthor, isBlind }, departments),
    beside,
    touch: touchBlock(decision.id, await readOwnTouch(scope, decision), { ...scope, language }, departments),
    // An action is seen by everybody, so it never starts from what only its author may read.
    startsAction:
      may(scope.role, "action:start") && decision.visibility !== "private" && decision.withdrawnAt === null,
    afterwards: await readAfterwards(scope, decision, language, instant),
    own: isAuthor
      ? {
          isSaved: query.data.saved === "1",
          isWithdrawn: decision.withdrawnAt !== null,
          withdrawnAt: decision.withdrawnAt === null ? "" : instant(decision.withdrawnAt),
          returnUntil: returnUntil !== null && scope.now < returnUntil ? instant(returnUntil) : null,
          loggedAt: instant(decision.loggedAt),
          canEdit: decision.withdrawnAt === null && scope.now < editUntil,
          editUntil: instant(editUntil),
          counts: countsIn(decision.month, language),
          isBesideIndex: decision.touch === "none_seen" || decision.weighing === "unknown",
          history: historyOf(decision, await readRevisions(scope, decision.id), language, departments).map(
            ({ changedAt, changes }) => ({ at: instant(changedAt), changes }),
          ),
        }
      : null,
  };
});

export default function Decision() {
  const { t } = useTranslation();
  const { view, own, beside, touch, afterwards, startsAction } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-[40rem] gap-8">
      <div>
        <a href="/decisions" className="mb-2 inline-flex min-h-[44px] items-center gap-2">
          <Icon name="back" />
          {t(($) => $.decisions.list.title)}
        </a>
        {own?.isSaved && !own.isWithdrawn ? <SavedNotice id={view.id} {...own} /> : null}
        {own?.isWithdrawn ? <WithdrawnNotice id={view.id} {...own} /> : null}
        <Header view={view} />
      </div>
      <WeighingBlock view={view} />
      {beside ? <BesideBlock beside={beside} /> : null}
      {touch ? <TouchBlock touch={touch} /> : null}
      <Context view={view} />
      <Afterwards {...afterwards} />
      {startsAction ? (
        <p>
          <a className="button button-quiet" href={`/actions/new?source=decision&key=${view.id}`}>
            {t(($) => $.decisions.detail.startAction)}
          </a>
        </p>
      ) : null}
      {own ? <Owner view={view} {...own} /> : null}
      {own && own.history.length > 0 ? <History entries={own.history} /> : null}
    </div>
  );
}
