import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { DetailView } from "../rules.ts";
import { VisibilityChip } from "./visibility-chip.tsx";

/** What was decided, where and when; `children` stand beside it. */
export function Heading({ view, children }: { view: DetailView; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header>
      <h1 lang={view.lang} className="break-words">
        {view.title}
      </h1>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-muted">
        <span>{view.department}</span>
        <span className="inline-flex items-center gap-1.5">
          <Icon name="calendar" className="h-4 w-4" />
          <span className="sr-only">{t(($) => $.decisions.detail.decidedOn)}</span>
          <time dateTime={view.day}>{view.date}</time>
        </span>
        {children}
      </p>
    </header>
  );
}

export function Header({ view }: { view: DetailView }) {
  const { t } = useTranslation();
  return (
    <Heading view={view}>
      <VisibilityChip visibility={view.visibility} />
      {view.status ? (
        <span className="chip">
          {t(($) => $.decisions.detail.status)} <span className="break-all">{view.status}</span>
        </span>
      ) : null}
    </Heading>
  );
}
