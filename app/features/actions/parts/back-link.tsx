import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

/** @param words null: to all actions */
export function BackLink({ to, words }: { to: string; words: string | null }) {
  const { t } = useTranslation();
  return (
    <p className="mb-2">
      <Link to={to} className="inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {words ?? t(($) => $.actions.title)}
      </Link>
    </p>
  );
}
