import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";
import { Icon } from "#app/shared/ui/icon.tsx";

interface ToldProps {
  readonly told: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: Language;
    readonly noticed: string;
  }[];
}

/** What became of something that this person asked for; good news gets room. */
export function Told({ told }: ToldProps) {
  const { t } = useTranslation();
  if (told.length === 0) return null;
  return (
    <section className="notice notice-ok mt-6" aria-labelledby="told">
      <h2 id="told">{t(($) => $.home.told.title)}</h2>
      <ul>
        {told.map(({ id, title, language, noticed }) => (
          <li key={id} className="mt-2">
            <p lang={language}>
              <span className="font-semibold">{title}</span>
              {noticed ? <span className="block">{noticed}</span> : null}
            </p>
            <div className="flex flex-wrap gap-x-6">
              <Link to={`/actions/${id}`} className="link-button">
                {t(($) => $.home.told.link)}
              </Link>
              <Form method="post" action={`/actions/${id}/seen`}>
                <button type="submit" className="link-button">
                  <Icon name="check" />
                  {t(($) => $.home.told.seen)}
                </button>
              </Form>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
