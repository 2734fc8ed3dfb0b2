import { useTranslation } from "react-i18next";

interface Membership {
  readonly memberId: string;
  readonly organisationName: string;
  readonly isThisOne: boolean;
}

export function Organisations({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(($) => $.people.account.organisations)}</h2>
      <ul className="mt-2">
        {memberships.map(({ memberId, organisationName, isThisOne }) => (
          <li
            key={memberId}
            className="flex min-h-[60px] items-center justify-between gap-4 border-b border-line"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">{organisationName}</span>
            {isThisOne ? (
              <span className="chip">{t(($) => $.people.account.here)}</span>
            ) : (
              <form method="post" action="/me/organisation">
                <input type="hidden" name="organisation" value={memberId} />
                <button type="submit" className="link-button">
                  {t(($) => $.people.account.switch)} <span className="sr-only">{organisationName}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
