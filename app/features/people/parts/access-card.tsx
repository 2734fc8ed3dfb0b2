import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "#app/shared/ui/copy-button.tsx";
import { type Access, mailAddress } from "../directory/rules.ts";
import { CodeCard } from "./code-card.tsx";

interface AccessCardProps {
  readonly access: Access;
  readonly organisation: string;
  readonly isMailed?: boolean;
}

/** A way in, shown this once: a link to send, or a card to print. */
export function AccessCard({ access, organisation, isMailed = false }: AccessCardProps) {
  const { t } = useTranslation();
  return (
    <div className="max-w-[40rem]">
      <p role="status" className="no-print notice notice-warn mb-6">
        {t(($) => $.people.card.once)}
      </p>
      {isMailed && access.way === "invitation" ? (
        <p className="notice notice-ok mb-6">{t(($) => $.people.card.mailed, { email: access.email })}</p>
      ) : null}
      {access.way === "code" ? (
        <>
          <CodeCard {...access} />
          <p className="no-print hint mt-4">{t(($) => $.people.card.print)}</p>
        </>
      ) : (
        <Invitation {...access} organisation={organisation} />
      )}
      <p className="no-print mt-8 flex flex-wrap gap-3 border-t border-line pt-6">
        <Link to="/admin/people/new" className="button button-quiet">
          {t(($) => $.people.directory.another)}
        </Link>
        <Link to="/admin/people" className="button button-quiet">
          {t(($) => $.people.directory.all)}
        </Link>
      </p>
    </div>
  );
}

function Invitation({
  name,
  email,
  link,
  organisation,
}: {
  name: string;
  email: string;
  link: string;
  organisation: string;
}) {
  const { t } = useTranslation();
  const subject = t(($) => $.people.card.mailSubject, { organisation });
  const body = t(($) => $.people.card.mailBody, { name, link });
  return (
    <>
      <label className="label" htmlFor="link">
        {t(($) => $.people.card.linkFor, { name })}
      </label>
      <p className="hint">{t(($) => $.people.card.linkHint)}</p>
      <input
        id="link"
        readOnly
        value={link}
        className="field mt-1"
        onFocus={(event) => event.target.select()}
      />
      <p className="mt-4 flex flex-wrap gap-3">
        <CopyButton text={link} copy={t(($) => $.people.card.copy)} copied={t(($) => $.people.card.copied)} />
        <a className="button button-quiet" href={mailAddress(email, subject, body)}>
          {t(($) => $.people.card.mail)}
        </a>
      </p>
    </>
  );
}
