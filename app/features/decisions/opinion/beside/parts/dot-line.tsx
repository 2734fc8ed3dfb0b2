import { useTranslation } from "react-i18next";
import type { Dots } from "../rules.ts";

/** Everybody's weights on the line from 0 to 4, from enough people on. */
export function DotLine({ dots }: { dots: Dots }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="all-weights">
      <h3 id="all-weights">{t(($) => $.decisions.opinion.beside.dots, { count: dots.people })}</h3>
      <ol className="mt-3 grid grid-cols-5 border-b border-line">
        {dots.steps.map(({ value, label, count }) => (
          <li key={value} className="flex flex-col justify-end gap-1 pb-2 text-center">
            <span aria-hidden="true" className="flex flex-col-reverse items-center gap-1">
              {Array.from({ length: count }, (_, dot) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: dots of one step are all alike
                <span key={dot} className={`weight-${value} h-4 w-4 rounded-full border border-field`} />
              ))}
            </span>
            <span className="sr-only">
              {t(($) => $.decisions.opinion.beside.dot, { count, value, label })}
            </span>
          </li>
        ))}
      </ol>
      <p aria-hidden="true" className="grid grid-cols-5 pt-1 text-center text-muted tabular-nums">
        {dots.steps.map(({ value }) => (
          <span key={value}>{value}</span>
        ))}
      </p>
      <p className="mt-2">
        {dots.agree === "same"
          ? t(($) => $.decisions.opinion.beside.allSame)
          : t(($) => $.decisions.opinion.beside.range, { from: dots.from, to: dots.to })}{" "}
        {dots.agree === "no" ? t(($) => $.decisions.opinion.beside.disagree) : null}
      </p>
    </section>
  );
}
