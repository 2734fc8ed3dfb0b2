import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { countOverview, readOrganisation } from "../../queries.server.ts";
import { StepPage } from "../parts/step-page.tsx";

export const handle = { title: ($) => $.organisation.setup.done.title, bare: true } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope }) => {
  const { departments, people } = await countOverview(scope);
  const { threshold } = await readOrganisation(scope);
  return { departments, people, threshold };
});

export default function Done() {
  const { t } = useTranslation();
  const { departments, people, threshold } = useLoaderData<typeof loader>();
  const lines = [
    {
      to: "/setup/departments",
      isDone: departments > 1,
      text: t(($) => $.organisation.setup.done.departments, { count: departments }),
    },
    {
      to: "/setup/people",
      isDone: people > 1,
      text: t(($) => $.organisation.setup.done.people, { count: people }),
    },
    {
      to: "/setup/privacy",
      isDone: true,
      text: t(($) => $.organisation.setup.done.privacy, { count: threshold }),
    },
  ];
  return (
    <StepPage
      step={5}
      title={t(($) => $.organisation.setup.done.title)}
      lead={t(($) => $.organisation.setup.done.lead)}
      previous="/setup/privacy"
    >
      <ul className="mb-8 border-t border-line">
        {lines.map(({ to, isDone, text }) => (
          <li key={to} className="flex min-h-[56px] items-center gap-3 border-b border-line">
            <Icon name={isDone ? "check" : "more"} className={isDone ? "text-ok" : "text-muted"} />
            <a href={to} className="link-button flex-1">
              {text}
            </a>
            <span className={`text-xs ${isDone ? "text-ok" : "text-muted"}`}>
              {isDone ? t(($) => $.organisation.setup.done.isDone) : t(($) => $.organisation.setup.done.open)}
            </span>
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <a href="/decisions/new" className="button w-full md:w-auto">
          {t(($) => $.organisation.setup.done.log)}
        </a>
        <a href="/" className="link-button">
          {t(($) => $.organisation.setup.done.home)}
        </a>
      </p>
      <p className="hint mt-6">{t(($) => $.organisation.setup.done.demo)}</p>
    </StepPage>
  );
}
