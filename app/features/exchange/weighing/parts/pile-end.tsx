import { useTranslation } from "react-i18next";

/** Nothing (more) on the pile, or only what was skipped. */
export function PileEnd({ left }: { left: number }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language).format(left);
  return (
    <div className="mt-6">
      <p className="notice notice-ok">
        {left > 0
          ? t(($) => $.exchange.weighing.skipped, { count: left, number })
          : t(($) => $.exchange.weighing.allDone)}
      </p>
      <p className="mt-6 flex flex-wrap gap-3">
        {left > 0 ? (
          <a className="button" href="/decisions/weighing">
            {t(($) => $.exchange.weighing.again)}
          </a>
        ) : null}
        <a className={left > 0 ? "button button-quiet" : "button"} href="/decisions?mine=1">
          {t(($) => $.exchange.weighing.toList)}
        </a>
      </p>
    </div>
  );
}
