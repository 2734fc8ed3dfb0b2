import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { AdminPage } from "../../parts/admin-page.tsx";
import { DepartmentRow } from "../parts/department-row.tsx";
import { listDepartments } from "../queries.server.ts";

export const handle = { title: ($) => $.organisation.departments.title } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, request }) => ({
  departments: await listDepartments(scope),
  isSaved: new URL(request.url).searchParams.has("saved"),
}));

export default function Departments() {
  const { t } = useTranslation();
  const { departments, isSaved } = useLoaderData<typeof loader>();
  const inUse = departments.filter(({ isArchived }) => !isArchived);
  const archived = departments.filter(({ isArchived }) => isArchived);
  return (
    <AdminPage
      isWide
      isSaved={isSaved}
      title={t(($) => $.organisation.departments.title)}
      lead={t(($) => $.organisation.departments.lead)}
    >
      <p className="mb-6">
        <Link to="/admin/departments/new" className="button">
          <Icon name="plus" />
          {t(($) => $.organisation.departments.add)}
        </Link>
      </p>
      <ol className="border-t border-line">
        {inUse.map((department, i) => (
          <DepartmentRow
            key={department.id}
            department={department}
            isFirst={i === 0}
            isLast={i === inUse.length - 1}
          />
        ))}
      </ol>
      <p className="hint mt-4">{t(($) => $.organisation.frozen)}</p>
      {archived.length > 0 ? (
        <>
          <h2 className="mt-10 mb-2">{t(($) => $.organisation.departments.archived)}</h2>
          <ul className="border-t border-line">
            {archived.map((department) => (
              <DepartmentRow key={department.id} department={department} isFirst isLast />
            ))}
          </ul>
        </>
      ) : null}
    </AdminPage>
  );
}
