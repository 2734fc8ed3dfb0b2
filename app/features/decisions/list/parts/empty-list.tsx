import { useTranslation } from "react-i18next";

/** Why there is nothing, and one thing to do about it. */
export function EmptyList({ search, isNarrowed }: { search: string | undefined; isNarrowed: boolean }) {
  const { t } = useTranslation();
  if (!isNarrowed) {
    return (
      <div className="panel mt-6 max-w-2xl">
        <p>{t(($) => $.decisions.list.empty)}</p>
        <a className="button mt-4" href="/decisions/new">
          {t(($) => $.decisions.list.logFirst)}
        </a>
      </div>
    );
  }
  return (
    <div className="panel mt-6 max-w-2xl" role="status">
      <p>
        {search
          ? t(($) => $.decisions.list.nothingFound, { search })
          : t(($) => $.decisions.list.nothingFiltered)}
      </p>
      <a className="button button-quiet mt-4" href="/decisions">
        {t(($) => $.decisions.list.clear)}
      </a>
    </div>
  );
}
