import { useTranslation } from "react-i18next";
import type { TouchAnswerKind } from "#app/domain/touch-answer.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { TouchCard } from "../rules.ts";

type Answerable = Pick<TouchCard, "id" | "place" | "given">;

/** One tap each; what was answered stands there in words, with a way to change it for two weeks. */
export function TouchButtons({
  card,
  back,
  labelledBy,
}: {
  card: Answerable;
  back: string;
  labelledBy: string;
}) {
  const { t } = useTranslation();
  const { given } = card;
  const choices = <Choices card={card} back={back} labelledBy={labelledBy} />;
  if (given === null && card.place === "named") return choices;
  // Of what a search finds, most does not touch anybody: one line until somebody says that it does.
  if (given === null) {
    return (
      <details>
        <summary className="py-2.5 font-semibold text-brand">{t(($) => $.decisions.touched.claim)}</summary>
        {choices}
      </details>
    );
  }
  const says: Record<TouchAnswerKind, string> = {
    asked: t(($) => $.decisions.touched.asked),
    "not-asked": t(($) => $.decisions.touched.notAsked),
    "not-touched": t(($) => $.decisions.touched.notTouched),
  };
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2">
        <Icon name="check" className="text-ok" />
        <span className="text-muted">{t(($) => $.decisions.touched.yours)}</span> <b>{says[given.answer]}</b>
      </p>
      {given.changeUntil ? (
        <details>
          <summary className="py-2.5 font-semibold text-brand">
            {t(($) => $.decisions.touched.change, { until: given.changeUntil })}
          </summary>
          {choices}
        </details>
      ) : (
        <p className="hint">{t(($) => $.decisions.touched.settled)}</p>
      )}
    </div>
  );
}

function Choices({ card, back, labelledBy }: { card: Answerable; back: string; labelledBy: string }) {
  const { t } = useTranslation();
  const isClaim = card.place === "claimable";
  const choices: [TouchAnswerKind, string][] = [
    ["asked", t(($) => $.decisions.touched.asked)],
    ["not-asked", t(($) => $.decisions.touched.notAsked)],
  ];
  if (!isClaim || card.given) choices.push(["not-touched", t(($) => $.decisions.touched.notTouched)]);
  return (
    <form method="post" action={`/decisions/${card.id}/touch`}>
      <input type="hidden" name="back" value={back} />
      {isClaim ? <input type="hidden" name="claimed" value="1" /> : null}
      <fieldset aria-labelledby={labelledBy} className="grid gap-1.5 md:flex md:flex-wrap md:gap-2">
        {choices
          .filter(([answer]) => answer !== card.given?.answer)
          .map(([answer, label]) => (
            <button
              key={answer}
              type="submit"
              name="answer"
              value={answer}
              className="button button-quiet px-4"
            >
              {label}
            </button>
          ))}
      </fieldset>
    </form>
  );
}
