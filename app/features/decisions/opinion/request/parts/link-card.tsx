import { useTranslation } from "react-i18next";
import { CopyButton } from "#app/shared/ui/copy-button.tsx";

/** The link, shown this once, with a text to send along. */
export function LinkCard({ link }: { link: string }) {
  const { t } = useTranslation();
  const text = t(($) => $.decisions.opinion.request.text, { link });
  const subject = t(($) => $.decisions.opinion.request.mailSubject);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  return (
    <section className="panel mt-6" aria-labelledby="link-title">
      <h2 id="link-title">{t(($) => $.decisions.opinion.request.linkTitle)}</h2>
      <p role="status" className="notice notice-warn mt-3 bg-page">
        {t(($) => $.decisions.opinion.request.once)}
      </p>
      <label className="label mt-6" htmlFor="link">
        {t(($) => $.decisions.opinion.request.linkLabel)}
      </label>
      <input
        id="link"
        readOnly
        value={link}
        className="field mt-1"
        onFocus={(event) => event.target.select()}
      />
      <p className="mt-3 flex flex-wrap gap-3">
        <CopyButton
          text={link}
          copy={t(($) => $.decisions.opinion.request.copy)}
          copied={t(($) => $.decisions.opinion.request.copied)}
        />
      </p>
      <label className="label mt-6" htmlFor="link-text">
        {t(($) => $.decisions.opinion.request.textLabel)}
      </label>
      <textarea
        id="link-text"
        readOnly
        rows={5}
        value={text}
        className="field mt-1"
        onFocus={(event) => event.target.select()}
      />
      <p className="mt-3 flex flex-wrap gap-3">
        <CopyButton
          text={text}
          copy={t(($) => $.decisions.opinion.request.copyText)}
          copied={t(($) => $.decisions.opinion.request.copied)}
        />
        <a className="button button-quiet" href={mail}>
          {t(($) => $.decisions.opinion.request.mail)}
        </a>
      </p>
    </section>
  );
}
