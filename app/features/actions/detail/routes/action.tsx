import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isUnderWay, statusMoves } from "#app/domain/actions.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { Effect } from "../../effect/parts/effect.tsx";
import { readEffect } from "../../effect/queries.server.ts";
import { readDetailQuery } from "../../filter.ts";
import { BackLink } from "../../parts/back-link.tsx";
import { isFollowing, readAction } from "../../queries.server.ts";
import { cardOf, periodInWords } from "../../rules.ts";
import { readSharedDecision } from "../../start/queries.server.ts";
import { Facts } from "../parts/facts.tsx";
import { Following } from "../parts/following.tsx";
import { Moves } from "../parts/moves.tsx";
import { WhatCame } from "../parts/what-came.tsx";

export const handle = { title: ($) => $.actions.title } satisfies PageHandle;

export const loader = door("action:read", async ({ scope, params, request, language }) => {
  const query = readDetailQuery(new URL(request.url).searchParams);
  if (!query) throw problem("invalid");
  const found = await readAction(scope, params.id ?? "");
  if (!found) throw problem("not-found");
  const { source, sourceKey, status, group, startedMonth, note, noticedText, learned } = found;
  const readsEffect = status === "done" && group !== null && may(scope.role, "insights:groups");
  return {
    card: cardOf(found, { ...scope, language, managesAll: may(scope.role, "action:manage") }),
    source,
    period:
      source === "publication" && sourceKey !== null
        ? { key: sourceKey, words: periodInWords(sourceKey, language) }
        : null,
    decision: source === "decision" && sourceKey !== null ? await readSharedDecision(scope, sourceKey) : null,
    texts: { note, noticedText, learned },
    moves: [...statusMoves(status)],
    isUnderWay: isUnderWay(status),
    isFollowing: await isFollowing(scope, found.id),
    isOwn: found.ownerId === scope.memberId,
    wasClosed: query.closed === "1" && status === "done",
    effect:
      readsEffect && startedMonth !== null
        ? await readEffect(scope, { groupId: group.id, started: startedMonth })
        : null,
  };
});

export default function ActionPage() {
  const { t } = useTranslation();
  const { card, texts, effect, wasClosed, ...rest } = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-[40rem] gap-8">
      <div>
        <BackLink to="/actions" words={null} />
        {wasClosed ? (
          <p role="status" className="notice notice-ok mb-4">
            {t(($) => $.actions.detail.closedNow)}
          </p>
        ) : null}
        <h1 lang={card.lang} className="[overflow-wrap:anywhere]">
          {card.title}
        </h1>
        <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="chip">{t(($) => $.actions.status[card.status])}</span>
          {card.mayChange ? (
            <Link to={`/actions/${card.id}/edit`} className="inline-flex min-h-[44px] items-center gap-2">
              <Icon name="edit" className="h-4 w-4" />
              {t(($) => $.actions.detail.change)}
            </Link>
          ) : null}
        </p>
      </div>
      <Facts card={card} note={texts.note} {...rest} />
      {card.status === "done" ? <WhatCame card={card} {...texts} /> : null}
      {effect === null ? null : <Effect effect={effect} group={card.group ?? ""} />}
      {card.mayChange ? <Moves card={card} moves={rest.moves} /> : null}
      {rest.isUnderWay ? <Following id={card.id} {...rest} /> : null}
    </div>
  );
}
