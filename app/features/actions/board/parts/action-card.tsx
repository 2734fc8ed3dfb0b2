import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import { DueDay } from "../../parts/due-day.tsx";
import type { Card } from "../../rules.ts";

/** One action: what, who, before when, and the one next step for whoever may take it. */
export function ActionCard({ card }: { card: Card }) {
  const { t } = useTranslation();
  const { id, title, lang, ownerName, group, status, noticed, doneOn, mayChange } = card;
  return (
    <li className="card flex flex-col">
      <Link to={`/actions/${id}`} lang={lang} className="font-semibold [overflow-wrap:anywhere]">
        {title}
      </Link>
      <p className="mt-2 flex items-center gap-2">
        <Icon name="person" className="h-4 w-4 text-muted" />
        <span className="sr-only">{t(($) => $.actions.owner)}: </span>
        <span className="min-w-0 [overflow-wrap:anywhere]">{ownerName ?? t(($) => $.actions.nobody)}</span>
      </p>
      {status === "done" ? (
        <p className="text-muted">{t(($) => $.actions.doneOn, { day: doneOn ?? "" })}</p>
      ) : (
        <DueDay {...card.due} />
      )}
      {group === null ? null : <p className="text-muted">{group}</p>}
      {status === "done" && noticed !== null ? <p className="mt-2">{noticed}</p> : null}
      {mayChange ? <NextStep {...card} /> : null}
    </li>
  );
}

function NextStep({ id, title, lang, status }: Card) {
  const { t } = useTranslation();
  if (status === "open") {
    return (
      <Form method="post" action={`/actions/${id}/status`} className="mt-3">
        <button type="submit" name="status" value="busy" className="button button-quiet">
          {t(($) => $.actions.move.busy)}
          <span className="sr-only" lang={lang}>
            {title}
          </span>
        </button>
      </Form>
    );
  }
  if (status !== "busy") return null;
  return (
    <p className="mt-3">
      <Link to={`/actions/${id}/closing`} className="button button-quiet">
        <Icon name="check" />
        {t(($) => $.actions.move.finish)}
        <span className="sr-only" lang={lang}>
          {title}
        </span>
      </Link>
    </p>
  );
}
