import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

interface OpenRequest {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  readonly department: string;
  readonly drawn: boolean;
}

/** What is asked of the reader: one link each, to one page with one question. */
export function OpenList({ open }: { open: readonly OpenRequest[] }) {
  const { t } = useTranslation();
  return (
    <ul className="mt-3 grid gap-3">
      {open.map(({ id, title, lang, department, drawn }) => (
        <li key={id} className="card flex flex-wrap items-center gap-x-6 gap-y-3">
          <div className="min-w-0 flex-[1_1_16rem]">
            <p className="break-words font-semibold" lang={lang}>
              {title}
            </p>
            <p className="hint mt-1">
              {department} ·{" "}
              {drawn ? t(($) => $.decisions.opinion.drawn) : t(($) => $.decisions.opinion.byLink)}
            </p>
          </div>
          <a className="button" href={`/opinions/${id}`}>
            {t(($) => $.decisions.opinion.weigh)}
            <span className="sr-only">
              : <span lang={lang}>{title}</span>
            </span>
            <Icon name="back" className="rotate-180" />
          </a>
        </li>
      ))}
    </ul>
  );
}
