import { useTranslation } from "react-i18next";
import type { Visibility } from "#app/domain/decision.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { DetailView } from "../rules.ts";

const choices: readonly Visibility[] = ["shared", "private", "example"];

/** What only the author sees: change, choose who reads along, take back. */
export function Owner({
  view,
  isWithdrawn,
  canEdit,
  editUntil,
  loggedAt,
}: {
  view: DetailView;
  isWithdrawn: boolean;
  canEdit: boolean;
  editUntil: string;
  loggedAt: string;
}) {
  const { t } = useTranslation();
  return (
    <section className="border-t border-line pt-6">
      <h2>{t(($) => $.decisions.detail.yours)}</h2>
      <p className="hint mt-1">{t(($) => $.decisions.detail.onlyYou, { at: loggedAt })}</p>
      {isWithdrawn ? null : (
        <>
          <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            {canEdit ? (
              <a className="button button-quiet" href={`/decisions/${view.id}/edit`}>
                <Icon name="edit" />
                {t(($) => $.decisions.detail.edit)}
              </a>
            ) : null}
            <span className="hint">
              {canEdit
                ? t(($) => $.decisions.detail.editUntil, { at: editUntil })
                : t(($) => $.decisions.detail.editOver, { at: editUntil })}
            </span>
          </p>
          <details className="mt-2">
            <summary className="py-2.5 font-semibold text-brand">
              {t(($) => $.decisions.detail.changeVisibility)}
            </summary>
            <form method="post" action={`/decisions/${view.id}/visibility`} className="panel mt-1">
              <fieldset>
                <legend className="label">{t(($) => $.decisions.detail.whoSees)}</legend>
                <div className="grid">
                  {choices.map((choice) => (
                    <label key={choice} className="choice">
                      <input
                        type="radio"
                        name="visibility"
                        value={choice}
                        defaultChecked={choice === view.visibility}
                      />
                      {t(($) => $.decisions.detail.visibilityMeans[choice])}
                    </label>
                  ))}
                </div>
              </fieldset>
              <button type="submit" className="button mt-3">
                {t(($) => $.shared.form.save)}
              </button>
            </form>
          </details>
          <details>
            <summary className="py-2.5 font-semibold text-danger">
              {t(($) => $.decisions.detail.withdraw)}
            </summary>
            <form method="post" action={`/decisions/${view.id}/withdrawal`} className="panel mt-1">
              <p>{t(($) => $.decisions.detail.withdrawWhat)}</p>
              <button type="submit" className="button button-danger mt-3">
                {t(($) => $.decisions.detail.withdrawSure)}
              </button>
            </form>
          </details>
        </>
      )}
    </section>
  );
}
