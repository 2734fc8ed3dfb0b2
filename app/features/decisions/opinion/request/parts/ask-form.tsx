import { useTranslation } from "react-i18next";

/** One button; a decision that only its author sees has to be shared first. */
export function AskForm({
  id,
  isPrivate,
  full,
  hasOpen,
}: {
  id: string;
  isPrivate: boolean;
  full: number | null;
  hasOpen: boolean;
}) {
  const { t } = useTranslation();
  if (isPrivate) {
    return (
      <div className="notice mt-6">
        <p>{t(($) => $.decisions.opinion.request.private)}</p>
        <p className="mt-3">
          <a className="button button-quiet" href={`/decisions/${id}`}>
            {t(($) => $.decisions.opinion.request.share)}
          </a>
        </p>
      </div>
    );
  }
  if (full !== null) {
    return <p className="notice mt-6">{t(($) => $.decisions.opinion.request.full, { count: full })}</p>;
  }
  return (
    <form method="post" action={`/decisions/${id}/opinions`} className="mt-6">
      <p>{t(($) => $.decisions.opinion.request.lead)}</p>
      <button type="submit" className="button mt-6 w-full md:w-auto">
        {hasOpen ? t(($) => $.decisions.opinion.request.again) : t(($) => $.decisions.opinion.request.make)}
      </button>
    </form>
  );
}
