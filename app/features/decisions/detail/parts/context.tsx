import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { DetailView } from "../rules.ts";
import { Fact } from "./fact.tsx";

/** What the organisation may read: what it is about, whom it concerns, what it rests on. */
export function Context({ view }: { view: DetailView }) {
  const { t } = useTranslation();
  const yesNo = (value: boolean | null) =>
    value === null ? null : value ? t(($) => $.decisions.detail.yes) : t(($) => $.decisions.detail.no);
  return (
    <>
      <dl className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        <Fact label={t(($) => $.decisions.detail.touch)} values={[view.touch]} />
        <Fact label={t(($) => $.decisions.detail.moments)} values={view.moments} />
        <Fact label={t(($) => $.decisions.detail.evidence)} values={view.evidence} />
        <Fact label={t(($) => $.decisions.detail.reach)} values={[view.reach]} />
        <Fact label={t(($) => $.decisions.detail.customerGroup)} values={[view.customerGroup]} />
        <Fact label={t(($) => $.decisions.detail.level)} values={[view.level]} />
        <Fact label={t(($) => $.decisions.detail.handover)} values={[yesNo(view.handover)]} />
        <Fact label={t(($) => $.decisions.detail.cxHelp)} values={[yesNo(view.cxHelp)]} />
      </dl>
      {view.touched.length > 0 || view.asked.length > 0 ? (
        <section>
          <h2>{t(($) => $.decisions.detail.touched)}</h2>
          <ul className="mt-2 grid gap-1">
            {view.touched.map(({ name, wasAsked }) => (
              <li key={name} className="flex flex-wrap items-center gap-x-3">
                <span className="font-semibold">{name}</span>
                <span className="inline-flex items-center gap-1 text-muted">
                  {wasAsked ? <Icon name="check" className="h-4 w-4" /> : null}
                  {wasAsked
                    ? t(($) => $.decisions.detail.wasAsked)
                    : t(($) => $.decisions.detail.wasNotAsked)}
                </span>
              </li>
            ))}
            {view.asked.map((name) => (
              <li key={name} className="flex flex-wrap items-center gap-x-3">
                <span className="font-semibold">{name}</span>
                <span className="text-muted">{t(($) => $.decisions.detail.wasAsked)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.note ? (
        <section>
          <h2>{t(($) => $.decisions.detail.note)}</h2>
          <p className="mt-2 break-words whitespace-pre-wrap" lang={view.lang}>
            {view.note}
          </p>
        </section>
      ) : null}
    </>
  );
}
