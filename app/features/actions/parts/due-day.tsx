import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Card } from "../rules.ts";

/** Late is said calmly: how many days, in words, without a colour of alarm. */
export function DueDay({ day, words, over }: Card["due"]) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language).format(over);
  return (
    <p className="flex items-center gap-2">
      <Icon name="calendar" className="h-4 w-4 text-muted" />
      <time dateTime={day} className={over > 0 ? "font-semibold text-warn" : ""}>
        {over > 0
          ? t(($) => $.actions.over, { count: over, number })
          : t(($) => $.actions.before, { day: words })}
      </time>
    </p>
  );
}
