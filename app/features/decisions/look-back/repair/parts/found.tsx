import { useTranslation } from "react-i18next";

interface FoundProps {
  readonly id: string;
  readonly isSearched: boolean;
  readonly found: readonly {
    readonly id: string;
    readonly title: string;
    readonly lang: string | undefined;
    readonly date: string;
    readonly day: string;
  }[];
}

/** Earlier decisions to choose from, each with the button that chooses it. */
export function Found({ id, isSearched, found }: FoundProps) {
  const { t } = useTranslation();
  if (found.length === 0)
    return (
      <p className="panel mt-6" role="status">
        {isSearched ? t(($) => $.decisions.repair.nothing) : t(($) => $.decisions.repair.searchFirst)}
      </p>
    );
  return (
    <section className="mt-6">
      <h2>{isSearched ? t(($) => $.decisions.repair.found) : t(($) => $.decisions.repair.nearby)}</h2>
      <form method="post" action={`/decisions/${id}/repair`}>
        <ul className="mt-2">
          {found.map((one) => (
            <li
              key={one.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3"
            >
              <span className="min-w-[11rem] flex-1">
                <span id={`found-${one.id}`} className="block font-semibold break-words" lang={one.lang}>
                  {one.title}
                </span>
                <time className="hint" dateTime={one.day}>
                  {one.date}
                </time>
              </span>
              <button
                id={`choose-${one.id}`}
                type="submit"
                name="repaired"
                value={one.id}
                className="button button-quiet"
                aria-labelledby={`choose-${one.id} found-${one.id}`}
              >
                {t(($) => $.decisions.repair.choose)}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
