import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readDepartmentNames } from "../../detail/queries.server.ts";
import { claimQuery } from "../filter.ts";
import { ClaimSearch } from "../parts/claim-search.tsx";
import { TouchList } from "../parts/touch-list.tsx";
import { searchToClaim } from "../queries.server.ts";
import { claimAddress, touchCard } from "../rules.ts";

export const handle = { title: ($) => $.decisions.touched.claimTitle } satisfies PageHandle;

export const loader = door("decision:read", async ({ scope, request, language }) => {
  const query = claimQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw problem("invalid");
  const words = query.data.q?.trim() ?? "";
  const rows = words ? await searchToClaim(scope, words) : [];
  const departments = await readDepartmentNames(scope);
  return {
    words,
    back: claimAddress(words),
    cards: rows.map((row) => touchCard(row, { ...scope, language }, departments)),
  };
});

export default function Claim() {
  const { t } = useTranslation();
  const { words, cards, back } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-[44rem]">
      <a href="/decisions/touching" className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.touched.title)}
      </a>
      <h1 className="mb-4">{t(($) => $.decisions.touched.claimTitle)}</h1>
      <ClaimSearch words={words} />
      {words ? (
        <p role="status" className="mt-6 font-semibold">
          {cards.length === 0
            ? t(($) => $.decisions.touched.nothingFound, { words })
            : t(($) => $.decisions.touched.found, { count: cards.length })}
        </p>
      ) : null}
      <TouchList cards={cards} back={back} />
      <p className="hint mt-8">{t(($) => $.decisions.touched.whatHappens)}</p>
    </div>
  );
}
