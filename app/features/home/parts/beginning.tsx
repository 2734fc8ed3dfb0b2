import { useTranslation } from "react-i18next";

/** Before there is anything to show: what will happen here, in three steps. */
export function Beginning() {
  const { t } = useTranslation();
  const steps = [
    t(($) => $.home.beginning.log),
    t(($) => $.home.beginning.five),
    t(($) => $.home.beginning.month),
  ];
  return (
    <section className="panel mt-6" aria-labelledby="beginning">
      <h2 id="beginning">{t(($) => $.home.beginning.title)}</h2>
      <ol className="mt-3 grid gap-4 md:grid-cols-3">
        {steps.map((step, at) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden="true"
              className="flex h-8 w-8 flex-none items-center justify-center rounded-full border-2 border-brand font-bold text-brand"
            >
              {at + 1}
            </span>
            <span className="pt-1">{step}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
