import { useTranslation } from "react-i18next";

interface OpenRequest {
  readonly id: string;
  readonly at: string;
  readonly isTaken: boolean;
}

/** What colleagues have not answered yet; each can be taken back. */
export function OpenRequests({ id, open }: { id: string; open: readonly OpenRequest[] }) {
  const { t } = useTranslation();
  return (
    <section className="mt-10" aria-labelledby="open-requests">
      <h2 id="open-requests">{t(($) => $.decisions.opinion.request.open)}</h2>
      <ul className="mt-3 border-t border-line">
        {open.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-3"
          >
            <span className="flex-[1_1_16rem]">
              {one.isTaken
                ? t(($) => $.decisions.opinion.request.taken, { at: one.at })
                : t(($) => $.decisions.opinion.request.unopened, { at: one.at })}
            </span>
            <form method="post" action={`/decisions/${id}/opinions/${one.id}/retraction`}>
              <button type="submit" className="button button-danger">
                {t(($) => $.decisions.opinion.request.retract)}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
