import { useTranslation } from "react-i18next";

/** Forgets a file of which nothing came in. */
export function Discard({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <form method="post" action={`/decisions/import/${id}/removal`} className="mt-4">
      <button type="submit" className="link-button min-h-[44px]">
        {t(($) => $.exchange.import.discard)}
      </button>
    </form>
  );
}
