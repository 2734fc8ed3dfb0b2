import { useTranslation } from "react-i18next";
import type { RaterView } from "../rules.ts";

interface Given {
  readonly id: string;
  readonly title: string;
  readonly lang?: string;
  readonly view: RaterView;
}

export function GivenList({ given }: { given: readonly Given[] }) {
  const { t } = useTranslation();
  const outcome = (view: RaterView) => {
    if (view.kind === "unknown") return t(($) => $.decisions.opinion.state.unknown);
    if (view.kind === "waiting") return t(($) => $.decisions.opinion.state.waiting);
    if (view.kind !== "compared") return "";
    return view.apart === 0
      ? t(($) => $.decisions.opinion.same)
      : t(($) => $.decisions.opinion.apart, { count: view.apart });
  };
  return (
    <section className="mt-10" aria-labelledby="given">
      <h2 id="given">{t(($) => $.decisions.opinion.given)}</h2>
      <ul className="mt-3 border-t border-line">
        {given.map(({ id, title, lang, view }) => (
          <li key={id} className="border-b border-line py-2">
            <a href={`/opinions/${id}`} lang={lang} className="inline-block py-2 font-semibold break-words">
              {title}
            </a>
            <p className="text-muted">{outcome(view)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
