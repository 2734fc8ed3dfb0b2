import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";
import { Icon, type IconName } from "#app/shared/ui/icon.tsx";

interface Titled {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
}

export interface Waiting {
  readonly lookBacks: { readonly count: number; readonly oldest: Titled } | null;
  readonly opinions: { readonly count: number; readonly oldest: Titled } | null;
  readonly touches: number;
  readonly actions: readonly (Titled & { readonly due: string; readonly isOver: boolean })[];
  /** Last day of a period to close, in words. */
  readonly period: string | null;
  readonly failedJobs: number;
}

/** What only this person can do, each with one way on; it is not there when nothing waits. */
export function Waits({ lookBacks, opinions, touches, actions, period, failedJobs }: Waiting) {
  const { t } = useTranslation();
  const isEmpty =
    !lookBacks && !opinions && touches === 0 && actions.length === 0 && !period && failedJobs === 0;
  if (isEmpty) return null;
  return (
    <section className="card" aria-labelledby="waits">
      <h2 id="waits">{t(($) => $.home.waits.title)}</h2>
      <ul className="mt-1">
        {failedJobs > 0 ? (
          <Row
            icon="warning"
            says={t(($) => $.home.waits.jobs, { count: failedJobs })}
            to="/admin/status"
            way={t(($) => $.home.waits.jobsLink)}
          />
        ) : null}
        {period ? (
          <Row
            icon="calendar"
            says={t(($) => $.home.waits.period, { day: period })}
            to="/insights/closing"
            way={t(($) => $.home.waits.periodLink)}
          />
        ) : null}
        {lookBacks ? (
          <Row
            icon="eye"
            says={t(($) => $.home.waits.lookBack)}
            of={lookBacks.oldest}
            to={`/decisions/${lookBacks.oldest.id}/look-back`}
            way={t(($) => $.home.waits.lookBackLink)}
          >
            {lookBacks.count > 1 ? (
              <Link to="/decisions/look-backs" className="link-button">
                {t(($) => $.home.waits.all, { count: lookBacks.count })}
              </Link>
            ) : null}
          </Row>
        ) : null}
        {opinions ? (
          <Row
            icon="person"
            says={t(($) => $.home.waits.opinion)}
            of={opinions.oldest}
            to={`/opinions/${opinions.oldest.id}`}
            way={t(($) => $.home.waits.opinionLink)}
          >
            {opinions.count > 1 ? (
              <Link to="/opinions" className="link-button">
                {t(($) => $.home.waits.all, { count: opinions.count })}
              </Link>
            ) : null}
          </Row>
        ) : null}
        {touches > 0 ? (
          <Row
            icon="list"
            says={t(($) => $.home.waits.touches, { count: touches })}
            to="/decisions/touching"
            way={t(($) => $.home.waits.touchesLink)}
          />
        ) : null}
        {actions.map((action) => (
          <Row
            key={action.id}
            icon="check"
            says={
              action.isOver
                ? t(($) => $.home.waits.actionOver, { day: action.due })
                : t(($) => $.home.waits.action, { day: action.due })
            }
            of={action}
            to={`/actions/${action.id}`}
            way={t(($) => $.home.waits.actionLink)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly icon: IconName;
  readonly says: string;
  readonly of?: Titled;
  readonly to: string;
  readonly way: string;
  readonly children?: ReactNode;
}

function Row({ icon, says, of, to, way, children }: RowProps) {
  return (
    <li className="flex gap-3 border-t border-line pt-3 pb-1 first:border-t-0 last:-mb-2">
      <Icon name={icon} className="mt-0.5 text-brand" />
      <div className="min-w-0">
        <p className={of ? "text-sm text-muted" : ""}>{says}</p>
        {of ? (
          <p lang={of.language} className="font-semibold">
            {of.title}
          </p>
        ) : null}
        <p className="flex flex-wrap gap-x-6">
          <Link to={to} className="link-button">
            {way}
          </Link>
          {children}
        </p>
      </div>
    </li>
  );
}
