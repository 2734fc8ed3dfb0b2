import { useTranslation } from "react-i18next";
import type { LookBackView, OutcomeOption } from "../rules.ts";
import { AnswerSummary } from "./answer-summary.tsx";
import { OutcomeButtons } from "./outcome-buttons.tsx";

/** On the decision's own page, for its author: what customers noticed, or when that is asked. */
export function LookBackBlock({ view, options }: { view: LookBackView; options: readonly OutcomeOption[] }) {
  const { t } = useTranslation();
  if (view.stand === "never") return null;
  const address = `/decisions/${view.id}/look-back`;
  return (
    <section className="border-t border-line pt-6">
      <h2 id="look-back">{t(($) => $.decisions.lookBack.title)}</h2>
      {view.stand === "later" ? (
        <p className="mt-1 text-muted">
          {view.wasPostponed
            ? t(($) => $.decisions.lookBack.againFrom, { day: view.due })
            : t(($) => $.decisions.lookBack.askedFrom, { day: view.due })}
        </p>
      ) : null}
      {view.stand === "missed" ? (
        <>
          <p className="mt-1">{t(($) => $.decisions.lookBack.missed)}</p>
          <a className="button button-quiet mt-3" href={address}>
            {t(($) => $.decisions.lookBack.sayNow)}
          </a>
        </>
      ) : null}
      {view.stand === "asked" ? (
        <>
          <p className="hint mt-1">{t(($) => $.decisions.lookBack.oneTap)}</p>
          <OutcomeButtons id={view.id} options={options} labelledBy="look-back" />
          {view.postponementsLeft > 0 ? (
            <a className="mt-2 inline-flex min-h-[44px] items-center" href={address}>
              {t(($) => $.decisions.lookBack.notNow)}
            </a>
          ) : null}
        </>
      ) : null}
      {view.stand === "answered" ? (
        <div className="mt-2">
          <AnswerSummary view={view} />
          {view.canChange ? (
            <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
              <a className="button button-quiet" href={`${address}?change=1`}>
                {t(($) => $.decisions.lookBack.change)}
              </a>
              <span className="hint">
                {t(($) => $.decisions.lookBack.changeUntil, { at: view.changeUntil })}
              </span>
            </p>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

/** Of an example, for everybody: the outcome and the sentence. */
export function ExampleOutcome({
  outcome,
  noticed,
  lang,
}: {
  outcome: string;
  noticed: string;
  lang: string | undefined;
}) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(($) => $.decisions.lookBack.title)}</h2>
      <p className="mt-2 font-semibold">{outcome}</p>
      {noticed ? (
        <p className="mt-1 break-words whitespace-pre-wrap" lang={lang}>
          {noticed}
        </p>
      ) : null}
    </section>
  );
}
