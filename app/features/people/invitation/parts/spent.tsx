import { useTranslation } from "react-i18next";

/** A link that opens nothing: why, and what to do now. */
export function Spent({ why }: { why: "used" | "expired" | "unknown" }) {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-xl pt-2 md:pt-8">
      <h1>{t(($) => $.people.invitation.spent[why].title)}</h1>
      <p className="mt-2">{t(($) => $.people.invitation.spent[why].advice)}</p>
      <p className="mt-6">
        <a className="button" href="/login">
          {t(($) => $.people.invitation.toSignIn)}
        </a>
      </p>
    </div>
  );
}
