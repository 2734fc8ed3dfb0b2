import { useTranslation } from "react-i18next";

interface MethodProps {
  readonly threshold: number;
  readonly parameters: {
    readonly methodology: string;
    readonly cap: number;
    readonly decisions: number;
    readonly nu0: number;
  };
  readonly silence: { lower: number; index: number } | null;
}

/** How the figure is made, in plain words, with the parameters for whoever wants to check it. */
export function Method({ threshold, parameters, silence }: MethodProps) {
  const { t } = useTranslation();
  const { methodology, cap, decisions, nu0 } = parameters;
  return (
    <section className="mt-10 max-w-[40rem] space-y-3" aria-labelledby="method">
      <h2 id="method">{t(($) => $.insights.method.title)}</h2>
      <p>{t(($) => $.insights.method.what)}</p>
      <p>{t(($) => $.insights.method.reach, { cap })}</p>
      <p>{t(($) => $.insights.method.whole)}</p>
      <p>{t(($) => $.insights.method.window)}</p>
      <p>{t(($) => $.insights.method.interval)}</p>
      {silence === null ? null : <p>{t(($) => $.insights.method.silence, silence)}</p>}
      <p className="hint">
        {t(($) => $.insights.method.parameters, {
          methodology,
          k: threshold,
          decisions,
          cap,
          nu0,
        })}
      </p>
    </section>
  );
}
