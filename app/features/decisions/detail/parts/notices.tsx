import { useTranslation } from "react-i18next";

/** Right after saving: that it is safe, what it does, and a way on. */
export function SavedNotice({
  id,
  counts,
  isBesideIndex,
}: {
  id: string;
  counts: { readonly month: string; readonly from: string };
  isBesideIndex: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-ok mb-6" role="status">
      <p className="text-[1.125rem] font-bold">{t(($) => $.decisions.detail.saved)}</p>
      <p className="mt-1">
        {isBesideIndex
          ? t(($) => $.decisions.detail.countsBeside, counts)
          : t(($) => $.decisions.detail.countsIn, counts)}
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <a className="button button-quiet" href="/decisions/new">
          {t(($) => $.decisions.detail.logAnother)}
        </a>
        <a className="button button-quiet" href={`/decisions/${id}/opinions`}>
          {t(($) => $.decisions.opinion.ask)}
        </a>
      </p>
    </div>
  );
}

export function WithdrawnNotice({
  id,
  withdrawnAt,
  returnUntil,
}: {
  id: string;
  withdrawnAt: string;
  returnUntil: string | null;
}) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-warn mb-6" role="status">
      <p className="font-bold">{t(($) => $.decisions.detail.withdrawnTitle)}</p>
      <p className="mt-1">{t(($) => $.decisions.detail.withdrawnLead, { at: withdrawnAt })}</p>
      {returnUntil ? (
        <form method="post" action={`/decisions/${id}/return`} className="mt-3">
          <p className="mb-3">{t(($) => $.decisions.detail.returnUntil, { at: returnUntil })}</p>
          <button type="submit" className="button">
            {t(($) => $.decisions.detail.return)}
          </button>
        </form>
      ) : (
        <p className="mt-1">{t(($) => $.decisions.detail.returnOver)}</p>
      )}
    </div>
  );
}
