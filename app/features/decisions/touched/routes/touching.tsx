import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { monthOf } from "#app/domain/calendar.ts";
import { isTouchMonth, touchesCountedUpTo } from "#app/domain/touch-answer.ts";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { readDepartmentNames } from "../../detail/queries.server.ts";
import { touchingQuery } from "../filter.ts";
import { ClaimSearch } from "../parts/claim-search.tsx";
import { TouchList } from "../parts/touch-list.tsx";
import { countTouching, listOwnClaims, listTouching } from "../queries.server.ts";
import { monthView, touchCard, touchingAddress } from "../rules.ts";

export const handle = { title: ($) => $.decisions.touched.title } satisfies PageHandle;

export const loader = door("decision:read", async ({ scope, request, language }) => {
  const query = touchingQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const now = monthOf(scope.now, scope.timeZone);
  const month = query.data?.month ?? now;
  if (!query.success || !isTouchMonth(month, now)) throw problem("invalid");
  const { rows, hasNext } = await listTouching(scope, month, query.data.after);
  const departments = await readDepartmentNames(scope);
  const card = (row: (typeof rows)[number]) => touchCard(row, { ...scope, language }, departments);
  return {
    month: monthView(month, now, language),
    department: departments.get(scope.departmentId) ?? "",
    counts: await countTouching(scope, month),
    cards: rows.map(card),
    claims: (await listOwnClaims(scope)).map(card),
    back: touchingAddress(month, now, query.data.after),
    first: query.data.after ? touchingAddress(month, now) : null,
    next: hasNext ? touchingAddress(month, now, rows.at(-1)?.id) : null,
  };
});

export default function Touching() {
  const { t, i18n } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const { month, department, counts, cards } = page;
  const number = (count: number) => new Intl.NumberFormat(i18n.language).format(count);
  const touching = { count: counts.touching, number: number(Math.min(counts.touching, touchesCountedUpTo)) };
  return (
    <div className="max-w-[44rem]">
      <a href="/decisions" className="mb-2 inline-flex min-h-[44px] items-center gap-2">
        <Icon name="back" />
        {t(($) => $.decisions.list.title)}
      </a>
      <h1>{t(($) => $.decisions.touched.title)}</h1>
      <p className="mt-2">{t(($) => $.decisions.touched.lead, { department })}</p>
      <p className="notice mt-4">{t(($) => $.decisions.touched.whatHappens)}</p>
      <div className="mt-8 flex flex-wrap items-baseline justify-between gap-x-6">
        <h2>{month.name}</h2>
        <nav aria-label={t(($) => $.decisions.touched.months)} className="flex flex-wrap gap-x-6">
          {month.before ? (
            <a className="inline-flex min-h-[44px] items-center gap-1.5" rel="prev" href={month.before.to}>
              <Icon name="back" className="h-4 w-4" />
              {month.before.name}
            </a>
          ) : null}
          {month.after ? (
            <a className="inline-flex min-h-[44px] items-center gap-1.5" rel="next" href={month.after.to}>
              {month.after.name}
              <Icon name="back" className="h-4 w-4 rotate-180" />
            </a>
          ) : null}
        </nav>
      </div>
      {cards.length === 0 ? (
        <p className="panel mt-4">{t(($) => $.decisions.touched.empty, { department, month: month.name })}</p>
      ) : (
        <>
          <p className="font-semibold">
            {counts.touching > touchesCountedUpTo
              ? t(($) => $.decisions.touched.countMore, touching)
              : t(($) => $.decisions.touched.count, touching)}{" "}
            <span className="font-normal text-muted">
              {counts.answered > 0
                ? t(($) => $.decisions.touched.answered, { number: number(counts.answered) })
                : null}
            </span>
          </p>
          <TouchList cards={cards} back={page.back} />
        </>
      )}
      {page.first || page.next ? (
        <nav aria-label={t(($) => $.decisions.list.pages)} className="mt-6 flex flex-wrap gap-3">
          {page.first ? (
            <a className="button button-quiet" href={page.first}>
              {t(($) => $.decisions.touched.firstPage)}
            </a>
          ) : null}
          {page.next ? (
            <a className="button button-quiet" rel="next" href={page.next}>
              {t(($) => $.decisions.list.next)}
            </a>
          ) : null}
        </nav>
      ) : null}
      <section className="panel mt-10">
        <h2 className="mb-3">{t(($) => $.decisions.touched.claimTitle)}</h2>
        <ClaimSearch />
      </section>
      {page.claims.length > 0 ? (
        <section className="mt-8">
          <h2>{t(($) => $.decisions.touched.claims)}</h2>
          <TouchList cards={page.claims} back={page.back} />
        </section>
      ) : null}
    </div>
  );
}
