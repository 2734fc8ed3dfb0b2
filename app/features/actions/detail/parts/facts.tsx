import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ActionSource } from "#app/domain/actions.ts";
import type { Language } from "#app/domain/language.ts";
import { DueDay } from "../../parts/due-day.tsx";
import type { Card } from "../../rules.ts";

interface Props {
  readonly card: Card;
  readonly note: string;
  readonly source: ActionSource;
  readonly period: { readonly key: string; readonly words: string } | null;
  /** Null when it came from none, or when it can no longer be read by everybody. */
  readonly decision: { readonly id: string; readonly title: string; readonly language: Language } | null;
}

/** Who, before when, about whom, and what it came from. */
export function Facts({ card, note, source, period, decision }: Props) {
  const { t } = useTranslation();
  const plain = {
    publication: null,
    own: null,
    decision: t(($) => $.actions.detail.fromDecision),
    statement: t(($) => $.actions.detail.fromStatement),
    workshop: t(($) => $.actions.detail.fromWorkshop),
  } as const;
  return (
    <dl className="grid gap-x-8 gap-y-5 md:grid-cols-2">
      <Fact label={t(($) => $.actions.owner)}>{card.ownerName ?? t(($) => $.actions.nobody)}</Fact>
      <Fact label={t(($) => $.actions.due)}>
        <time dateTime={card.due.day}>{card.due.words}</time>
        {card.due.over > 0 ? <DueDay {...card.due} /> : null}
        {card.doneOn === null ? null : (
          <p className="text-muted">{t(($) => $.actions.doneOn, { day: card.doneOn })}</p>
        )}
      </Fact>
      <Fact label={t(($) => $.actions.detail.group)}>{card.group ?? t(($) => $.actions.whole)}</Fact>
      {source === "own" ? null : (
        <Fact label={t(($) => $.actions.detail.source)}>
          {period === null ? null : (
            <Link to={`/insights?period=${period.key}`}>
              {t(($) => $.actions.detail.fromFigures, { period: period.words })}
            </Link>
          )}
          {decision === null ? (
            plain[source]
          ) : (
            <Link to={`/decisions/${decision.id}`} lang={decision.language}>
              {decision.title}
            </Link>
          )}
        </Fact>
      )}
      {note === "" ? null : (
        <div className="md:col-span-2">
          <dt className="text-muted">{t(($) => $.actions.detail.note)}</dt>
          <dd lang={card.lang} className="mt-1 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {note}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd className="mt-1 min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
