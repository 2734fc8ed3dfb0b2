import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Language } from "#app/domain/language.ts";
import { MoveButtons } from "../../parts/move-buttons.tsx";
import type { ListedDepartment } from "../queries.server.ts";

interface DepartmentRowProps {
  readonly department: ListedDepartment;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** A department in the list: both names, how many people, where it counts. */
export function DepartmentRow({ department, isFirst, isLast }: DepartmentRowProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  const other = language === "nl" ? "en" : "nl";
  const { id, name, headcount, groupName } = department;
  return (
    <li className="flex items-center gap-2 border-b border-line py-2">
      <div className="min-w-0 flex-1 md:grid md:grid-cols-[1.3fr_8rem_1fr] md:items-center md:gap-4">
        <p className="flex flex-wrap items-center gap-x-2">
          <Link
            to={`/admin/departments/${id}`}
            className="inline-flex min-h-[44px] items-center font-semibold"
          >
            {name[language]}
          </Link>
          {name[other] === name[language] ? null : (
            <span lang={other} className="text-xs text-muted">
              {name[other]}
            </span>
          )}
        </p>
        <p className={headcount === null ? "text-muted" : ""}>
          {headcount === null
            ? t(($) => $.organisation.departments.noHeadcount)
            : t(($) => $.organisation.departments.people, { count: headcount })}
        </p>
        <p className="text-muted">
          {t(($) => $.organisation.departments.countsIn, { group: groupName[language] })}
        </p>
      </div>
      <MoveButtons
        action={`/admin/departments/${id}/position`}
        name={name[language]}
        isFirst={isFirst}
        isLast={isLast}
      />
    </li>
  );
}
