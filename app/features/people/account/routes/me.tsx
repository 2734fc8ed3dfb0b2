import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { may } from "#app/shared/access.ts";
import { door } from "#app/shared/door.server.ts";
import { currentSessionHash } from "#app/shared/session.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { SignOut } from "#app/shared/ui/sign-out.tsx";
import { LanguageChoice } from "../parts/language-choice.tsx";
import { Organisations } from "../parts/organisations.tsx";
import { Sessions } from "../parts/sessions.tsx";
import { listOwnMemberships, listSessions, readAccount } from "../queries.server.ts";

export const handle = { title: ($) => $.people.account.title } satisfies PageHandle;

export const loader = door("self", async ({ scope, request, context, language }) => {
  const account = await readAccount(scope);
  const memberships = await listOwnMemberships(scope);
  return {
    name: account.name,
    email: account.email,
    hasPassword: account.passwordHash !== null,
    department: language === "nl" ? account.departmentNl : account.departmentEn,
    organisation: scope.organisationName,
    timeZone: scope.timeZone,
    manages: may(scope.role, "organisation:manage"),
    sessions: await listSessions(scope, await currentSessionHash(context, request)),
    memberships: memberships.map(({ memberId, organisationName }) => ({
      memberId,
      organisationName,
      isThisOne: memberId === scope.memberId,
    })),
  };
});

export default function Me() {
  const { t } = useTranslation();
  const me = useLoaderData<typeof loader>();
  return (
    <div className="grid max-w-[40rem] gap-10">
      <section>
        <div className="flex flex-wrap items-start justify-between gap-4">
          <h1 className="min-w-0 [overflow-wrap:anywhere]">{me.name}</h1>
          <SignOut>
            <button type="submit" className="button button-quiet">
              <Icon name="out" />
              {t(($) => $.people.account.signOut)}
            </button>
          </SignOut>
        </div>
        <dl className="mt-4 grid gap-x-6 gap-y-1 md:grid-cols-[10rem_1fr]">
          <dt className="text-muted">{t(($) => $.people.account.organisation)}</dt>
          <dd className="mb-2 md:mb-0">{me.organisation}</dd>
          <dt className="text-muted">{t(($) => $.people.department)}</dt>
          <dd className="mb-2 md:mb-0">{me.department}</dd>
          <dt className="text-muted">{t(($) => $.people.account.signInWith)}</dt>
          <dd className="min-w-0 [overflow-wrap:anywhere]">
            {me.email ?? t(($) => $.people.account.withCode)}
          </dd>
        </dl>
        <p className="hint mt-3">{t(($) => $.people.account.askAdmin)}</p>
      </section>
      <Link to="/me/data" className="card flex items-center gap-4 text-ink no-underline hover:bg-surface">
        <Icon name="lock" className="text-brand" />
        <span>
          <span className="block font-semibold text-brand underline">{t(($) => $.people.account.data)}</span>
          <span className="hint">{t(($) => $.people.account.dataHint)}</span>
        </span>
      </Link>
      <Link to="/me/messages" className="card flex items-center gap-4 text-ink no-underline hover:bg-surface">
        <Icon name="calendar" className="text-brand" />
        <span>
          <span className="block font-semibold text-brand underline">
            {t(($) => $.people.account.messages)}
          </span>
          <span className="hint">{t(($) => $.people.account.messagesHint)}</span>
        </span>
      </Link>
      <p className="flex flex-wrap gap-x-6">
        {me.manages ? (
          <Link to="/admin" className="inline-flex min-h-[44px] items-center">
            {t(($) => $.shared.menu.admin)}
          </Link>
        ) : null}
        <Link to="/me/calendar" className="inline-flex min-h-[44px] items-center">
          {t(($) => $.people.account.calendar)}
        </Link>
        <Link to="/admin/changes" className="inline-flex min-h-[44px] items-center">
          {t(($) => $.people.account.changes)}
        </Link>
      </p>
      <LanguageChoice />
      {me.hasPassword ? (
        <section>
          <h2>{t(($) => $.people.password)}</h2>
          <p className="hint mt-1 mb-3">{t(($) => $.people.account.passwordHint)}</p>
          <Link to="/me/password" className="button button-quiet">
            {t(($) => $.people.account.changePassword)}
          </Link>
        </section>
      ) : null}
      {me.memberships.length > 1 ? <Organisations memberships={me.memberships} /> : null}
      <Sessions sessions={me.sessions} timeZone={me.timeZone} several={me.memberships.length > 1} />
    </div>
  );
}
