import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readOwnActions } from "../actions/queries.server.ts";
import { readLookBacks } from "../look-backs/queries.server.ts";
import { readMessages } from "../messages/queries.server.ts";
import { readOpinionsAsked, readOpinionsGiven } from "../opinions/queries.server.ts";
import { Kept } from "../parts/kept.tsx";
import {
  countOwn,
  readChanges,
  readDraft,
  readImports,
  readInvitations,
  readProfile,
  readSessions,
} from "../queries.server.ts";
import { countTouchAnswers } from "../touched/queries.server.ts";

export const handle = { title: ($) => $.exchange.myData.title } satisfies PageHandle;

export const loader = door("self", async ({ scope }) => {
  const [sessions, invitations, imports] = [
    await readSessions(scope),
    await readInvitations(scope),
    await readImports(scope),
  ];
  return {
    profile: await readProfile(scope),
    counts: {
      ...(await countOwn(scope)),
      sessions: sessions.length,
      invitations: invitations.length,
      drafts: (await readDraft(scope)) ? 1 : 0,
      imports: imports.length,
      files: imports.filter(({ keepsFile }) => keepsFile === 1).length,
      lookBacks: (await readLookBacks(scope)).length,
      opinions: (await readOpinionsGiven(scope)).length + (await readOpinionsAsked(scope)).length,
      actions: (await readOwnActions(scope)).length,
      messages: (await readMessages(scope)).length,
      changes: (await readChanges(scope)).length,
      touchAnswers: await countTouchAnswers(scope),
    },
    timeZone: scope.timeZone,
  };
});

export default function MyData() {
  const { t } = useTranslation();
  const { profile, counts, timeZone } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[40rem]">
      <h1>{t(($) => $.exchange.myData.title)}</h1>
      <p className="mt-1">{t(($) => $.exchange.myData.lead)}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <a className="button" href="/me/data.json" download>
          <Icon name="download" />
          {t(($) => $.exchange.myData.json)}
        </a>
        <a className="button button-quiet" href="/me/data.csv" download>
          <Icon name="download" />
          {t(($) => $.exchange.myData.csv)}
        </a>
      </p>
      <Kept profile={profile} counts={counts} timeZone={timeZone} />
      <section className="mt-10">
        <h2>{t(($) => $.exchange.myData.rights)}</h2>
        <p className="mt-1">{t(($) => $.exchange.myData.correct)}</p>
        <p className="mt-3 flex flex-wrap gap-3">
          <Link className="button button-quiet" to="/decisions?mine=1">
            {t(($) => $.exchange.myData.toList)}
          </Link>
          <Link className="button button-quiet" to="/me/erasure">
            {t(($) => $.exchange.myData.erase)}
          </Link>
        </p>
      </section>
    </div>
  );
}
