import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { readForm } from "#app/shared/form.server.ts";
import { problem } from "#app/shared/problem.ts";
import { goTo } from "#app/shared/redirect.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { wordedDay } from "../../../list/rules.ts";
import { repairForm, repairQuery } from "../form.ts";
import { Found } from "../parts/found.tsx";
import { findEarlier, linkRepair, readRepairing } from "../queries.server.ts";

export const handle = { title: ($) => $.decisions.repair.title } satisfies PageHandle;

export const loader = door("decision:log", async ({ scope, params, request, language }) => {
  const query = repairQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw problem("invalid");
  const repairing = await readRepairing(scope, params.id ?? "");
  if (!repairing) throw problem("not-found");
  const found = await findEarlier(scope, repairing, query.data.q);
  return {
    id: repairing.id,
    title: repairing.title,
    lang: repairing.language === language ? undefined : repairing.language,
    q: query.data.q ?? "",
    found: found.map((one) => ({
      id: one.id,
      title: one.title,
      lang: one.language === language ? undefined : one.language,
      date: wordedDay(one.decidedOn, language),
      day: one.decidedOn,
    })),
  };
});

export const action = door("decision:log", async ({ scope, params, request }) => {
  const submission = await readForm(request, repairForm);
  if (submission.status !== "success") throw problem("invalid");
  const id = params.id ?? "";
  const outcome = await linkRepair(scope, id, submission.value.repaired);
  if (outcome !== "done") throw problem(outcome);
  return goTo(`/decisions/${id}`);
});

export default function Repair() {
  const { t } = useTranslation();
  const { id, title, lang, q, found } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[40rem]">
      <a href={`/decisions/${id}`} className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.repair.back)}
      </a>
      <h1>{t(($) => $.decisions.repair.title)}</h1>
      <p className="mt-1 text-muted">{t(($) => $.decisions.repair.lead)}</p>
      <blockquote className="mt-3 border-l-4 border-line pl-4 font-semibold break-words" lang={lang}>
        {title}
      </blockquote>
      <search>
        <form method="get" className="mt-6">
          <label className="label" htmlFor="q">
            {t(($) => $.decisions.repair.search)}
          </label>
          <p id="q-hint" className="hint">
            {t(($) => $.decisions.repair.searchHint)}
          </p>
          <div className="mt-1 flex gap-2">
            <input
              id="q"
              key={q}
              type="search"
              name="q"
              aria-describedby="q-hint"
              maxLength={200}
              defaultValue={q}
              className="field"
            />
            <button type="submit" className="button px-3 md:px-5">
              <Icon name="search" />
              <span className="sr-only md:not-sr-only">{t(($) => $.decisions.repair.searchButton)}</span>
            </button>
          </div>
        </form>
      </search>
      <Found id={id} found={found} isSearched={q !== ""} />
    </div>
  );
}
