import { useTranslation } from "react-i18next";

const names = { nl: "Nederlands", en: "English" } as const;

/** A plain form, because the texts are loaded per language. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation();
  return (
    <section>
      <h2 id="language">{t(($) => $.people.language)}</h2>
      <form method="post" action="/me/language" className="mt-3 flex flex-wrap items-center gap-3">
        <select
          name="language"
          aria-labelledby="language"
          defaultValue={i18n.language}
          className="field w-auto min-w-[12rem]"
        >
          {Object.entries(names).map(([value, name]) => (
            <option key={value} value={value} lang={value}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-quiet">
          {t(($) => $.shared.form.save)}
        </button>
      </form>
    </section>
  );
}
