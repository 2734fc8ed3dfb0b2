import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { hashToken, newToken } from "#app/shared/secret.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { wordedInstant } from "../../../detail/rules.ts";
import { AskForm } from "../parts/ask-form.tsx";
import { LinkCard } from "../parts/link-card.tsx";
import { OpenRequests } from "../parts/open-requests.tsx";
import { askColleague, mostAsked, readAskedDecision } from "../queries.server.ts";

export const handle = { title: ($) => $.decisions.opinion.request.title } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope, params, language }) => {
  const id = params.id ?? "";
  const decision = await readAskedDecision(scope, id);
  if (!decision) throw problem("not-found");
  return {
    id,
    title: decision.title,
    lang: decision.language === language ? undefined : decision.language,
    isPrivate: decision.visibility === "private",
    full: decision.isFull ? mostAsked : null,
    open: decision.open.map(({ askedAt, ...one }) => ({
      ...one,
      at: wordedInstant(askedAt, language, scope.timeZone),
    })),
  };
});

/** Answers with the page itself: the link is shown this once and kept nowhere. */
export const action = door("decision:log", async ({ scope, params, context }) => {
  const token = newToken();
  const outcome = await askColleague(scope, params.id ?? "", hashToken(token));
  if (outcome === "not-found") throw problem("not-found");
  if (outcome !== "done") throw problem("conflict");
  return { link: `${context.env.publicUrl}/opinions/${token}` };
});

export default function Requests() {
  const { t } = useTranslation();
  const { id, title, lang, isPrivate, full, open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-[40rem]">
      <a href={`/decisions/${id}`} className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.opinion.request.back)}
      </a>
      <h1>{t(($) => $.decisions.opinion.request.title)}</h1>
      <p className="mt-3 font-semibold break-words" lang={lang}>
        {title}
      </p>
      {answer ? (
        <LinkCard link={answer.link} />
      ) : (
        <AskForm id={id} isPrivate={isPrivate} full={full} hasOpen={open.some(({ isTaken }) => !isTaken)} />
      )}
      {open.length > 0 ? <OpenRequests id={id} open={open} /> : null}
    </div>
  );
}
