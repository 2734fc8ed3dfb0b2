import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";
import { Chapter } from "../../parts/chapter.tsx";

export interface ExampleView {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly department: string;
  readonly when: string;
  readonly weight: { readonly value: number; readonly label: string } | null;
}

/** What others may learn from: decisions that their authors opened to everybody. */
export function Examples({ examples }: { examples: readonly ExampleView[] }) {
  const { t } = useTranslation();
  return (
    <Chapter
      id="examples"
      title={t(($) => $.insights.group.examples.title)}
      lead={<p>{t(($) => $.insights.group.examples.lead)}</p>}
    >
      {examples.length === 0 ? (
        <p className="text-muted">{t(($) => $.insights.group.examples.none)}</p>
      ) : (
        <ul className="grid gap-3 md:grid-cols-3">
          {examples.map(({ id, title, language, department, when, weight }) => (
            <li key={id} className="card flex flex-col">
              <p>
                <a
                  href={`/decisions/${id}`}
                  lang={language}
                  className="inline-flex min-h-[44px] items-center font-semibold"
                >
                  {title}
                </a>
              </p>
              <p className="text-xs text-muted">
                {department} · {when}
              </p>
              {weight === null ? null : (
                <p className="mt-auto pt-3">
                  <span className="chip pl-1">
                    <b
                      className={`weight-${weight.value} inline-flex h-6 w-6 flex-none items-center justify-center rounded-full`}
                    >
                      {weight.value}
                    </b>
                    {weight.label}
                  </span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Chapter>
  );
}
