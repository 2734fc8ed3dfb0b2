import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { changesFilter } from "../filter.ts";
import { ChangeRow } from "../parts/change-row.tsx";
import { readChanges } from "../queries.server.ts";
import { readValue } from "../rules.ts";

export const handle = { title: ($) => $.organisation.changes.title } satisfies PageHandle;

export const loader = door("changes:read", async ({ scope, request, language }) => {
  const filter = changesFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!filter.success) throw problem("invalid");
  const { page } = filter.data;
  const { changes, hasOlder } = await readChanges(scope, page);
  const moment = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: scope.timeZone,
  });
  return {
    page,
    hasOlder,
    changes: changes.map((change) => ({
      id: change.id,
      when: moment.format(change.at),
      role: change.role,
      subject: change.subject,
      before: readValue(change.before),
      after: readValue(change.after),
    })),
  };
});

export default function Changes() {
  const { t } = useTranslation();
  const { changes, page, hasOlder } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[48rem]">
      <h1>{t(($) => $.organisation.changes.title)}</h1>
      <p className="mt-2 text-muted">{t(($) => $.organisation.changes.lead)}</p>
      {changes.length === 0 ? <p className="panel mt-6">{t(($) => $.organisation.changes.none)}</p> : null}
      <ol className="mt-6 border-t border-line">
        {changes.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ol>
      <nav className="mt-4 flex flex-wrap gap-4" aria-label={t(($) => $.organisation.changes.pages)}>
        {page > 1 ? (
          <Link className="link-button" to={page === 2 ? "?" : `?page=${page - 1}`}>
            {t(($) => $.organisation.changes.newer)}
          </Link>
        ) : null}
        {hasOlder ? (
          <Link className="link-button" to={`?page=${page + 1}`}>
            {t(($) => $.organisation.changes.older)}
          </Link>
        ) : null}
      </nav>
    </div>
  );
}
