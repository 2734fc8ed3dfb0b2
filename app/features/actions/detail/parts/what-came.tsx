import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Card } from "../../rules.ts";

interface Props {
  readonly card: Card;
  readonly noticedText: string;
  readonly learned: string;
}

/** What customers noticed and what was learned, in the words of whoever closed it. */
export function WhatCame({ card, noticedText, learned }: Props) {
  const { t } = useTranslation();
  return (
    <section className="panel grid gap-5">
      <div>
        <h2>{t(($) => $.actions.detail.noticed)}</h2>
        <p className="mt-2 font-semibold">{card.noticed}</p>
        {noticedText === "" ? null : (
          <p lang={card.lang} className="mt-1 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {noticedText}
          </p>
        )}
      </div>
      {learned === "" ? null : (
        <div>
          <h2>{t(($) => $.actions.detail.learned)}</h2>
          <p lang={card.lang} className="mt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {learned}
          </p>
        </div>
      )}
      {card.mayChange ? (
        <p>
          <Link to={`/actions/${card.id}/closing`} className="inline-flex min-h-[44px] items-center">
            {t(($) => $.actions.detail.correct)}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
