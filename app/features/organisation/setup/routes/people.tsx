import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon, type IconName } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { countOverview } from "../../queries.server.ts";
import { ProgressButton, StepPage } from "../parts/step-page.tsx";

export const handle = { title: ($) => $.organisation.setup.people.title, bare: true } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope }) => {
  const { people } = await countOverview(scope);
  return { people };
});

export default function People() {
  const { t } = useTranslation();
  const { people } = useLoaderData<typeof loader>();
  return (
    <StepPage
      step={3}
      title={t(($) => $.organisation.setup.people.title)}
      lead={t(($) => $.organisation.setup.people.lead)}
      previous="/setup/departments"
    >
      <ul className="grid gap-3">
        <Way
          to="/admin/people/import"
          icon="upload"
          title={t(($) => $.organisation.setup.people.paste)}
          text={t(($) => $.organisation.setup.people.pasteText)}
        />
        <Way
          to="/admin/people/new"
          icon="plus"
          title={t(($) => $.organisation.setup.people.one)}
          text={t(($) => $.organisation.setup.people.oneText)}
        />
      </ul>
      <p className="mt-4 text-muted">{t(($) => $.organisation.setup.people.noMail)}</p>
      <p className="mt-6 mb-4 font-semibold">
        {t(($) => $.organisation.setup.done.people, { count: people })}
      </p>
      <ProgressButton to="privacy" quiet={false}>
        {t(($) => $.organisation.setup.people.next)}
      </ProgressButton>
    </StepPage>
  );
}

function Way({ to, icon, title, text }: { to: string; icon: IconName; title: string; text: string }) {
  return (
    <li>
      <a
        href={to}
        className="card flex items-start gap-4 text-ink no-underline hover:bg-surface hover:text-ink"
      >
        <Icon name={icon} className="mt-0.5 text-brand" />
        <span>
          <span className="block font-semibold text-brand underline">{title}</span>
          <span className="block text-muted">{text}</span>
        </span>
      </a>
    </li>
  );
}
