import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

/** Says that nothing is lost, above a form that is ready for the next one. */
export function Kept() {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  // The button that was tapped may be a screen further down.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="notice notice-ok mb-6">
      <p className="flex items-center gap-2 font-semibold">
        <Icon name="check" />
        {t(($) => $.decisions.log.keptTitle)}
      </p>
      <p>{t(($) => $.decisions.log.kept)}</p>
    </div>
  );
}
