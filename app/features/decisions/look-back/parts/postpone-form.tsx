import { useTranslation } from "react-i18next";

/** "Ask me later", as often as that is still possible. */
export function PostponeForm({ id, left, name }: { id: string; left: number; name?: string | undefined }) {
  const { t } = useTranslation();
  if (left <= 0) return null;
  return (
    <form method="post" action={`/decisions/${id}/look-back/postponement`}>
      <button type="submit" className="link-button">
        {t(($) => $.decisions.lookBack.postpone)}
        {name ? <span className="sr-only">: {name}</span> : null}
      </button>
    </form>
  );
}
