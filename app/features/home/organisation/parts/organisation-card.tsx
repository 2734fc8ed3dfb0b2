import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Sparkline } from "#app/shared/ui/chart-sparkline.tsx";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Headline, Trend } from "../rules.ts";

interface OrganisationCardProps {
  readonly headline: Headline | null;
  /** Who talks about the figures with others gets the way to what to talk about. */
  readonly leads: boolean;
  readonly children?: ReactNode;
}

/** The published figure with its interval, one sentence on how it moved, and the way to the rest. */
export function OrganisationCard({ headline, leads, children }: OrganisationCardProps) {
  const { t } = useTranslation();
  const trends: Readonly<Record<Trend, string>> = {
    up: t(($) => $.home.organisation.up),
    down: t(($) => $.home.organisation.down),
    steady: t(($) => $.home.organisation.steady),
    unsure: t(($) => $.home.organisation.unsure),
    young: t(($) => $.home.organisation.young),
  };
  const known = headline?.quarters.filter((value) => value !== null) ?? [];
  return (
    <section className={`card flex flex-col ${leads ? "md:col-span-2" : ""}`} aria-labelledby="organisation">
      <h2 id="organisation">{t(($) => $.home.organisation.title)}</h2>
      {headline ? (
        <div className={leads ? "mt-2 grid gap-x-8 gap-y-3 md:grid-cols-[auto_1fr] md:items-center" : "mt-2"}>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            {headline.index === null ? null : (
              <span
                className={`${leads ? "text-[3.5rem]" : "text-[2.25rem]"} leading-none font-bold tabular-nums`}
              >
                {headline.index}
              </span>
            )}
            {known.length > 1 ? (
              <Sparkline
                values={headline.quarters}
                label={t(($) => $.home.organisation.line, { values: known.join(", ") })}
              />
            ) : null}
          </p>
          <div>
            <p>{t(($) => $.home.organisation.interval, { lo: headline.lo, hi: headline.hi })}</p>
            <p className="mt-1">{trends[headline.trend]}</p>
            <p className="hint mt-1">{t(($) => $.home.organisation.note)}</p>
          </div>
        </div>
      ) : (
        <>
          <p className="mt-1">{t(($) => $.home.organisation.text)}</p>
          <p className="hint mt-1">{t(($) => $.home.organisation.note)}</p>
        </>
      )}
      {children}
      <p className="mt-auto flex flex-wrap items-center gap-x-6 gap-y-1 pt-4">
        <Link to="/insights" className="button button-quiet">
          <Icon name="chart" />
          {t(($) => $.home.organisation.link)}
        </Link>
        {leads && headline ? (
          <Link to="/insights#discuss" className="link-button">
            {t(($) => $.home.organisation.discuss)}
          </Link>
        ) : null}
      </p>
    </section>
  );
}
