import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";

interface RecentProps {
  readonly decisions: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: Language;
    readonly when: string;
  }[];
}

/** What colleagues decided: the decision and its day, nothing about who or how. */
export function Recent({ decisions }: RecentProps) {
  const { t } = useTranslation();
  return (
    <section className="mt-10" aria-labelledby="recent">
      <h2 id="recent">{t(($) => $.home.recent.title)}</h2>
      {decisions.length === 0 ? <p className="mt-2 text-muted">{t(($) => $.home.recent.none)}</p> : null}
      <ul className="mt-2">
        {decisions.map(({ id, title, language, when }) => (
          <li
            key={id}
            className="flex flex-col border-b border-line py-2 md:flex-row md:items-center md:justify-between md:gap-6"
          >
            <Link
              to={`/decisions/${id}`}
              lang={language}
              className="inline-flex min-h-[44px] min-w-0 items-center"
            >
              {title}
            </Link>
            <span className="flex-none text-xs text-muted">{when}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <Link to="/decisions" className="link-button">
          {t(($) => $.home.recent.all)}
        </Link>
      </p>
    </section>
  );
}
