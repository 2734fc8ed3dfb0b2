import { useTranslation } from "react-i18next";
import type { LookBackView } from "../rules.ts";

/** The answer as its author gave it; nobody else reads more than the outcome and the sentence of an example. */
export function AnswerSummary({ view }: { view: Pick<LookBackView, "answer" | "words"> }) {
  const { t } = useTranslation();
  const { noticed, shouldHear, nextTime } = view.words;
  return (
    <>
      <p className="text-[1.125rem] font-bold">{view.answer?.label}</p>
      {noticed ? <p className="mt-1 break-words whitespace-pre-wrap">{noticed}</p> : null}
      {shouldHear || nextTime ? (
        <dl className="mt-3 grid gap-2">
          {shouldHear ? <Said label={t(($) => $.decisions.lookBack.shouldHear)} text={shouldHear} /> : null}
          {nextTime ? <Said label={t(($) => $.decisions.lookBack.nextTime)} text={nextTime} /> : null}
        </dl>
      ) : null}
    </>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd className="break-words whitespace-pre-wrap">{text}</dd>
    </div>
  );
}
