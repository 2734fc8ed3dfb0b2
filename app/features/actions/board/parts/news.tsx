import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { Card } from "../../rules.ts";

interface Told extends Card {
  readonly noticedText: string;
  readonly learned: string;
}

/** What came of the actions that the reader wanted to hear about; each stays until it was read. */
export function News({ news }: { news: readonly Told[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel mt-6" aria-labelledby="news">
      <h2 id="news">{t(($) => $.actions.news.title)}</h2>
      <ul className="mt-3 grid gap-3 lg:grid-cols-2">
        {news.map(({ id, title, lang, noticed, noticedText, learned }) => (
          <li key={id} className="card flex flex-col items-start">
            <Link to={`/actions/${id}`} lang={lang} className="font-semibold [overflow-wrap:anywhere]">
              {title}
            </Link>
            <p className="mt-2">
              {t(($) => $.actions.news.noticed)} <b>{noticed}</b>
            </p>
            {noticedText === "" && learned === "" ? null : (
              <p lang={lang} className="mt-1 line-clamp-3 text-muted [overflow-wrap:anywhere]">
                {noticedText || learned}
              </p>
            )}
            <Form method="post" action={`/actions/${id}/seen`} className="mt-auto pt-3">
              <button type="submit" className="button button-quiet">
                <Icon name="check" />
                {t(($) => $.actions.news.seen)}
                <span className="sr-only" lang={lang}>
                  {title}
                </span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
