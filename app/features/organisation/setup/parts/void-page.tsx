import { useTranslation } from "react-i18next";

/** The address is wrong, old or used: what to do, in one glance. */
export function VoidPage() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-[40rem] pt-6">
      <h1>{t(($) => $.organisation.setup.void.title)}</h1>
      <p className="mt-3">{t(($) => $.organisation.setup.void.advice)}</p>
      <p className="mt-6">{t(($) => $.organisation.setup.void.already)}</p>
      <p className="mt-3">
        <a className="button" href="/login">
          {t(($) => $.organisation.setup.void.signIn)}
        </a>
      </p>
    </div>
  );
}
