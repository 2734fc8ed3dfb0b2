import { useTranslation } from "react-i18next";
import type { TouchCard } from "../rules.ts";
import { TouchButtons } from "./touch-buttons.tsx";

/** The decisions with their answers: no author, no weight, and nothing of what a colleague said. */
export function TouchList({ cards, back }: { cards: readonly TouchCard[]; back: string }) {
  const { t } = useTranslation();
  return (
    <ul className="mt-4 grid gap-3">
      {cards.map((card) => (
        <li key={card.id} id={`d-${card.id}`} className="card scroll-mt-4">
          <h3 id={`t-${card.id}`} className="text-base font-semibold" lang={card.lang}>
            <a href={`/decisions/${card.id}`} className="break-words">
              {card.title}
            </a>
          </h3>
          <p className="mt-1 mb-3 flex flex-wrap gap-x-4 text-muted">
            <span>{card.department}</span>
            <span>
              <span className="sr-only">{t(($) => $.decisions.touched.decidedOn)}</span>{" "}
              <time dateTime={card.day}>{card.date}</time>
            </span>
          </p>
          <TouchButtons card={card} back={back} labelledBy={`t-${card.id}`} />
        </li>
      ))}
    </ul>
  );
}
