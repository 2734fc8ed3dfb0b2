import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openDoor } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { readSignedToken } from "#app/shared/secret.server.ts";
import { secondsToWait } from "#app/shared/tries.server.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { stopPurpose } from "../../weekly/rules.ts";
import { stopMessages } from "../queries.server.ts";

export const handle = { title: ($) => $.messages.stopPage.title, bare: true } satisfies PageHandle;

/** A button, because mail scanners open every link. */
export const loader = openDoor(async ({ params, context }) => {
  const memberId = readSignedToken(stopPurpose, params.token ?? "", context.env.sessionSecret);
  if (memberId === null && (await secondsToWait(context, [["invite-address", context.address]]))) {
    throw problem("too-many");
  }
  return data({ isKnown: memberId !== null }, { status: memberId === null ? 404 : 200 });
});

/** Answers with a page and no redirect: a mail program that stops by itself follows none (RFC 8058). */
export const action = openDoor(async ({ params, context }) => {
  const memberId = readSignedToken(stopPurpose, params.token ?? "", context.env.sessionSecret);
  if (memberId === null) throw problem("not-found");
  await stopMessages({ db: context.connection.db }, memberId);
  return { isStopped: true };
});

export default function Stop() {
  const { t } = useTranslation();
  const { isKnown } = useLoaderData<typeof loader>();
  const isStopped = useActionData<typeof action>()?.isStopped ?? false;
  return (
    <div className="mx-auto max-w-xl pt-2 md:pt-8">
      {isStopped ? (
        <>
          <h1>{t(($) => $.messages.stopPage.done)}</h1>
          <p role="status" className="mt-3">
            {t(($) => $.messages.stopPage.doneText)}
          </p>
        </>
      ) : (
        <>
          <h1>
            {isKnown ? t(($) => $.messages.stopPage.title) : t(($) => $.messages.stopPage.unknownTitle)}
          </h1>
          <p className="mt-3">
            {isKnown ? t(($) => $.messages.stopPage.lead) : t(($) => $.messages.stopPage.unknown)}
          </p>
          {isKnown ? (
            <form method="post" className="mt-6">
              <button type="submit" className="button w-full md:w-auto">
                {t(($) => $.messages.stopPage.button)}
              </button>
            </form>
          ) : null}
        </>
      )}
      <p className="mt-6">
        <a href="/me/messages">{t(($) => $.messages.stopPage.settings)}</a>
      </p>
    </div>
  );
}
