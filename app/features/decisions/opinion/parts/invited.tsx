import { useTranslation } from "react-i18next";

type Invitation =
  | { readonly kind: "open"; readonly title: string; readonly language: string }
  | { readonly kind: "own"; readonly decisionId: string }
  | { readonly kind: "taken" };

/** What the link of an author opens. Opening alone claims nothing: previews and prefetches open links too. */
export function Invited({ token, invitation }: { token: string; invitation: Invitation }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <h1>{t(($) => $.decisions.opinion.invited.title)}</h1>
      {invitation.kind === "open" ? (
        <>
          <p
            className="card mt-6 text-[1.1875rem] font-semibold break-words"
            lang={langOf(invitation.language, i18n.language)}
          >
            {invitation.title}
          </p>
          <p className="mt-6">{t(($) => $.decisions.opinion.invited.lead)}</p>
          <p className="mt-3">{t(($) => $.decisions.opinion.invited.named)}</p>
          <form method="post" action={`/opinions/${token}/claim`} className="mt-6">
            <button type="submit" className="button w-full md:w-auto">
              {t(($) => $.decisions.opinion.invited.claim)}
            </button>
            <p className="hint mt-2">{t(($) => $.decisions.opinion.invited.first)}</p>
          </form>
        </>
      ) : (
        <>
          <p className="notice mt-6">
            {invitation.kind === "own"
              ? t(($) => $.decisions.opinion.invited.own)
              : t(($) => $.decisions.opinion.invited.taken)}
          </p>
          <p className="mt-6">
            {invitation.kind === "own" ? (
              <a className="button button-quiet" href={`/decisions/${invitation.decisionId}`}>
                {t(($) => $.decisions.opinion.invited.back)}
              </a>
            ) : (
              <a className="button button-quiet" href="/">
                {t(($) => $.decisions.opinion.invited.home)}
              </a>
            )}
          </p>
        </>
      )}
    </>
  );
}

function langOf(text: string, page: string): string | undefined {
  return text === page ? undefined : text;
}
