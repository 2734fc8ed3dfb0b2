import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";

interface OpenActionsProps {
  readonly actions: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: Language;
    readonly due: string;
  }[];
}

/** What the organisation is doing about its figures: under the figure, because one belongs with the other. */
export function OpenActions({ actions }: OpenActionsProps) {
  const { t } = useTranslation();
  if (actions.length === 0) return null;
  return (
    <div className="mt-4 border-t border-line pt-4">
      <h3>{t(($) => $.home.actions.title)}</h3>
      <ul>
        {actions.map(({ id, title, language, due }) => (
          <li key={id} className="flex flex-col md:flex-row md:items-center md:justify-between md:gap-6">
            <Link
              to={`/actions/${id}`}
              lang={language}
              className="inline-flex min-h-[44px] min-w-0 items-center"
            >
              {title}
            </Link>
            <span className="flex-none text-xs text-muted">{t(($) => $.home.actions.due, { day: due })}</span>
          </li>
        ))}
      </ul>
      <Link to="/actions" className="link-button">
        {t(($) => $.home.actions.all)}
      </Link>
    </div>
  );
}
