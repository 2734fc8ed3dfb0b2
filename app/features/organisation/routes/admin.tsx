import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon, type IconName } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { countOverview, readOrganisation } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.admin.title } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope }) => {
  const organisation = await readOrganisation(scope);
  return { ...(await countOverview(scope)), organisation };
});

export default function Admin() {
  const { t } = useTranslation();
  const { departments, groups, people, channels, failed, organisation } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{t(($) => $.organisation.admin.title)}</h1>
      <p className="mt-2 max-w-[40rem] text-muted">{t(($) => $.organisation.admin.lead)}</p>
      {organisation.setupStep === "done" ? null : (
        <p className="notice mt-6 max-w-[40rem]">
          <a href="/setup" className="font-semibold">
            {t(($) => $.organisation.admin.resume)}
          </a>
        </p>
      )}
      <ul className="mt-6 grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        <Section
          to="/admin/people"
          icon="person"
          title={t(($) => $.organisation.admin.people)}
          state={t(($) => $.organisation.admin.peopleState, { count: people })}
          text={t(($) => $.organisation.admin.peopleText)}
        />
        <Section
          to="/admin/departments"
          icon="list"
          title={t(($) => $.organisation.departments.title)}
          state={t(($) => $.organisation.admin.departmentsState, { count: departments })}
          text={t(($) => $.organisation.admin.departmentsText)}
        />
        <Section
          to="/admin/groups"
          icon="chart"
          title={t(($) => $.organisation.groups.title)}
          state={t(($) => $.organisation.admin.groupsState, { count: groups })}
          text={t(($) => $.organisation.admin.groupsText)}
        />
        <Section
          to="/admin/privacy"
          icon="lock"
          title={t(($) => $.organisation.privacy.title)}
          state={t(($) => $.organisation.admin.privacyState, { count: organisation.threshold })}
          text={t(($) => $.organisation.admin.privacyText)}
        />
        <Section
          to="/admin/organisation"
          icon="gear"
          title={t(($) => $.organisation.settings.title)}
          state={organisation.name}
          text={t(($) => $.organisation.admin.settingsText)}
        />
        <Section
          to="/admin/channels"
          icon="out"
          title={t(($) => $.organisation.admin.channels)}
          state={t(($) => $.organisation.admin.channelsState, { count: channels })}
          text={t(($) => $.organisation.admin.channelsText)}
        />
        <Section
          to="/admin/status"
          icon={failed > 0 ? "warning" : "check"}
          title={t(($) => $.organisation.admin.status)}
          state={
            failed > 0
              ? t(($) => $.organisation.admin.statusFailed, { count: failed })
              : t(($) => $.organisation.admin.statusWell)
          }
          text={t(($) => $.organisation.admin.statusText)}
        />
        <Section
          to="/admin/changes"
          icon="eye"
          title={t(($) => $.organisation.changes.title)}
          state={t(($) => $.organisation.admin.changesState)}
          text={t(($) => $.organisation.admin.changesText)}
        />
      </ul>
    </>
  );
}

interface SectionProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly state: string;
  readonly text: string;
}

function Section({ to, icon, title, state, text }: SectionProps) {
  return (
    <li>
      <Link to={to} className="card flex h-full gap-4 text-ink no-underline hover:bg-surface hover:text-ink">
        <Icon name={icon} className="mt-0.5 text-brand" />
        <span className="min-w-0">
          <span className="block font-bold text-brand underline">{title}</span>
          <span className="block font-semibold break-words">{state}</span>
          <span className="mt-1 block text-muted">{text}</span>
        </span>
      </Link>
    </li>
  );
}
