import { useTranslation } from "react-i18next";
import type { DetailView } from "../rules.ts";
import { Fact } from "./fact.tsx";

/** How the customer was weighed, or why that is not shown. */
export function WeighingBlock({ view }: { view: DetailView }) {
  const { t } = useTranslation();
  const { weighing } = view;
  return (
    <section className="panel">
      <h2>{t(($) => $.decisions.detail.weighing.title)}</h2>
      {weighing.kind === "weighed" ? (
        <p className="mt-3 flex items-center gap-4">
          <span
            className={`weight-${weighing.value} flex h-14 w-14 flex-none items-center justify-center rounded-lg text-[1.75rem] font-bold`}
          >
            {weighing.value}
          </span>
          <span>
            <b className="block">{weighing.label}</b>
            <span className="hint">{weighing.anchor}</span>
          </span>
        </p>
      ) : (
        <p className="mt-2">{t(($) => $.decisions.detail.weighing[weighing.kind])}</p>
      )}
      {weighing.kind === "pending" ? (
        <a className="button mt-4" href="/decisions/weighing">
          {t(($) => $.decisions.detail.weighing.now)}
        </a>
      ) : null}
      {view.prevailed || view.outweighed.length > 0 ? (
        <dl className="mt-4 grid gap-4">
          <Fact label={t(($) => $.decisions.detail.prevailed)} values={[view.prevailed]} />
          <Fact label={t(($) => $.decisions.detail.outweighed)} values={view.outweighed} />
        </dl>
      ) : null}
    </section>
  );
}
