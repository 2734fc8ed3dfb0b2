import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { CheckedItem, ChecklistItem } from "../rules.ts";

const ways: Readonly<Record<ChecklistItem, string>> = {
  departments: "/admin/departments",
  people: "/admin/people",
  decision: "/decisions/new",
  privacy: "/admin/privacy",
  admin: "/admin/people",
};

/** For administrators, until it is no longer needed. */
export function Checklist({ items }: { items: readonly CheckedItem[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel mb-4" aria-labelledby="checklist">
      <h2 id="checklist">{t(($) => $.home.checklist.title)}</h2>
      <p className="hint">{t(($) => $.home.checklist.lead)}</p>
      <ol className="mt-2">
        {items.map(({ item, isDone }) => (
          <li key={item} className="flex min-h-[44px] items-center gap-3">
            <span
              className={`flex h-6 w-6 flex-none items-center justify-center rounded-full border-2 ${
                isDone ? "border-ok text-ok" : "border-field"
              }`}
            >
              {isDone ? <Icon name="check" className="h-4 w-4" /> : null}
            </span>
            {isDone ? (
              <span className="text-muted">{t(($) => $.home.checklist.item[item])}</span>
            ) : (
              <Link to={ways[item]} className="link-button">
                {t(($) => $.home.checklist.item[item])}
              </Link>
            )}
            <span className="sr-only">
              {isDone ? t(($) => $.home.checklist.isDone) : t(($) => $.home.checklist.open)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
