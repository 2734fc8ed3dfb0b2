import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";
import { Icon } from "#app/shared/ui/icon.tsx";

interface ExampleProps {
  readonly example: { readonly id: string; readonly title: string; readonly language: Language };
  readonly when: string;
}

/** A decision that its author made an example, told large: what goes well deserves to be seen. */
export function Example({ example: { id, title, language }, when }: ExampleProps) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="example">
      <h2 id="example" className="flex items-center gap-2 text-base">
        <Icon name="star" className="text-brand" />
        {t(($) => $.home.example.title)}
      </h2>
      <p lang={language} className="mt-2 text-[1.1875rem]">
        {title}
      </p>
      <p className="mt-1 -mb-3 flex flex-wrap items-center justify-between gap-x-6">
        <Link to={`/decisions/${id}`} className="link-button">
          {t(($) => $.home.example.link)}
        </Link>
        <span className="text-xs text-muted">{when}</span>
      </p>
    </section>
  );
}
