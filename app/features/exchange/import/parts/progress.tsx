import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";

type Working = "reading" | "importing" | "removing";

/** How far the worker is. With script it looks every second, without it the page loads itself again. */
export function Progress({ stage, done, total }: { stage: Working; done: number; total: number }) {
  const { t, i18n } = useTranslation();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, 1000);
    return () => clearInterval(timer);
  }, [revalidate]);
  const number = new Intl.NumberFormat(i18n.language);
  const hasEnd = stage === "importing" && total > 0;
  const title = t(($) => $.exchange.import.stage[stage]);
  return (
    <section className="mt-6 max-w-[40rem]" aria-busy="true">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <h2 id="progress">{title}</h2>
      <progress
        aria-labelledby="progress"
        className={`mt-3 block h-4 w-full appearance-none overflow-hidden rounded-full bg-surface-2 [&::-webkit-progress-bar]:bg-surface-2 [&::-webkit-progress-value]:bg-brand [&::-moz-progress-bar]:bg-brand ${hasEnd ? "" : "animate-pulse motion-reduce:animate-none"}`}
        {...(hasEnd ? { value: done, max: total } : {})}
      />
      {hasEnd ? (
        <p className="mt-2 number text-left">
          {t(($) => $.exchange.import.progress, { done: number.format(done), total: number.format(total) })}
        </p>
      ) : null}
      <p className="hint mt-2">
        {stage === "importing" ? t(($) => $.exchange.import.wait) : t(($) => $.exchange.import.waitShort)}
      </p>
    </section>
  );
}
