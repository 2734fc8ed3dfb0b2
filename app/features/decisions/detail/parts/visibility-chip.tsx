import { useTranslation } from "react-i18next";
import type { Visibility } from "#app/domain/decision.ts";
import { Icon } from "#app/shared/ui/icon.tsx";

const icons = { private: "lock", shared: "eye", example: "star" } as const;

export function VisibilityChip({ visibility }: { visibility: Visibility }) {
  const { t } = useTranslation();
  return (
    <span className="chip">
      <Icon name={icons[visibility]} className="h-4 w-4" />
      {t(($) => $.decisions.detail.visibility[visibility])}
    </span>
  );
}
