import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { door } from "#app/shared/door.server.ts";
import { Icon } from "#app/shared/ui/icon.tsx";
import type { PageHandle } from "#app/shared/ui/page.ts";
import { listDepartments } from "../../departments/queries.server.ts";
import { AdminPage } from "../../parts/admin-page.tsx";
import { GroupRow } from "../parts/group-row.tsx";
import { listGroups } from "../queries.server.ts";
import { groupSize } from "../rules.ts";

export const handle = { title: ($) => $.organisation.groups.title } satisfies PageHandle;

export const loader = door("organisation:manage", async ({ scope, request, language }) => {
  const departments = (await listDepartments(scope)).filter(({ isArchived }) => !isArchived);
  const groups = (await listGroups(scope)).map(({ id, name }) => {
    const inside = departments.filter(({ groupId }) => groupId === id);
    const size = groupSize(
      inside.map(({ headcount }) => headcount),
      scope.threshold,
    );
    return { id, name, departments: inside.map((department) => department.name[language]), size };
  });
  return { groups, threshold: scope.threshold, isSaved: new URL(request.url).searchParams.has("saved") };
});

export default function Groups() {
  const { t } = useTranslation();
  const { groups, threshold, isSaved } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      isWide
      isSaved={isSaved}
      title={t(($) => $.organisation.groups.title)}
      lead={t(($) => $.organisation.groups.lead, { count: threshold })}
    >
      <p className="mb-6">
        <Link to="/admin/groups/new" className="button">
          <Icon name="plus" />
          {t(($) => $.organisation.groups.add)}
        </Link>
      </p>
      <ol className="border-t border-line">
        {groups.map((group, i) => (
          <GroupRow
            key={group.id}
            group={group}
            threshold={threshold}
            isFirst={i === 0}
            isLast={i === groups.length - 1}
          />
        ))}
      </ol>
      <p className="hint mt-4">{t(($) => $.organisation.frozen)}</p>
    </AdminPage>
  );
}
