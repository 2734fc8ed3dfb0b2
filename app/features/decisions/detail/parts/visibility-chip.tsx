import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Visibility } from "../rules.ts";

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
