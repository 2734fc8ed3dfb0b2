import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { problem } from "#app/shared/problem.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminHead } from "../../parts/admin-head.tsx";
import { listDepartments } from "../../queries.server.ts";
import { readFilter } from "../filter.ts";
import { PeopleFilterForm } from "../parts/people-filter.tsx";
import { PeopleTable } from "../parts/people-table.tsx";
import { listPeople } from "../queries.server.ts";
import { listAddress, peoplePerPage } from "../rules.ts";

export const handle = { title: ($) => $.people.directory.title } satisfies PageHandle;

export const loader = door("people:manage", async ({ scope, request, language }) => {
  const filter = readFilter(new URL(request.url).searchParams);
  if (!filter) throw problem("invalid");
  const { total, people } = await listPeople(scope, filter);
  const departments = await listDepartments(scope);
  return {
    filter,
    total,
    pages: Math.max(1, Math.ceil(total / peoplePerPage)),
    departments: departments.map((department) => ({ value: department.id, label: department[language] })),
    people: people.map(({ id, name, email, role, state, departmentNl, departmentEn }) => ({
      ...{ id, name, email, role, state },
      department: language === "nl" ? departmentNl : departmentEn,
    })),
  };
});

export default function People() {
  const { t } = useTranslation();
  const { filter, total, pages, departments, people } = useLoaderData<typeof loader>();
  const { page } = filter;
  return (
    <div>
      <AdminHead title={t(($) => $.people.directory.title)} back="admin">
        <p className="flex flex-wrap gap-3">
          <Link to="/admin/people/new" className="button">
            <Icon name="plus" />
            {t(($) => $.people.directory.add)}
          </Link>
          <Link to="/admin/people/import" className="button button-quiet">
            <Icon name="upload" />
            {t(($) => $.people.directory.addList)}
          </Link>
        </p>
      </AdminHead>
      <PeopleFilterForm filter={filter} departments={departments} />
      <p className="mt-6 text-muted" role="status">
        {t(($) => $.people.directory.count, { count: total })}
      </p>
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <p className="mt-4">
          {t(($) => $.people.directory.nobody)}{" "}
          <Link to="/admin/people">{t(($) => $.people.directory.clear)}</Link>
        </p>
      )}
      {pages > 1 ? (
        <nav
          aria-label={t(($) => $.people.directory.pages)}
          className="mt-6 flex flex-wrap items-center gap-4"
        >
          {page > 1 ? (
            <Link className="button button-quiet" rel="prev" to={listAddress(filter, page - 1)}>
              {t(($) => $.people.directory.previous)}
            </Link>
          ) : null}
          <span>{t(($) => $.people.directory.page, { page, pages })}</span>
          {page < pages ? (
            <Link className="button button-quiet" rel="next" to={listAddress(filter, page + 1)}>
              {t(($) => $.people.directory.next)}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </div>
  );
}
