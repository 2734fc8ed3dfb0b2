import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import { forgetDeviceDraft } from "./use-device-draft.tsx";

/** Says quietly that nothing typed is lost, and how to start with an empty form. */
export function DraftNote({ state, memberId }: { state: "empty" | "restored" | "kept"; memberId: string }) {
  const { t } = useTranslation();
  return (
    <div className="mb-2 flex min-h-[1.5rem] flex-wrap items-center gap-x-4" aria-live="polite">
      {state === "empty" ? null : (
        <p className="hint flex items-center gap-1">
          <Icon name="check" />
          {state === "kept" ? t(($) => $.decisions.log.draftKept) : t(($) => $.decisions.log.draftRestored)}
        </p>
      )}
      {state === "restored" ? (
        <button
          type="submit"
          formAction="/decisions/draft/removal"
          formNoValidate
          className="link-button"
          onClick={() => forgetDeviceDraft(memberId)}
        >
          {t(($) => $.decisions.log.startAnew)}
        </button>
      ) : null}
    </div>
  );
}

/** Only where the browser keeps nothing. */
export function OfflineNote() {
  const { t } = useTranslation();
  return (
    <div role="alert" className="notice notice-warn mb-6">
      <p className="font-semibold">{t(($) => $.decisions.log.offlineTitle)}</p>
      <p>{t(($) => $.decisions.log.offlineUnkept)}</p>
      <p className="mt-2">
        <button type="submit" className="button button-quiet">
          {t(($) => $.decisions.log.tryAgain)}
        </button>
      </p>
    </div>
  );
}
