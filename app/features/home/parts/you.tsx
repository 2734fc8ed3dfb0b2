import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";

interface YouProps {
  /** One's own decisions of this month. */
  readonly own: number;
  readonly isQuiet: boolean;
}

/** What this person logged, compared with nobody; saying that there was nothing is an answer too. */
export function You({ own, isQuiet }: YouProps) {
  const { t } = useTranslation();
  return (
    <section className="card flex flex-col" aria-labelledby="you">
      <h2 id="you">{t(($) => $.home.you.title)}</h2>
      <p className={own > 0 ? "mt-1 text-[1.1875rem]" : "mt-1"}>
        {own > 0 ? t(($) => $.home.you.count, { count: own }) : t(($) => $.home.you.none)}
      </p>
      {isQuiet ? <p className="hint mt-1">{t(($) => $.home.you.quiet)}</p> : null}
      <div className="mt-auto flex flex-wrap items-center gap-x-6 gap-y-1 pt-4">
        <Link to="/decisions/new" className="button">
          <Icon name="plus" />
          {t(($) => $.home.you.log)}
        </Link>
        {own > 0 ? (
          <Link to="/decisions?mine=1" className="link-button">
            {t(($) => $.home.you.own)}
          </Link>
        ) : null}
        {isQuiet ? null : (
          <Form method="post" action="/me/week/nothing">
            <button type="submit" className="link-button">
              {t(($) => $.home.you.nothing)}
            </button>
          </Form>
        )}
      </div>
    </section>
  );
}
