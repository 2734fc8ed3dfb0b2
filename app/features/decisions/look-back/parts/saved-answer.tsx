import { useTranslation } from "react-i18next";
import type { LookBackView } from "../rules.ts";
import { AnswerSummary } from "./answer-summary.tsx";

interface SavedAnswerProps {
  readonly view: LookBackView;
  /** The address of the decision, to send to somebody. */
  readonly address: string;
}

/** What was answered, and what good can come of it. */
export function SavedAnswer({ view, address }: SavedAnswerProps) {
  const { t } = useTranslation();
  const outcome = view.answer?.key;
  return (
    <>
      <div className="notice">
        <AnswerSummary view={view} />
      </div>
      {view.canChange ? (
        <p className="mt-3 flex flex-wrap items-center gap-x-4">
          <a
            className="inline-flex min-h-[44px] items-center"
            href={`/decisions/${view.id}/look-back?change=1`}
          >
            {t(($) => $.decisions.lookBack.change)}
          </a>
          <span className="hint">{t(($) => $.decisions.lookBack.changeUntil, { at: view.changeUntil })}</span>
        </p>
      ) : null}
      {outcome === "better" && view.isExample ? (
        <div className="mt-6">
          <label className="label" htmlFor="address">
            {t(($) => $.decisions.lookBack.tellOthers)}
          </label>
          <p id="address-hint" className="hint">
            {t(($) => $.decisions.lookBack.tellOthersHint)}
          </p>
          <input
            id="address"
            className="field mt-1"
            readOnly
            defaultValue={address}
            aria-describedby="address-hint"
          />
        </div>
      ) : null}
      {outcome === "worse" || outcome === "mixed" ? (
        <div className="panel mt-6">
          <p>{t(($) => $.decisions.lookBack.mend)}</p>
          <a className="button button-quiet mt-3" href="/decisions/new">
            {t(($) => $.decisions.lookBack.mendLog)}
          </a>
        </div>
      ) : null}
    </>
  );
}
