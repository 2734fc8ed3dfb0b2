import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Choice } from "#app/shared/ui/form.tsx";

interface DepartmentEndProps {
  readonly department: {
    readonly id: string;
    readonly isArchived: boolean;
    readonly isLast: boolean;
    readonly isRemovable: boolean;
    readonly members: number;
    readonly others: readonly Choice[];
  };
}

/** How a department ends: archived with its past, or gone when it never had one. */
export function DepartmentEnd({ department }: DepartmentEndProps) {
  const { t } = useTranslation();
  const path = `/admin/departments/${department.id}`;
  return (
    <section className="mt-10 border-t border-line pt-6" aria-labelledby="end">
      <h2 id="end">{t(($) => $.organisation.departments.end)}</h2>
      {department.isArchived ? (
        <Form method="post" action={`${path}/restoration`} className="mt-4">
          <button type="submit" className="button button-quiet">
            {t(($) => $.organisation.departments.restore)}
          </button>
        </Form>
      ) : (
        <Archive path={path} department={department} />
      )}
      {department.isRemovable ? (
        <Form method="post" action={`${path}/removal`} className="mt-6">
          <p className="hint mb-2">{t(($) => $.organisation.departments.removeHint)}</p>
          <button type="submit" className="button button-danger">
            {t(($) => $.organisation.departments.remove)}
          </button>
        </Form>
      ) : null}
    </section>
  );
}

function Archive({ path, department }: DepartmentEndProps & { path: string }) {
  const { t } = useTranslation();
  if (department.isLast) return <p className="hint mt-2">{t(($) => $.organisation.departments.last)}</p>;
  return (
    <Form method="post" action={`${path}/archive`}>
      <p className="hint mt-2 mb-4">{t(($) => $.organisation.departments.archiveHint)}</p>
      {department.members > 0 ? (
        <div className="mb-4">
          <label className="label" htmlFor="move-to">
            {t(($) => $.organisation.departments.moveTo, { count: department.members })}
          </label>
          <select id="move-to" name="moveTo" className="field mt-1">
            {department.others.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <button type="submit" className="button button-quiet">
        {t(($) => $.organisation.departments.archive)}
      </button>
    </Form>
  );
}
