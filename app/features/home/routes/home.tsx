import { Link, useLoaderData, useRevalidator } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isOverdue } from "#app/domain/actions.ts";
import { localDay, monthOf } from "#app/domain/calendar.ts";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { Outbox } from "#app/shared/ui/outbox.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { OpenActions } from "../organisation/parts/open-actions.tsx";
import { OrganisationCard } from "../organisation/parts/organisation-card.tsx";
import { readFigures, readNewestChange, readPeriodToClose } from "../organisation/queries.server.ts";
import { headlineOf } from "../organisation/rules.ts";
import { Beginning } from "../parts/beginning.tsx";
import { Checklist } from "../parts/checklist.tsx";
import { Recent } from "../parts/recent.tsx";
import { You } from "../parts/you.tsx";
import { countOwn, readProgress, recentInDepartment } from "../queries.server.ts";
import { checklist, dayPart, firstName } from "../rules.ts";
import { Example } from "../told/parts/example.tsx";
import { Told } from "../told/parts/told.tsx";
import { readExample, readTold } from "../told/queries.server.ts";
import { Waits } from "../waits/parts/waits.tsx";
import {
  countFailedJobs,
  countTouches,
  readLookBacks,
  readOpenActions,
  readOpinions,
  readOwnActions,
  readOwnSetting,
} from "../waits/queries.server.ts";

export const handle = { title: ($) => $.home.title } satisfies PageHandle;

export const loader = door("self", async ({ scope, language }) => {
  const format = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeZone: "UTC",
  });
  const inWords = (day: string) => format.format(Date.parse(day));
  const today = localDay(scope.now, scope.timeZone);
  const manages = may(scope.role, "organisation:manage");
  const leads = may(scope.role, "insights:groups");
  const ownActions = await readOwnActions(scope);
  const mine = new Set(ownActions.map(({ id }) => id));
  const period = may(scope.role, "period:close") ? await readPeriodToClose(scope) : null;
  const changed = scope.role === "council" ? await readNewestChange(scope) : null;
  const progress = manages ? await readProgress(scope) : null;
  const recent = await recentInDepartment(scope);
  const example = await readExample(scope);
  const due = (action: (typeof ownActions)[number]) => ({
    ...action,
    due: inWords(action.dueOn),
    isOver: isOverdue(action, today),
  });
  return {
    memberId: scope.memberId,
    name: firstName(scope.name),
    part: dayPart(scope.now, scope.timeZone),
    headline: headlineOf(await readFigures(scope)),
    own: await countOwn(scope, monthOf(scope.now, scope.timeZone)),
    setting: await readOwnSetting(scope),
    waits: {
      lookBacks: await readLookBacks(scope),
      opinions: await readOpinions(scope),
      touches: await countTouches(scope),
      actions: ownActions.map(due),
      period: period && inWords(period),
      failedJobs: manages ? await countFailedJobs(scope) : 0,
    },
    told: await readTold(scope),
    example: example && { example, when: inWords(example.decidedOn) },
    openActions: leads ? (await readOpenActions(scope)).filter(({ id }) => !mine.has(id)).map(due) : [],
    recent: recent.map(({ decidedOn, ...decision }) => ({ ...decision, when: inWords(decidedOn) })),
    checklist: progress && checklist(progress),
    lastChange: changed && inWords(localDay(changed, scope.timeZone)),
    leads,
    isCouncil: scope.role === "council",
  };
});

export default function Home() {
  const { t } = useTranslation();
  const home = useLoaderData<typeof loader>();
  const { revalidate } = useRevalidator();
  const organisation = (
    <OrganisationCard headline={home.headline} leads={home.leads}>
      <OpenActions actions={home.openActions} />
    </OrganisationCard>
  );
  const isNew = !home.headline && home.recent.length === 0 && !home.example;
  return (
    <>
      <h1 className="mb-6">{t(($) => $.home.greeting[home.part], { name: home.name })}</h1>
      <Outbox memberId={home.memberId} onSent={revalidate} />
      {home.checklist ? <Checklist items={home.checklist} /> : null}
      <div className="grid items-start gap-4 md:grid-cols-2">
        {home.leads ? organisation : null}
        <div className="grid gap-4">
          <You own={home.own} isQuiet={home.setting.isQuiet} />
          <Waits {...home.waits} />
        </div>
        <div className="grid gap-4">
          {home.leads ? null : organisation}
          {home.example ? <Example {...home.example} /> : null}
        </div>
      </div>
      <Told told={home.told} />
      {isNew ? <Beginning /> : <Recent decisions={home.recent} />}
      {home.setting.hasStopped ? (
        <p className="hint mt-8">
          {t(($) => $.home.stopped.text)} <Link to="/me/messages">{t(($) => $.home.stopped.link)}</Link>
        </p>
      ) : null}
      {home.isCouncil ? (
        <p className="notice mt-8">
          {home.lastChange
            ? t(($) => $.home.council.last, { day: home.lastChange })
            : t(($) => $.home.council.text)}{" "}
          <Link to="/admin/changes">{t(($) => $.home.council.link)}</Link>
        </p>
      ) : null}
    </>
  );
}
